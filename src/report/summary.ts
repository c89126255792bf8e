// The job summary: a table of what happened to each issue, and of every field before and after. HTML,
// since a table of Markdown can't hold line breaks and would obey what strangers write.
import type { Outcome } from '../sync/outcome.ts';
import type { Report } from './report.ts';
import { toHtml } from './safe-text.ts';
import { fieldLines, planHeadline } from './words.ts';

export function renderSummary(report: Report): string {
  const heading = report.dryRun ? 'Vtiger Issue Sync: dry run' : 'Vtiger Issue Sync';
  return [`<h3>${heading}</h3>`, ...report.outcomes.map((o) => renderOutcome(o, report.dryRun))]
    .join('\n')
    .concat('\n');
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
  const { status, text, ticket, error, warnings, plan } = outcome;
  const parts = [`<p>${SIGN[status]} <b>${status}</b> ${toHtml(text)}</p>`];
  if (ticket !== undefined)
    parts.push(`<p>Ticket <b>${toHtml(ticket.number)}</b> (${ticket.id})</p>`);
  if (error !== undefined) {
    parts.push(`<p>${toHtml(error.hint)} <code>${error.code}</code></p>`);
  }
  parts.push(...warnings.map((warning) => `<p>⚠️ ${toHtml(warning)}</p>`));
  if (plan !== undefined) {
    const rows = fieldLines(plan).map(
      ({ field, before, after, remark }) =>
        `<tr><td><code>${toHtml(field)}</code></td>` +
        `<td>${toHtml(before)}</td><td>${toHtml(after)}</td><td>${toHtml(remark)}</td></tr>`,
    );
    parts.push(`<p>${toHtml(planHeadline(plan, dryRun))}.</p>`);
    if (rows.length > 0) {
      const head = '<tr><th>Field</th><th>Before</th><th>After</th><th></th></tr>';
      parts.push(`<table>${[head, ...rows].join('\n')}</table>`);
    }
  }
  return parts.join('\n');
}
