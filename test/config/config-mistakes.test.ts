// Every mistake that a config can hold is told with its path, safely.
import { describe, expect, it } from 'vitest';
import { errorOf, SECRET } from './repository-config.ts';

describe('a mistake in the config', () => {
  it.each([
    ['- bug', 'the config is a list, not a map'],
    ['bug', 'the config is text, not a map'],
    ['42', 'the config is a number, not a map'],
    ['bug-labels: []', 'bug-labels: is empty; give it a value or take the line out (line 1)'],
    ['bug-labels: ","', 'bug-labels: names no label (line 1)'],
    ['bug-labels:', 'bug-labels: is empty; give it a value or take the line out (line 1)'],
    ['bug-labels: 3', 'bug-labels: is a number, not text or a list; put it in quotes (line 1)'],
    ['bug-labels: {a: b}', 'bug-labels: is a map, not text (line 1)'],
    ['bug-labels:\n- bug\n- 7', 'bug-labels[2]: is a number, not text; put it in quotes (line 3)'],
    ['bug-labels: [bug, ""]', 'bug-labels[2]: is empty'],
    ['ignore-labels: [true]', 'ignore-labels[1]: is true or false, not text; put it in quotes'],
    ['authors: [ownr]', 'authors[1]: "ownr" is none of owner, member'],
    ['authors: [ownr]', 'did you mean owner? (line 1)'],
    ['authors: []', 'authors: is empty'],
    ['min-severity: 1', 'min-severity: is a number, not text; put it in quotes (line 1)'],
    ['severity: high', 'severity: is text, not a map (line 1)'],
    ['severity: {hihg: [x]}', 'severity.hihg: unknown key, did you mean high? (line 1)'],
    ['Severity: {}', 'Severity: unknown key, did you mean severity? (line 1)'],
    ['status: {open: [x]}', 'status.open: unknown key (line 1)'],
    ['ticket: {status: {open: 1}}', 'ticket.status.open: is a number, not text; put it in quotes'],
    ['ticket: {assigned-to: [a]}', 'ticket.assigned-to: is a list, not text (line 1)'],
    ['ticket: {acount: ACME}', 'ticket.acount: unknown key, did you mean account? (line 1)'],
    ['ticket: {account: 5}', 'ticket.account: is a number, not text or a list; put it in quotes'],
    ['ticket: {account: {mail: a}}', 'ticket.account.mail: unknown key, did you mean email?'],
    ['ticket: {account: {id: ACME}}', 'ticket.account.id: "ACME" is no id, such as 11x4 (line 1)'],
    ['ticket: {account: {}}', 'ticket.account: names a customer by one of id, name and email'],
    [
      'ticket: {contact: {email: a@b.c, default: x}}',
      'ticket.contact: names a customer by one of id, name and email, or by label, authors and default',
    ],
    ['ticket: {account: {label: customer}}', 'ticket.account: label has one *, which stands for'],
    [
      'ticket: {account: {authors: {ownr: x}}}',
      'ticket.account.authors.ownr: unknown key, did you',
    ],
    ['ticket: {account: {default: {}}}', 'ticket.account.default: names a customer by one of id'],
    ['ticket: {assignees: [jane]}', 'ticket.assignees: is a list, not a map (line 1)'],
    ['ticket: {assignees: {alice: 5}}', 'ticket.assignees.alice: is a number, not text; put it in'],
    ['ticket: {solution: 5}', 'ticket.solution: is a number, not text; put it in quotes (line 1)'],
    ['ticket: {fields: [cf_1]}', 'ticket.fields: is a list, not a map (line 1)'],
    ['ticket: {fields: {cf_1: {a: b}}}', 'ticket.fields.cf_1: is a map, not text (line 1)'],
    [
      'ticket: {fields: {cf_1: }}',
      'ticket.fields.cf_1: is empty; give it a value or take the line',
    ],
    ...['2.0', '1.10', '0123', '12345678901234567890', '1e3', '0x1F', '-0', '.5', '.inf'].map(
      (number): [string, string] => [
        `ticket:\n  fields:\n    cf_1: ${number}`,
        'ticket.fields.cf_1: is a number that would be written in another form; put it in quotes (line 3)',
      ],
    ),
    [
      'ticket: {account: &a {name: x}, fields: &f {cf_1: 2.0}, assignees: *f}',
      'ticket.fields.cf_1: is a number that would be written in another form',
    ],
    ['key-field: &v 2.0\nticket: {fields: {cf_1: *v}}', 'ticket.fields.cf_1: is a number that'],
    ['ticket: {fields: {"cf 1": a}}', 'ticket.fields."cf 1": is no field name, such as cf_905'],
    [
      'ticket: {fields: {ticketstatus: Open}}',
      'ticket.fields.ticketstatus: is written by the program itself; use ticket.status (line 1)',
    ],
    ['key-field: cf-901', 'key-field: "cf-901" is no field name, such as cf_901 (line 1)'],
    ['comments: open', 'comments: "open" is none of none, private, public (line 1)'],
    ['__proto__: {a: b}', '__proto__: unknown key (line 1)'],
    ['key-field: cf_1\n\nkey-field: cf_2', 'key-field: is given twice (line 3)'],
    ['ticket:\n  status: {open: a, open: b}', 'ticket.status.open: is given twice (line 2)'],
    ['<<: {key-field: cf_1}', '"<<": unknown key (line 1)'],
    ['a: [1\nb: 2', 'line 2, column 1: Flow sequence'],
    ['key-field: "x', 'line 1, column 14: Missing closing "quote'],
    ['\tkey-field: x', 'line 1, column 1: Tabs are not allowed'],
    [
      '# a\nbug-labels: [f\ufffdr]',
      'line 2: is not in UTF-8; save the file in that encoding (U+FFFD',
    ],
    ['key-field: !env X', 'line 1, column 12: Unresolved tag: !env'],
    ['key-field: a\n---\nkey-field: b', 'line 2, column 1: Source contains multiple documents'],
    [
      'key-field: *missing',
      'key-field: nothing above has the anchor that "*missing" is an alias of; a text that begins with * has to be in quotes (line 1)',
    ],
    ['a: 1\nbug-labels:\n- x\n- *bug', 'bug-labels[2]: nothing above has the anchor that "*bug"'],
    ['bug-labels: [*b]\nignore-labels: [&b x]', 'bug-labels[1]: nothing above'],
    ['bug-labels: *', 'line 1, column 13: Alias cannot be an empty string; put a text that begins'],
    ['bug-labels: kind: bug', '; put a text with a colon in it in quotes'],
    [
      'bug-labels: [a, severity: high]',
      'bug-labels[2]: is a map, not text; put it in quotes: "severity: high" (line 1)',
    ],
    [
      'severity:\n  high:\n  - prio: 1',
      'severity.high[1]: is a map, not text; put it in quotes: "prio: 1" (line 3)',
    ],
    [`severity: ${'['.repeat(50_000)}`, 'line 1, column '],
    [`a: ${'['.repeat(50_000)}`, ': Nested too deeply'],
    [`# ${'x'.repeat(256 * 1024)}`, 'the config is larger than 256 kB'],
  ])('is told: row %#', async (config, expected) => {
    const { code, message } = await errorOf({ config });
    expect(code).toBe('config-invalid');
    expect(message).toContain(expected);
  });

  it('cannot be a bomb of aliases', async () => {
    const config = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
      'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
    ].join('\n');
    expect((await errorOf({ config })).message).toContain('Excessive alias count');
  });

  it('is one line, cleaned and cut', async () => {
    const config = `min-severity: "a\\nb\\e[31m\\u2028${'x'.repeat(500)}"`;
    const { message } = await errorOf({ config });
    const [, line] = message.split('\n');
    expect(line).toMatch(/^ {2}min-severity: "a b \[31m x+…" is none of /);
    expect(line?.length).toBeLessThan(150);
    expect(message.split('\n')).toHaveLength(2);
  });

  it.each([
    `min-severity: ${SECRET}`,
    `${SECRET}: x`,
    `"${SECRET} and more": x`,
    `ticket: {fields: {${SECRET}: {a: b}}}`,
    `ticket: {solution: "{{ ${SECRET} }}"}`,
    `ticket: {assignees: {${SECRET}: 1}}`,
    `key-field: !${SECRET} x`,
    `key-field: *${SECRET}`,
    `policy: {conflict: "${'x'.repeat(50)}${SECRET}"}`,
  ])('shows no secret: %j', async (config) => {
    const { message } = await errorOf({ config });
    expect(message).not.toContain(SECRET.slice(0, 8));
    expect(message).toContain('***');
  });

  it('is listed up to fifty times, and the rest counted', async () => {
    const config = Array.from({ length: 10_000 }, (_, index) => `key-${index}: x`).join('\n');
    const lines = (await errorOf({ config })).message.split('\n');
    expect(lines).toHaveLength(52);
    expect(lines[0]).toBe('input config: 10000 mistakes');
    expect(lines.at(-1)).toBe('  … and 9950 more');
  });
});
