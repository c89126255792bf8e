// Awkward answers of the web service, for a read and for each write: what came of it as far as can be
// known, and what is said. The table is the truth about "unclear".
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { SyncError } from '../../src/errors/sync-error.ts';
import { refusal, scriptedCrms, SECRETS, success } from './scripted-crm.ts';

const startCrm = scriptedCrms();

const text = (body: string, status = 200, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers: { 'content-type': 'text/html', ...headers } });
const page = (status: number) => text('<!DOCTYPE html><title>No</title><p>No.</p>', status);

/** The error that a promise ends in. */
async function errorOf(promise: Promise<unknown>): Promise<SyncError> {
  const thrown = await promise.then(
    (value) => expect.unreachable(`no error but ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(SyncError);
  return thrown as SyncError;
}

/** Everything that could end up in a log. */
function whatIsSaid({ message, hint, cause }: SyncError): string {
  return `${message} ${hint} ${cause instanceof Error ? cause.message : ''}`;
}

const TICKET = { id: '17x42', ticket_title: 'A\u0001B' };
const RIGHT = JSON.stringify({ success: true, result: TICKET });
const RAW_CONTROLS = RIGHT.replace('\\u0001', '\u0001');

describe('an answer around which there is more', () => {
  it.each([
    ['a warning of PHP before it', `<b>Warning</b>: Undefined key in {x}<br />\n${RIGHT}`],
    ['a warning of PHP behind it', `${RIGHT}\n<br /><b>Warning</b>: Unknown: write failed`],
    ['blank lines around it', `\r\n\r\n${RIGHT}\n`],
    ['a byte order mark', `\uFEFF${RIGHT}`],
    ['unescaped control characters', RAW_CONTROLS],
  ])('is understood: %s', async (_what, body) => {
    const { client } = startCrm({ retrieve: [() => text(body)], create: [() => text(body)] });
    expect(await client.retrieve('17x42')).toEqual(TICKET);
    expect(await client.create('HelpDesk', '{}')).toEqual({ kind: 'done', record: TICKET });
  });

  it('reads numbers, truth values and nothing as text', async () => {
    const { client } = startCrm({ query: [() => success([{ a: 1, b: true, c: null, d: '0' }])] });
    expect(await client.query('SELECT * FROM X')).toEqual([{ a: '1', b: 'true', c: '', d: '0' }]);
  });
});

// The answer; the code of the error; whether a write may have been carried out.
const AWKWARD: readonly [string, () => Response, string, 'unclear' | 'refused'][] = [
  ['HTML with 200', () => page(200), 'vtiger-answer', 'unclear'],
  [
    'bare text',
    () => text('Sorry! Attempt to access restricted file.'),
    'vtiger-answer',
    'unclear',
  ],
  ['nothing with 200', () => text(''), 'vtiger-answer', 'unclear'],
  ['nothing with 500', () => text('', 500), 'vtiger-answer', 'unclear'],
  ['HTML with 502', () => page(502), 'vtiger-answer', 'unclear'],
  ['HTML with 503', () => page(503), 'vtiger-answer', 'unclear'],
  ['HTML with 408', () => page(408), 'vtiger-answer', 'unclear'],
  ['half of the JSON', () => text(RIGHT.slice(0, -9)), 'vtiger-answer', 'unclear'],
  [
    'half of the JSON, at a brace',
    () => text('{"success":true,"result":{"a":{}'),
    'vtiger-answer',
    'unclear',
  ],
  ['other JSON', () => HttpResponse.json({ ok: true }), 'vtiger-answer', 'unclear'],
  ['null', () => HttpResponse.json(null), 'vtiger-answer', 'unclear'],
  [
    'success without a result',
    () => HttpResponse.json({ success: true }),
    'vtiger-answer',
    'unclear',
  ],
  ['success with a text', () => success('fine'), 'vtiger-answer', 'unclear'],
  ['success with a list of lists', () => success([['17x42']]), 'vtiger-answer', 'unclear'],
  ['success with a record of lists', () => success({ id: ['17x42'] }), 'vtiger-answer', 'unclear'],
  [
    'success as a text',
    () => HttpResponse.json({ success: 'true', result: TICKET }),
    'vtiger-answer',
    'unclear',
  ],
  [
    'an error without words',
    () => HttpResponse.json({ success: false }),
    'vtiger-answer',
    'unclear',
  ],
  ['a connection that breaks', () => HttpResponse.error(), 'vtiger-unreachable', 'unclear'],
  ['404', () => page(404), 'vtiger-not-found', 'refused'],
  ['401', () => page(401), 'vtiger-denied', 'refused'],
  ['403 of a firewall', () => page(403), 'vtiger-denied', 'refused'],
  ['413', () => page(413), 'vtiger-rejected', 'refused'],
  ['414', () => page(414), 'vtiger-rejected', 'refused'],
  ['429', () => text('', 429, { 'retry-after': '3600' }), 'vtiger-rejected', 'refused'],
  [
    '301',
    () => text('', 301, { location: 'https://www.crm.test/x' }),
    'vtiger-redirect',
    'refused',
  ],
  ['302 to nowhere', () => text('', 302), 'vtiger-redirect', 'refused'],
  ['ACCESS_DENIED', () => refusal('ACCESS_DENIED'), 'vtiger-denied', 'refused'],
  ['another code', () => refusal('INTERNAL_SERVER_ERROR'), 'vtiger-rejected', 'refused'],
];

describe.each(AWKWARD)('%s', (_what, answer, code, outcome) => {
  it('fails a read, with its code and no secret', async () => {
    const { client } = startCrm({ query: [answer] });
    const error = await errorOf(client.query('SELECT * FROM HelpDesk'));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^query: |^The server sent a result/);
    for (const secret of Object.values(SECRETS)) expect(whatIsSaid(error)).not.toContain(secret);
  });

  it.each(['create', 'revise'] as const)('leaves %s as it should be', async (operation) => {
    const { client, asked } = startCrm({ [operation]: [answer] });
    const writing = operation === 'create' ? client.create('HelpDesk', '{}') : client.revise('{}');
    if (outcome === 'unclear') {
      expect(await writing).toMatchObject({ kind: 'unclear', error: { code } });
    } else {
      expect((await errorOf(writing)).code).toBe(code);
    }
    expect(asked.filter((one) => one === operation)).toHaveLength(1);
  });
});

describe('delete', () => {
  it.each([
    ['done', () => success({ status: 'successful' }), true],
    ['not allowed', () => refusal('ACCESS_DENIED'), false],
  ])('%s', async (_what, answer, result) => {
    const { client } = startCrm({ delete: [answer] });
    expect(await client.delete('17x42')).toBe(result);
  });

  it.each([
    ['an empty 500', () => text('', 500), 'vtiger-answer'],
    ['403 of a firewall', () => page(403), 'vtiger-denied'],
    ['another refusal', () => refusal('INVALID_ID_ATTRIBUTE'), 'vtiger-rejected'],
  ])('%s is neither', async (_what, answer, code) => {
    const { client } = startCrm({ delete: [answer] });
    expect((await errorOf(client.delete('17x42'))).code).toBe(code);
  });
});

describe('a duplicate', () => {
  it('is told by the number 0, whatever the words', async () => {
    const { client } = startCrm({ create: [() => refusal(0, 'Doppelte Einträge!')] });
    const outcome = { kind: 'duplicate', message: 'Doppelte Einträge!' };
    expect(await client.create('HelpDesk', '{}')).toEqual(outcome);
  });
});

describe('a redirect', () => {
  it.each([
    ['/login?sessionName=SECRET', '/login'],
    ['https://crm.test/a#SECRET', 'https://crm.test/a'],
    ['https://crm.test/a;jsessionid=SECRET', 'https://crm.test/a'],
    ['/login%3Fback=SECRET', '/login'],
    ['https://admin:SECRET@crm.test/a', 'https://crm.test/a'],
  ])('to %s is named without what it carries', async (location, shown) => {
    const { client } = startCrm({ query: [() => text('', 301, { location })] });
    const error = await errorOf(client.query('SELECT * FROM HelpDesk'));
    expect(error.message).toBe(`query: the server redirects to ${shown}.`);
  });
});
