// The config file's schema: what may stand in it, with the words and examples that editors show.
// Loaded only where there is a config, since it brings the schema library along.
import * as z from 'zod/mini';
import { COMMENTS_SHOWN, LINKED_FILES, PRIORITIES, SEVERITIES } from '../plan/rules.ts';
import { assignees, customer, fieldText } from './detail-schema.ts';
import { FIELD_NAME } from './inputs.ts';
import { OWN_FIELDS } from './own-fields.ts';
import { splitLabels } from './split-labels.ts';

interface KeyNote {
  readonly description?: string;
  readonly examples?: unknown[];
  /** The spellings that editors offer; the program takes them in any case. */
  readonly enum?: string[];
}

/** What the JSON Schema says about each key beyond its shape. */
export const KEY_NOTES = z.registry<KeyNote>();

const ASSOCIATIONS = ['owner', 'member', 'collaborator', 'contributor', 'none'] as const;

/** Describes a key and makes it optional. */
function key<Schema extends z.ZodMiniType>(schema: Schema, description: string, example: unknown) {
  KEY_NOTES.add(schema, { ...KEY_NOTES.get(schema), description, examples: [example] });
  return z.exactOptional(schema);
}

const text = () => z.string().check(z.trim(), z.minLength(1));

/** One of a few words, in any case. */
function oneOf<const Word extends string>(words: readonly Word[]) {
  const schema = z.pipe(
    z.string(),
    z.transform((given, context): Word => {
      const word = words.find((candidate) => candidate === given.trim().toLowerCase());
      if (word !== undefined) return word;
      context.issues.push({ code: 'invalid_value', values: [...words], input: given });
      return z.NEVER;
    }),
  );
  KEY_NOTES.add(schema, { enum: [...words] });
  return schema;
}

/** A list, or one string with commas or line breaks. */
function labels(atLeast: 0 | 1 = 0) {
  return z.pipe(
    z.union([text(), atLeast > 0 ? z.array(text()).check(z.minLength(atLeast)) : z.array(text())]),
    z.transform((given, context): string[] => {
      const list = typeof given === 'string' ? splitLabels(given) : given;
      if (list.length >= atLeast) return list;
      context.issues.push({ code: 'custom', message: 'names no label', input: given });
      return z.NEVER;
    }),
  );
}

const severityLabels = z.strictObject({
  critical: key(labels(), 'Labels of critical bugs.', ['severity: critical', 'P0']),
  high: key(labels(), 'Labels of severe bugs.', ['severity: high', 'P1']),
  medium: key(labels(), 'Labels of ordinary bugs.', ['severity: medium', 'P2']),
  low: key(labels(), 'Labels of minor bugs.', ['severity: low', 'P3']),
});

const priorityLabels = z.strictObject({
  urgent: key(labels(), 'Labels of what cannot wait.', ['priority: urgent']),
  high: key(labels(), 'Labels of what comes first.', ['priority: high']),
  normal: key(labels(), 'Labels of ordinary priority.', ['priority: normal']),
  low: key(labels(), 'Labels of what can wait.', ['priority: low']),
});

const statusLabels = z.strictObject({
  in_progress: key(labels(), 'Labels of issues that are worked on.', ['in progress']),
  pending: key(labels(), 'Labels of issues that wait for an answer.', ['needs info']),
});

const statusValues = z.strictObject({
  open: key(text(), 'Ticket status of an open issue.', 'Open'),
  in_progress: key(text(), 'Ticket status of an issue that is worked on.', 'In Progress'),
  pending: key(text(), 'Ticket status of an issue that waits for an answer.', 'Wait For Response'),
  resolved: key(text(), 'Ticket status of an issue closed as completed.', 'Closed'),
  closed: key(text(), 'Ticket status of an issue closed as not planned or duplicate.', 'Closed'),
});

const severityValues = z.strictObject({
  critical: key(text(), 'Ticket severity of a critical bug.', 'Critical'),
  high: key(text(), 'Ticket severity of a severe bug.', 'Major'),
  medium: key(text(), 'Ticket severity of an ordinary bug.', 'Minor'),
  low: key(text(), 'Ticket severity of a minor bug.', 'Minor'),
});

const priorityValues = z.strictObject({
  urgent: key(text(), 'Ticket priority of what cannot wait.', 'Urgent'),
  high: key(text(), 'Ticket priority of what comes first.', 'High'),
  normal: key(text(), 'Ticket priority of what is ordinary.', 'Normal'),
  low: key(text(), 'Ticket priority of what can wait.', 'Low'),
});

const otherField = new RegExp(`^(?!(?:${Object.keys(OWN_FIELDS).join('|')})$)\\w+$`);

