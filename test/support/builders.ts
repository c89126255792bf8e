// Values to decide on, whole but for what an example is about: `issue({ labels: ['bug'] })`.
import { DEFAULT_RULES } from '../../src/config/defaults.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { MarkerBinding, Note } from '../../src/plan/marker.ts';
import { deriveMarkerSecret, deskPrint } from '../../src/plan/marker.ts';
import type { Rules } from '../../src/plan/rules.ts';
import type { Details } from '../../src/plan/details.ts';
import type { Fields, Ticket } from '../../src/plan/ticket.ts';

export const KEY = 'https://github.com/acme/app/issues/12';

/** An open bug without any other label. */
export function issue(given: Partial<Issue> = {}): Issue {
  return {
    id: '1001',
    repository: 'acme/app',
    number: 12,
    url: 'https://github.com/acme/app/issues/12',
    title: 'Save button does nothing',
    body: 'Steps:\n1. Click it.',
    labels: ['bug'],
    state: 'open',
    closedAs: undefined,
    closedAt: undefined,
    author: { login: 'alice', association: 'none' },
    assignees: [],
    milestone: undefined,
    type: undefined,
    isConfidential: false,
    commentCount: 0,
    createdAt: '2026-03-01T10:00:00Z',
    updatedAt: '2026-03-01T10:00:00Z',
    ...given,
  };
}

/** The rules of an empty config, but for what is given. */
export function rules(given: Partial<Rules> = {}): Rules {
  return { ...DEFAULT_RULES, ...given };
}

/** Details of a ticket with nothing but these fields, as they stand in a config. */
export function detailsWith(fields: Fields, given: Partial<Details> = {}): Details {
  return {
    fields: Object.entries(fields).map(([field, text]) => ({ field, text })),
    solution: undefined,
    owner: { owners: [], strangers: [] },
    account: [],
    contact: [],
    ...given,
  };
}

/** A ticket that bears the issue's key and was touched since it was made. */
export function ticket(given: Partial<Ticket> = {}): Ticket {
  return {
    id: '17x42',
    number: 'TT42',
    fields: {},
    key: KEY,
    createdAt: Date.parse('2026-03-01T10:00:05Z'),
    modifiedAt: Date.parse('2026-03-01T11:00:00Z'),
    ...given,
  };
}

export function note(given: Partial<Note> = {}): Note {
  return { ticket: '17x42', number: 'TT42', key: KEY, memory: {}, ...given };
}

export function binding(given: Partial<MarkerBinding> = {}): MarkerBinding {
  const desk = deskPrint('https://crm.example.com', 'HelpDesk');
  return { server: 'https://github.com', issueId: '1001', desk, ...given };
}

export const SECRET = deriveMarkerSecret('an access key of 16');
