// The flag that every command has which talks to a server.
import type { Flag } from './commands.ts';

export const DEBUG: Flag = {
  name: 'debug',
  takes: '',
  description: 'Print a line for every request, to stderr.',
};
