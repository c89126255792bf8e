// A client that describes each module once: what is checked by hand is checked again by the desk.
import type { ModuleDescription, VtigerClient } from '../client.ts';

export function describeOnce(client: VtigerClient): VtigerClient {
  const known = new Map<string, Promise<ModuleDescription>>();
  return {
    ...client,
    describe(module) {
      const description = known.get(module) ?? client.describe(module);
      known.set(module, description);
      return description;
    },
  };
}
