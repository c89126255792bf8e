// What the config says of customers, people, further fields and the solution, from all its layers, as one
// set of rules. Loaded only where there is a config.
import { toDetailRules, type DetailRules, type TextRule } from '../plan/details.ts';
import type { ConfigFile } from './config-file.ts';
import type { CompileTemplate } from './templates.ts';

/** What either module calls the solution; no other field of a ticket is called so. */
const SOLUTIONS = ['solution', 'resolution'] as const;

export function isTemplate(text: string): boolean {
  return /\{[{%]/.test(text);
}

/**
 * @param configs the later win, key by key
 * @param compile there wherever one of them has a template
 * @returns undefined where none asks for anything of this
 */
export function detailRulesOf(
  configs: readonly ConfigFile[],
  compile: CompileTemplate | undefined,
): DetailRules | undefined {
  const tickets = configs.flatMap(({ ticket }) => ticket ?? []);
  const fields = new Map<string, TextRule>();
  let solution: TextRule | undefined;
  const toRule = (text: string): TextRule => {
    const compiled = isTemplate(text) ? compile?.(text) : undefined;
    return compiled !== undefined && 'value' in compiled ? compiled.value : text;
  };
  for (const ticket of tickets) {
    for (const [field, text] of Object.entries(ticket.fields ?? {})) {
      if (isSolution(field)) solution = toRule(text);
      else fields.set(field, toRule(text));
    }
    if (ticket.solution !== undefined) solution = toRule(ticket.solution);
  }
  const rules = {
    fields: Object.fromEntries(fields),
    solution,
    assignees: Object.assign({}, ...tickets.map((ticket) => ticket.assignees)) as Record<
      string,
      string
    >,
    account: tickets.findLast(({ account }) => account !== undefined)?.account,
    contact: tickets.findLast(({ contact }) => contact !== undefined)?.contact,
  };
  const { account, contact, assignees } = rules;
  const isEmpty =
    fields.size === 0 &&
    Object.keys(assignees).length === 0 &&
    [solution, account, contact].every((rule) => rule === undefined);
  return isEmpty ? undefined : toDetailRules(rules);
}

function isSolution(field: string): boolean {
  return SOLUTIONS.some((name) => name === field);
}
