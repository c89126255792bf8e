// A check as lines of a log, as a job summary and as the outputs of a step.
import type { Finding, Verdict } from '../check/finding.ts';
import { areaTitle, STEPS } from '../check/steps.ts';
import { ERROR_CATALOG } from '../errors/catalog.ts';
import type { OutputValues } from './outputs.ts';
import { toHtml, toHtmlBlock, toHtmlSentence, toLogLine, toLogLines } from './safe-text.ts';

const SIGN: Readonly<Record<Verdict, string>> = { passed: '✓', failed: '✗', open: '–' };

/** What a step tested and found, below it the cure and the config to paste; the sign stands first. */
export function renderFinding({ step, verdict, detail, cure, config }: Finding): string[] {
  const what = detail === '' ? STEPS[step].tests : `${STEPS[step].tests}: ${detail}`;
  const [first = '', ...more] = [...toLogLines(what), ...(cure === '' ? [] : [toLogLine(cure)])];
  const paste = config === '' ? [] : [PASTE, '', ...toLogLines(config), ''];
  return [
    `${SIGN[verdict]} ${first}`,
    ...[...more, ...paste].map((line) => `    ${line}`.trimEnd()),
  ];
}

const PASTE = 'This fits; read it, and put it into .github/vtiger-sync.yml:';

/** The whole check in one line. */
export function renderVerdict(findings: readonly Finding[]): string {
  const { passed, failed, open } = countVerdicts(findings);
  const rest = open === 0 ? '' : `, ${open} could not be told or had nothing to test`;
  const head = failed === 0 ? 'The set-up is fine' : `${failed} of ${findings.length} steps failed`;
  return `${head}: ${passed} passed${rest}. Nothing was written.`;
}

/** 0 all passed that could be told, 2 something has to be corrected first, 1 any other failure. */
export function exitCodeOfCheck(findings: readonly Finding[]): 0 | 1 | 2 {
  const codes = findings.flatMap(({ code }) => (code === undefined ? [] : [code]));
  if (codes.length === 0) return 0;
  return codes.some((code) => ERROR_CATALOG[code].exit === 2) ? 2 : 1;
}

/** Of a check on GitHub: GitLab has no job summaries. */
export function renderCheckSummary(findings: readonly Finding[]): string {
  const rows = findings.map(({ step, verdict, detail, cure, config }) => {
    const { area, tests } = STEPS[step];
    const found = [detail, cure].filter((text) => text !== '').map(toHtmlSentence);
    const paste = config === '' ? '' : `<br>${PASTE}${toHtmlBlock(config)}`;
    const where = areaTitle(area, 'GitHub');
    const cells = [SIGN[verdict], where, toHtml(tests), found.join('<br>') + paste];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const head = '<tr><th></th><th></th><th>Tested</th><th>Found</th></tr>';
  return [
    '<h3>Vtiger Issue Sync: check</h3>',
    `<p>${toHtml(renderVerdict(findings))}</p>`,
    `<table>${[head, ...rows].join('\n')}</table>`,
    '',
  ].join('\n');
}

/**
 * What `report` and `--json` hold.
 *
 * @param host the name of the code host
 */
export function toCheckReport(findings: readonly Finding[], host: string) {
  return {
    command: 'check',
    counts: countVerdicts(findings),
    steps: findings.map(({ step, verdict, detail, cure, config, code }) => {
      const { area, tests } = STEPS[step];
      return { step, area: areaTitle(area, host), tests, verdict, detail, cure, config, code };
    }),
  };
}

export function toCheckOutputs(findings: readonly Finding[], host: string): OutputValues {
  const first = findings.find(({ verdict }) => verdict === 'failed');
  return inspectionOutputs(first?.code, JSON.stringify(toCheckReport(findings, host)));
}

/** Outputs of a run that was about no issue. */
export function inspectionOutputs(code: string | undefined, report: string): OutputValues {
  return {
    status: code === undefined ? 'passed' : 'failed',
    reason: code ?? '',
    'ticket-id': '',
    'ticket-number': '',
    'ticket-url': '',
    plan: '',
    report,
  };
}

function countVerdicts(findings: readonly Finding[]): Record<Verdict, number> {
  const count = (wanted: Verdict): number =>
    findings.filter(({ verdict }) => verdict === wanted).length;
  return { passed: count('passed'), failed: count('failed'), open: count('open') };
}
