// The Action's entry.
import { runAsAction } from './runtime/github-actions.ts';

void runAsAction(process).then((exitCode) => {
  process.exitCode = exitCode;
});
