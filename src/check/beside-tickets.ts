// Whether the API user may write what goes beside tickets: comments and documents. Asked only where the
// settings ask for them, so that nobody is told of rights that nothing needs.
import type { Inputs } from '../config/inputs.ts';
import type { ResolvedRules } from '../config/resolve-rules.ts';
import type { ModuleDescription, VtigerClient } from '../vtiger/client.ts';
import { failed, open, passed, type Finding } from './finding.ts';
import { denied, notSeen } from './rights.ts';

export type BesideStep = 'ticket-comments' | 'documents';

/** `shown`: how the CRM's settings call it. */
const MODULE_OF: Readonly<Record<BesideStep, { name: string; shown: string }>> = {
  'ticket-comments': { name: 'ModComments', shown: 'Comments' },
  documents: { name: 'Documents', shown: 'Documents' },
};

/** What the settings ask for. @param resolved absent where the config has mistakes */
export function besideSteps(
  { attach }: Pick<Inputs, 'attach'>,
  resolved: ResolvedRules | undefined,
): BesideStep[] {
  const { comments = 'none', linkedFiles = 'ignore' } = resolved?.rules ?? {};
  const steps: BesideStep[] = [];
  if (comments !== 'none') steps.push('ticket-comments');
  if (attach.length > 0 || linkedFiles !== 'ignore') steps.push('documents');
  return steps;
}

export async function* checkBeside(
  client: VtigerClient,
  steps: readonly BesideStep[],
): AsyncGenerator<Finding> {
  for (const step of steps) {
    const { name, shown } = MODULE_OF[step];
    const finding = await client.describe(name).then(
      (described) => judged(step, described, shown),
      (thrown: unknown) => failed(step, notSeen(thrown, shown)),
    );
    yield finding;
  }
}

function judged(
  step: BesideStep,
  { createable, updateable }: ModuleDescription,
  module: string,
): Finding {
  if (!createable) return failed(step, denied(module, 'create'));
  if (updateable) return passed(step);
  // Linking a document to its ticket is an edit of it.
  if (step === 'documents') return failed(step, denied(module, 'edit'));
  const { message, hint } = denied(module, 'edit');
  return open(step, `${message} New comments come, edits of them do not.`, hint);
}
