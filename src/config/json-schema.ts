// The config file's JSON Schema, for editors. Apart from the schema itself so that a sync never
// carries the code that writes it.
import * as z from 'zod/mini';
import { configSchema, KEY_NOTES } from './config-file.ts';

/**
 * JSON Schema (draft 7, which YAML editors know best) of what may be written in the file. It is
 * stricter than the program in one point: words of a fixed set have one spelling here, any case there.
 */
export function toConfigJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, {
    target: 'draft-7',
    io: 'input',
    metadata: KEY_NOTES,
    // The library drops the examples of what is transformed later; ours are examples of the input.
    override({ zodSchema, jsonSchema }) {
      const examples = KEY_NOTES.get(zodSchema)?.examples;
      if (examples !== undefined) Object.assign(jsonSchema, { examples });
    },
  });
  return { $schema, title: 'Configuration of Vtiger Issue Sync', ...schema };
}
