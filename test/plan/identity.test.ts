// Which ticket is the issue's, by what marker and CRM say.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyTicket, type Identity } from '../../src/plan/identity.ts';
import { toNote, type Note } from '../../src/plan/marker.ts';
import type { Ticket } from '../../src/plan/ticket.ts';
import { KEY, note, ticket } from '../support/builders.ts';

const OLD = 'https://github.com/acme/old-name/issues/12';
const OTHER = 'https://github.com/acme/app/issues/13';
const t41 = (key: string | undefined) => ticket({ id: '17x41', number: 'TT41', key });
const t42 = (key: string | undefined) => ticket({ id: '17x42', key });
const marked = note({ ticket: '17x42' });

/** `17x42`, `absent`, `deleted 17x42`, `17x41 or 17x42`. */
function inWords(identity: Identity): string {
  switch (identity.kind) {
    case 'found':
      return identity.ticket.id;
    case 'several':
      return identity.tickets.map(({ id }) => id).join(' or ');
    case 'deleted':
      return `deleted ${identity.ticket}`;
    case 'absent':
      return 'absent';
  }
}

describe('identifyTicket', () => {
  it.each<[what: string, note: Note | undefined, tickets: Ticket[], answer: string]>([
    ['no marker, no ticket', undefined, [], 'absent'],
    ['no marker, a ticket with the key', undefined, [t42(KEY)], '17x42'],
    ['no marker, several with the key', undefined, [t41(KEY), t42(KEY)], '17x41 or 17x42'],
    ['found by LIKE or without case, but not the key', undefined, [t42(`${KEY}3`)], 'absent'],
    ['marker and ticket point to each other', marked, [t42(KEY)], '17x42'],
    ['… and another bears the key, too', marked, [t41(KEY), t42(KEY)], '17x42'],
    [
      'renamed: marker and ticket agree on the old key',
      { ...marked, key: OLD },
      [t42(OLD)],
      '17x42',
    ],
    [
      'renamed, and another bears the new key',
      { ...marked, key: OLD },
      [t41(KEY), t42(OLD)],
      '17x42',
    ],
    ['renamed, and the ticket has the new key', { ...marked, key: OLD }, [t42(KEY)], '17x42'],
    ['the key is on another ticket', marked, [t41(KEY), t42(OTHER)], '17x41'],
    ['the marked one is gone, another has the key', marked, [t41(KEY)], '17x41'],
    ['the marked one is gone', marked, [], 'deleted 17x42'],
    [
      'gone after a rename, another has the old key',
      { ...marked, key: OLD },
      [t41(OLD)],
      'deleted 17x42',
    ],
    ['the marked one lost its key', marked, [t42(undefined)], '17x42'],
    ['… and another bears it', marked, [t41(KEY), t42(undefined)], '17x41'],
    [
      '… and several others bear it',
      marked,
      [t41(KEY), ticket({ id: '17x43' }), t42(undefined)],
      '17x41 or 17x43',
    ],
    ["the marked one bears another issue's key", marked, [t42(OTHER)], 'absent'],
    ['only another one that lost its key', undefined, [t42(undefined)], 'absent'],
  ])('%s', (_what, given, tickets, answer) => {
    expect(inWords(identifyTicket({ key: KEY, note: given, tickets }))).toBe(answer);
  });

  it.each<[what: string, note: Note | undefined, tickets: Ticket[], answer: string]>([
    ['the ticket has the former key', undefined, [t42(OLD)], '17x42'],
    ['the ticket has the new key already', undefined, [t42(KEY)], '17x42'],
    ['one bears the new key, one the former', undefined, [t41(OLD), t42(KEY)], '17x42'],
    ['several bear the former key', undefined, [t41(OLD), t42(OLD)], '17x41 or 17x42'],
    ['the marked one is gone', marked, [t41(OLD)], '17x41'],
    ['neither key is found', undefined, [t42(OTHER)], 'absent'],
  ])('transferred: %s', (_what, given, tickets, answer) => {
    const identity = identifyTicket({ key: KEY, formerKey: OLD, note: given, tickets });
    expect(inWords(identity)).toBe(answer);
  });

  it('never takes a ticket that bears a key of neither the issue nor its marker', () => {
    const keys = fc.constantFrom(KEY, OLD, OTHER, undefined);
    const tickets = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('17x1', '17x2', '17x3'), key: keys }),
      { selector: ({ id }) => id },
    );
    const notes = fc.option(
      fc.record({
        ticket: fc.constantFrom('17x1', '17x2', '17x9'),
        key: fc.constantFrom(KEY, OLD),
      }),
      { nil: undefined },
    );
    fc.assert(
      fc.property(notes, tickets, (given, some) => {
        const identity = identifyTicket({
          key: KEY,
          note: given && note(given),
          tickets: some.map((one) => ticket(one)),
        });
        if (identity.kind === 'found') {
          const { id, key } = identity.ticket;
          expect([KEY, id === given?.ticket ? given.key : KEY, undefined]).toContain(key);
          if (key === undefined) expect(id).toBe(given?.ticket);
        }
        if (identity.kind === 'several') {
          expect(identity.tickets.length).toBeGreaterThan(1);
          for (const { key } of identity.tickets) expect(key).toBe(KEY);
        }
        // A second ticket is made only where none bears the key.
        if (identity.kind === 'absent' || identity.kind === 'deleted') {
          expect(some.filter(({ key }) => key === KEY)).toEqual([]);
        }
      }),
    );
  });

  it.each([KEY, OLD, undefined])('finds again what a fresh note was made for (key %s)', (key) => {
    const kept = t42(key);
    const fresh = toNote(kept, KEY, {});
    expect(identifyTicket({ key: KEY, note: fresh, tickets: [kept] }).kind).toBe('found');
  });
});
