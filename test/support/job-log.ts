// Reads the log of a job as GitLab's page does: lines, and sections with the lines in them.
import type { LogPart } from '../../src/report/sections.ts';

const CLEAR = String.raw`\u001b\[0K`;
/** Anywhere in a line, as GitLab looks for it. */
const START = new RegExp(
  `${CLEAR}section_start:\\d+:([\\w.-]+)(\\[collapsed=true\\])?\\r${CLEAR}(.*)`,
);
const END = new RegExp(`${CLEAR}section_end:\\d+:([\\w.-]+)\\r${CLEAR}`);

interface Section {
  readonly name: string;
  readonly title: string;
  readonly isFolded: boolean;
  readonly lines: string[];
}

/** @throws Error where a section is not closed, or closed without having been opened */
export function jobLogIn(text: string): LogPart[] {
  const parts: LogPart[] = [];
  let open: Section | undefined;
  for (const line of text.split('\n')) {
    const [start, name = '', folded, title = ''] = START.exec(line) ?? [];
    const [end, closed = ''] = END.exec(line) ?? [];
    if (start !== undefined) {
      if (open !== undefined) throw new Error(`${name} begins within ${open.name}`);
      open = { name, title, isFolded: folded !== undefined, lines: [] };
      parts.push(open);
    } else if (end !== undefined) {
      if (open?.name !== closed) throw new Error(`${closed} ends without a beginning`);
      open = undefined;
    } else {
      (open?.lines ?? parts).push(line);
    }
  }
  if (open !== undefined) throw new Error(`${open.name} does not end`);
  return parts;
}
