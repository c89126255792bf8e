// The job summary: a table of what happened to each issue, and of every field before and after. HTML,
// since a table of Markdown can't hold line breaks and would obey what strangers write.
import type { Outcome } from '../sync/outcome.ts';
import type { Report } from './report.ts';
import { toHtml, toHtmlSentence } from './safe-text.ts';
import { sweepSummary } from './sweep.ts';
import { documentLine, fieldLines, planHeadline } from './words.ts';

/** GitHub takes no summary above 1 MiB (in bytes); some room is left for other steps' words. */
const ROOM = 1_000_000;

export function renderSummary({ outcomes, dryRun, sweep }: Report): string {
  const parts = [`<h3>Vtiger Issue Sync${dryRun ? ': dry run' : ''}</h3>`];
  if (sweep !== undefined) return `${[...parts, sweepSummary(sweep, dryRun)].join('\n')}\n`;
  let used = 0;
  for (const [index, outcome] of outcomes.entries()) {
    const part = renderOutcome(outcome, dryRun);
    used += Buffer.byteLength(part);
    if (used > ROOM) {
      parts.push(`<p>… and ${outcomes.length - index} more, in the log.</p>`);
      break;
    }
    parts.push(part);
  }
  return `${parts.join('\n')}\n`;
}

const SIGN: Readonly<Record<Outcome['status'], string>> = {
  created: '🆕',
  updated: '✏️',
  unchanged: '✅',
  skipped: '⏭️',
  planned: '🔎',
  failed: '❌',
};

function renderOutcome(outcome: Outcome, dryRun: boolean): string {
  const { status, text, ticket, error, warnings, plan, documents = [] } = outcome;
  const parts = [`<p>${SIGN[status]} <b>${status}</b> ${toHtmlSentence(text)}</p>`];
  if (ticket !== undefined)
    parts.push(`<p>Ticket <b>${toHtml(ticket.number)}</b> (${toHtml(ticket.id)})</p>`);
  parts.push(...documents.map((document) => `<p>📎 ${toHtmlSentence(documentLine(document))}</p>`));
  if (error !== undefined) {
    parts.push(`<p>${toHtmlSentence(error.hint)} <code>${error.code}</code></p>`);
  }
  parts.push(...warnings.map((warning) => `<p>⚠️ ${toHtmlSentence(warning)}</p>`));
  if (plan !== undefined) {
    const rows = fieldLines(plan).map(
      ({ field, before, after, remark }) =>
        `<tr><td><code>${toHtml(field)}</code></td>` +
        `<td>${toHtml(before)}</td><td>${toHtml(after)}</td><td>${toHtml(remark)}</td></tr>`,
    );
    // A real run has said so in its first line.
    if (dryRun) parts.push(`<p>${toHtml(planHeadline(plan, dryRun))}.</p>`);
    if (rows.length > 0) {
      const head = '<tr><th>Field</th><th>Before</th><th>After</th><th></th></tr>';
      parts.push(`<table>${[head, ...rows].join('\n')}</table>`);
    }
  }
  return parts.join('\n');
}