const ticket = z.strictObject({
  status: key(statusValues, 'Values of the status picklist.', { pending: 'Wait For Response' }),
  severity: key(severityValues, 'Values of the severity picklist.', { high: 'Major' }),
  priority: key(priorityValues, 'Values of the priority picklist.', { urgent: 'Urgent' }),
  'severity-field': key(
    z.string().check(z.trim(), z.regex(FIELD_NAME)),
    'The picklist that holds the severity, in a module that has none of its own, such as Cases. With `none` the priority alone tells it, as where the CRM has that field switched off.',
    'cf_cases_severity',
  ),
  'assigned-to': key(
    text(),
    'Who gets new tickets: a user, a group, or an id such as 20x4. Without it the API user.',
    'Support Group',
  ),
  fields: key(
    z.record(z.string().check(z.regex(otherField)), fieldText),
    'Further fields of the ticket, and what to write there: text, or a template such as `{{ issue.milestone }}`.',
    { ticketcategories: 'Small Problem', cf_905: '{{ issue.milestone }}' },
  ),
  solution: key(
    z.string(),
    'What the ticket says as its solution once the issue is closed: text or a template.',
    'Fixed in {{ issue.milestone }} by {{ issue.closed_by }}',
  ),
  assignees: key(
    assignees,
    'Who gets the ticket when somebody is assigned to the issue: login to user, group, or id; `*` is anybody else.',
    { alice: 'jane' },
  ),
  account: key(
    customer(),
    'The account that tickets belong to: a name, an id or an e-mail address, or rules by label and author.',
    'ACME Inc',
  ),
  contact: key(
    customer(),
    'The contact that tickets belong to: an e-mail address, a name or an id, or rules by label and author.',
    { email: 'support@acme.example' },
  ),
});

const policy = z.strictObject({
  unlabelled: key(
    oneOf(['keep', 'close']),
    'The bug label was taken away: leave the ticket as it is, or close it.',
    'keep',
  ),
  'issue-deleted': key(
    oneOf(['keep', 'close']),
    'The issue was deleted: leave the ticket as it is, or close it.',
    'close',
  ),
  'ticket-deleted': key(
    oneOf(['skip', 'recreate']),
    'The ticket was deleted: leave it at that, or make a new one.',
    'skip',
  ),
  conflict: key(
    oneOf(['newer-side', 'issue', 'ticket']),
    'A field was changed on both sides: who wins.',
    'newer-side',
  ),
});

export const configSchema = z.strictObject({
  'bug-labels': key(labels(1), 'Labels that make an issue a bug; `*` and `?` are wildcards.', [
    'bug',
    'kind/bug',
  ]),
  'ignore-labels': key(labels(), 'Issues with one of these labels get no ticket.', ['wontfix']),
  authors: key(
    z.pipe(
      z.union([oneOf(ASSOCIATIONS), z.array(oneOf(ASSOCIATIONS)).check(z.minLength(1))]),
      z.transform((given) => (typeof given === 'string' ? [given] : given)),
    ),
    'Only issues by authors with one of these relations to the repository get a ticket.',
    ['owner', 'member', 'collaborator'],
  ),
  confidential: key(
    z.boolean(),
    'GitLab: confidential issues get tickets too, for everybody in the CRM to read.',
    false,
  ),
  marker: key(
    oneOf(['public', 'internal']),
    'GitLab: whether everybody who reads the issue reads its marker, or only members of the project.',
    'internal',
  ),
  'min-severity': key(
    oneOf(SEVERITIES.toReversed()),
    'Only bugs of at least this severity get a ticket.',
    'medium',
  ),
  severity: key(
    severityLabels,
    'Labels of each severity. A level not named keeps its usual ones.',
    {
      critical: ['severity: critical', 'P0'],
    },
  ),
  priority: key(
    priorityLabels,
    'Labels of each priority; where none matches, the priority follows the severity.',
    { [PRIORITIES[0]]: ['priority: urgent'] },
  ),
  status: key(statusLabels, 'Labels that tell how far an open issue is.', {
    pending: ['needs info'],
  }),
  ticket: key(ticket, 'What is written to the ticket.', { 'assigned-to': 'Support Group' }),
  policy: key(policy, 'What to do in cases that can be settled either way.', {
    conflict: 'newer-side',
  }),
  comments: key(
    oneOf(COMMENTS_SHOWN),
    'Whether comments of the issue become comments of the ticket, seen by users of the CRM (`private`) or by customers too (`public`).',
    'private',
  ),
  'ignore-commenters': key(
    labels(),
    'Comments by these logins do not become ticket comments; `*` and `?` are wildcards.',
    ['*[bot]'],
  ),
  'linked-files': key(
    oneOf(LINKED_FILES),
    "Images and files that the issue's text links to at its host: documents of the ticket that link there, or nothing.",
    'documents',
  ),
  'key-field': key(
    z.string().check(z.trim(), z.regex(FIELD_NAME)),
    "The ticket's custom text field that holds the issue's URL; best marked unique in the CRM.",
    'cf_901',
  ),
});

export type ConfigFile = z.output<typeof configSchema>;
