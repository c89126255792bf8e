// `check`: tries the set-up step by step, and prints each step as soon as it is done.
import { secretsAmong } from '../../config/input-form.ts';
import { AS_FLAGS } from '../../config/where-set.ts';
import { onErrorOf } from '../../config/inputs.ts';
import { areaTitle, STEPS, type Area } from '../../check/steps.ts';
import { toSyncError } from '../../errors/sync-error.ts';
import { HOSTS, type HostName } from '../../hosts/hosts.ts';
import {
  exitCodeOfCheck,
  renderFinding,
  renderVerdict,
  toCheckReport,
} from '../../report/check.ts';
import { toSafeJson } from '../../report/rows-json.ts';
import { debugTo } from './debug-flag.ts';
import { runCheck, type CheckSettings } from '../check/run-check.ts';
import { proxyOf } from '../environment.ts';
import type { Given } from './commands.ts';
import { endOnCtrlC, givenInputs, readLocalFile } from './given-inputs.ts';
import { hidingSecrets } from './hiding-secrets.ts';
import { createPaint } from './paint.ts';
import { hostOf, locateRepository } from './repository.ts';
import { SWITCHED_OFF } from './switched-off.ts';
import type { Terminal } from './terminal.ts';

/** @returns 0 fine, 1 or 2 as the first thing to correct would end a run */
export async function run(terminal: Terminal, { flags }: Given): Promise<number> {
  endOnCtrlC(terminal, 'Stopped. Nothing was written.');
  terminal.loadEnvFile();
  const given = givenInputs(terminal, flags, 'check');
  const { shown, mask } = hidingSecrets(terminal, secretsAmong(given));
  const isJson = flags['json'] !== undefined;
  const settings: CheckSettings = {
    ...(await whereabouts(terminal, flags)),
    where: AS_FLAGS,
    proxy: proxyOf(terminal.env),
    readCheckout: (path) => readLocalFile(terminal, path),
    mask,
    debug: debugTo(shown, flags),
  };
  const hostTitle = HOSTS[settings.host].title;
  const { print, end } = printer(shown, hostTitle, isJson);
  const findings = await runCheck(given, settings, print);
  if (findings === undefined) {
    (isJson ? shown.err : shown.out)(SWITCHED_OFF);
    if (isJson) shown.out(toSafeJson(toCheckReport([], hostTitle)));
    return 0;
  }
  if (isJson) shown.out(toSafeJson(toCheckReport(findings, hostTitle)));
  end(renderVerdict(findings));
  return onErrorOf(given) === 'warn' ? 0 : exitCodeOfCheck(findings);
}

async function whereabouts(
  { env, folder }: Terminal,
  flags: Given['flags'],
): Promise<Pick<CheckSettings, 'host' | 'place'>> {
  let host: HostName = 'github';
  try {
    host = hostOf(flags, env);
    return { host, place: await locateRepository(host, flags, env, folder) };
  } catch (thrown) {
    return { host, place: toSyncError(thrown) };
  }
}

type Print = (finding: Parameters<typeof renderFinding>[0]) => void;

/** Steps under the name of what they are about. */
function printer(
  { out, colours }: Terminal,
  hostTitle: string,
  isJson: boolean,
): { print: Print; end: (verdict: string) => void } {
  if (isJson) return { print: () => undefined, end: () => undefined };
  const { strong, good, bad, faint } = createPaint(colours);
  const brushes = { passed: good, failed: bad, open: faint };
  let last: Area | undefined;
  return {
    print(finding) {
      const { area } = STEPS[finding.step];
      if (area !== last) out(strong(areaTitle(area, hostTitle)));
      last = area;
      for (const line of renderFinding(finding)) {
        out(`  ${line.replace(/^[✓✗–]/u, (sign) => brushes[finding.verdict](sign))}`.trimEnd());
      }
    },
    end: out,
  };
}
