// The Action's entry.
import { runAsAction } from './runtime/github-actions.ts';

void runAsAction(process.env).then((exitCode) => {
  process.exitCode = exitCode;
});
