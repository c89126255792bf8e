// What a job says: its log, in which no secret stands, and the report that later jobs get. GitLab masks
// the variables that it was told to mask; what is derived from them is known only here.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GivenInputs } from '../../config/input-form.ts';
import { settingOf } from '../../config/settings.ts';
import { toDotenv } from '../../report/dotenv.ts';
import { folded } from '../../report/job-log.ts';
import type { OutputValues } from '../../report/outputs.ts';
import { toSafeJson } from '../../report/rows-json.ts';
import { toLogLine } from '../../report/safe-text.ts';
import { toLines, type LogPart } from '../../report/sections.ts';
import { hide } from '../../report/without-secrets.ts';
import type { SweepResult } from '../../sync/sweep/tally.ts';

export interface JobOutput {
  readonly secrets: ReadonlySet<string>;
  /** Keeps a secret out of all that is said from here on. */
  readonly mask: (secret: string) => void;
  readonly say: (...parts: readonly LogPart[]) => void;
  readonly warn: (message: string) => void;
  /** Kept for `sayTrace`. */
  readonly debug: (message: string) => void;
  /** What was kept, in a section that is folded. */
  readonly sayTrace: () => void;
}

/** Lines kept of a trace: a sweep makes thousands of requests, and the last ones tell why it ended. */
const KEPT = 500;

/** @param print prints one line */
export function openJobOutput(print: (line: string) => void): JobOutput {
  const secrets = new Set<string>();
  const trace: string[] = [];
  const say = (...parts: readonly LogPart[]): void => {
    const now = Math.floor(Date.now() / 1000);
    for (const line of toLines(parts, now)) print(hide(line, secrets));
  };
  return {
    secrets,
    mask: (secret) => {
      secrets.add(secret);
    },
    say,
    warn: (message) => {
      say(toLogLine(`Warning: ${message}`));
    },
    debug: (message) => {
      trace.push(message);
      if (trace.length > KEPT) trace.shift();
    },
    sayTrace: () => {
      say(
        ...folded(
          'vtiger_trace',
          `What was asked, for a closer look: ${trace.length} lines`,
          trace,
        ),
      );
    },
  };
}

/**
 * Leaves the results for later jobs. That they can't be written is no reason to fail: the tickets are
 * right.
 *
 * @param folder the working directory
 */
export async function leaveResults(
  { warn, secrets }: JobOutput,
  folder: string,
  given: GivenInputs,
  outputs: OutputValues,
  sweep: SweepResult | undefined,
): Promise<void> {
  const pathOf = (name: 'dotenv-file' | 'report-file'): string => {
    const path = (given[name] ?? '').trim();
    return path === '' ? settingOf(name).default : path;
  };
  const leave = async (path: string, text: string): Promise<void> => {
    try {
      await writeFile(resolve(folder, path), hide(text, secrets));
    } catch (thrown) {
      const { message } = thrown as NodeJS.ErrnoException;
      warn(`The results could not be written: ${message}`);
    }
  };
  await leave(pathOf('dotenv-file'), toDotenv(outputs, sweep));
  const reportFile = pathOf('report-file');
  if (reportFile !== '') await leave(reportFile, toSafeJson(outputs));
}
