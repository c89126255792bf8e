#!/usr/bin/env node
// The command line's entry.
import { runCommandLine } from './runtime/terminal/command-line.ts';
import { openTerminal } from './runtime/terminal/terminal.ts';

void runCommandLine(openTerminal(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
