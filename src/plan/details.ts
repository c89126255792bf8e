// What a ticket says beyond the basics, where the config asks for it: further fields, the solution, its
// owner and its customer. As texts and names; the desk gives them the form of their fields.
import type { Closer, Issue } from '../issue/issue.ts';
import { wishOwner, type AssigneeRules, type OwnerWish } from './assignee.ts';
import { customerChoices, type CustomerChoice, type CustomerRule } from './customer.ts';
import { CLOSER_DATA, toIssueData, type IssueData, type IssueDataName } from './issue-data.ts';
import type { Rules } from './rules.ts';

/** A text that is made from an issue. Compiled elsewhere, so that nothing here knows its language. */
export interface Template {
  /** The names that it reads, whatever becomes of them. */
  readonly reads: ReadonlySet<IssueDataName>;
  readonly render: (data: IssueData) => string;
}

/** Fixed, or made from the issue. */
export type TextRule = string | Template;

export interface DetailSettings {
  /** By the CRM's own field names. */
  readonly fields: Readonly<Record<string, TextRule>>;
  /** What the ticket says once the issue is closed. */
  readonly solution: TextRule | undefined;
  readonly assignees: AssigneeRules;
  readonly account: CustomerRule | undefined;
  readonly contact: CustomerRule | undefined;
}

/** The settings with what is done by them: code that is there only where a config asks for it. */
export interface DetailRules extends DetailSettings {
  readonly draft: (issue: Issue, rules: Rules, closer: CloserReading) => Details;
  /** Whether the ticket of a closed issue says which change closed it. */
  readonly needsCloser: (issue: Issue) => boolean;
}

export interface DetailText {
  readonly field: string;
  readonly text: string;
}

export interface Details {
  readonly fields: readonly DetailText[];
  /** Absent while the issue is open, and where there is nothing to say: what stands there stays. */
  readonly solution: string | undefined;
  readonly owner: OwnerWish;
  readonly account: readonly CustomerChoice[];
  readonly contact: readonly CustomerChoice[];
}

/** What closed an issue: a change, nothing but a person, or nobody asked. */
export type CloserReading = Closer | 'nothing' | 'unread';

export function toDetailRules(settings: DetailSettings): DetailRules {
  return {
    ...settings,
    draft: (issue, rules, closer) => draftDetails(issue, rules, settings, closer),
    needsCloser: (issue) => issue.state === 'closed' && saysCloser(settings),
  };
}

function draftDetails(
  issue: Issue,
  rules: Rules,
  details: DetailSettings,
  closer: CloserReading,
): Details {
  const data = toIssueData(issue, rules, typeof closer === 'string' ? undefined : closer);
  const isClosed = issue.state === 'closed';
  /** undefined where the template needs what was not read. */
  const textOf = (rule: TextRule): string | undefined => {
    if (typeof rule === 'string') return rule;
    const isKnown = !isClosed || closer !== 'unread' || !namesCloser(rule);
    return isKnown ? rule.render(data).trim() : undefined;
  };
  const { solution, account, contact } = details;
  return {
    fields: Object.entries(details.fields).flatMap(([field, rule]) => {
      const text = textOf(rule);
      return text === undefined ? [] : [{ field, text }];
    }),
    solution: isClosed ? sayable(solution && textOf(solution)) : undefined,
    owner: wishOwner(issue, details.assignees),
    account: account === undefined ? [] : customerChoices(issue, account),
    contact: contact === undefined ? [] : customerChoices(issue, contact),
  };
}

function sayable(text: string | undefined): string | undefined {
  return text?.trim() === '' ? undefined : text;
}

function saysCloser({ fields, solution = '' }: DetailSettings): boolean {
  const rules = [...Object.values(fields), solution];
  return rules.some((rule) => typeof rule !== 'string' && namesCloser(rule));
}

function namesCloser({ reads }: Template): boolean {
  return [...reads].some((name) => CLOSER_DATA.has(name));
}
