// A terminal that never shows a secret. On GitHub the runner does that; here nobody else would.
import type { Terminal } from './terminal.ts';

/** Shorter strings are no credentials, and blotting them out would make the text unreadable. */
const SHORTEST_SECRET = 4;

export interface HidingTerminal {
  readonly shown: Terminal;
  /** Hides one more from here on. */
  readonly mask: (secret: string) => void;
}

export function hidingSecrets(terminal: Terminal, known: readonly string[]): HidingTerminal {
  const secrets = new Set(known);
  const hidden = (line: string): string =>
    [...secrets]
      .filter(({ length }) => length >= SHORTEST_SECRET)
      .reduce((text, secret) => text.replaceAll(secret, '***'), line);
  return {
    shown: {
      ...terminal,
      out: (line) => {
        terminal.out(hidden(line));
      },
      err: (line) => {
        terminal.err(hidden(line));
      },
    },
    mask: (secret) => {
      secrets.add(secret);
    },
  };
}
