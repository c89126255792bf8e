// The REST API on the wire: what is sent, and what an awkward answer leaves known.
import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { CREDENTIALS, errorOf, PROOF, scriptedClouds } from './scripted-cloud.ts';

const startCloud = scriptedClouds();

const CASE = { id: '39x7', title: 'T' };
const success = (result: unknown, headers: Record<string, string> = {}) =>
  HttpResponse.json({ success: true, result }, { headers });
const failure = (status: number, error: unknown) =>
  HttpResponse.json({ success: false, error }, { status });
const text = (body: string, status: number, statusText = '') =>
  new Response(body, { status, statusText });

describe('a call', () => {
  it('goes to the operation by its method, with user and key, in the URL or as a form', async () => {
    const { client, asked, masked } = startCloud(() => success(CASE));
    await client.retrieve('39x7');
    await client.create('Cases', '{"title":"ä & b"}');
    await client.revise('{"id":"39x7"}');
    await client.reopen('39x7');
    await client.delete('39x7');
    const authorization = `Basic ${PROOF}`;
    expect(asked).toEqual(
      [
        { operation: 'retrieve', method: 'GET', parameters: { id: '39x7' } },
        {
          operation: 'create',
          method: 'POST',
          parameters: { elementType: 'Cases', element: '{"title":"ä & b"}' },
        },
        { operation: 'revise', method: 'POST', parameters: { element: '{"id":"39x7"}' } },
        { operation: 'reopen', method: 'POST', parameters: { id: '39x7' } },
        { operation: 'delete', method: 'POST', parameters: { id: '39x7' } },
      ].map((call) => ({ ...call, authorization })),
    );
    expect(masked).toEqual([PROOF]);
  });

  it('asks a query with the semicolon that ends it, and for modules of any kind', async () => {
    const { client, asked } = startCloud(
      () => success([]),
      () => success({ types: ['Cases', 'HelpDesk'] }),
    );
    expect(await client.query("SELECT * FROM Cases WHERE title='x'")).toEqual([]);
    expect(await client.listTypes()).toEqual(['Cases', 'HelpDesk']);
    expect(asked.map(({ parameters }) => parameters)).toEqual([
      { query: "SELECT * FROM Cases WHERE title='x';" },
      { fieldTypeList: 'null' },
    ]);
  });

  it('asks who is asking once, and takes the server’s clock from its answer', async () => {
    const date = new Date(Date.now() - 3_600_000).toUTCString();
    const { client, asked } = startCloud(() => success({ id: '19x5' }, { date }));
    const identity = await client.identify();
    expect(identity).toMatchObject({ userId: '19x5', version: 'Cloud' });
    expect(identity.clockOffset).toBeGreaterThan(-3_602_000);
    expect(identity.clockOffset).toBeLessThan(-3_598_000);
    expect(await client.identify()).toBe(identity);
    expect(asked).toHaveLength(1);
  });

  it('reads every kind of value as text', async () => {
    const raw = { id: '39x7', n: 3, yes: true, none: null, list: [1, 'x'] };
    const { client } = startCloud(() => success(raw));
    expect(await client.retrieve('39x7')).toEqual({
      id: '39x7',
      n: '3',
      yes: 'true',
      none: '',
      list: '[1,"x"]',
    });
  });
});

// The answer, what it is called, the words that are told, and whether a write may have been carried out.
const AWKWARD: readonly [string, () => Response, string, string, 'unclear' | 'refused'][] = [
  [
    'a refusal with code and message',
    () => failure(400, { code: 'X', message: 'Why not' }),
    'vtiger-rejected',
    '"Why not" (X)',
    'refused',
  ],
  [
    'a refusal in a word',
    () => failure(400, 'Why not.'),
    'vtiger-rejected',
    '"Why not"',
    'refused',
  ],
  ['a refusal in bare text', () => text('Why not', 400), 'vtiger-rejected', 'Why not', 'refused'],
  [
    'a refusal in the status line',
    () => text('', 400, 'title does not have a value'),
    'vtiger-rejected',
    'title does not have a value',
    'refused',
  ],
  [
    'a refusal with 200',
    () => failure(200, { code: 'X', message: 'Why not' }),
    'vtiger-rejected',
    'Why not',
    'refused',
  ],
  ['403', () => text('', 403, 'Forbidden'), 'vtiger-denied', 'HTTP 403', 'refused'],
  [
    'a missing right in words',
    () => text('', 400, 'Permission to perform the operation is denied'),
    'vtiger-denied',
    'Permission',
    'refused',
  ],
  [
    '401',
    () => failure(401, { message: 'No such user' }),
    'vtiger-credentials',
    'No such',
    'refused',
  ],
  ['a page with 404', () => text('<p>No</p>', 404), 'vtiger-not-found', 'HTTP 404', 'refused'],
  ['500 with nothing', () => text('', 500, 'Oops'), 'vtiger-answer', 'Oops', 'unclear'],
  [
    '500 with words',
    () => failure(500, { message: 'At sea' }),
    'vtiger-answer',
    'At sea',
    'unclear',
  ],
  ['408', () => text('', 408), 'vtiger-answer', 'HTTP 408', 'unclear'],
  ['a page with 200', () => text('<p>Hello</p>', 200), 'vtiger-answer', 'HTTP 200', 'unclear'],
  ['nothing with 200', () => text('', 200), 'vtiger-answer', 'HTTP 200', 'unclear'],
  [
    'success without a result',
    () => HttpResponse.json({ success: true }),
    'vtiger-answer',
    '',
    'unclear',
  ],
  ['no answer at all', () => HttpResponse.error(), 'vtiger-unreachable', 'acme.od2', 'unclear'],
];

describe.each(AWKWARD)('%s', (_what, answer, code, words, left) => {
  it('is told of a read', async () => {
    const error = await errorOf(startCloud(answer).client.query('SELECT * FROM Cases'));
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) as string });
    expect(error.message).toMatch(/^query: [^\n]*\.$/);
    expect(JSON.stringify([error.message, error.hint])).not.toMatch(
      new RegExp(`${CREDENTIALS.accessKey}|${PROOF}`),
    );
  });

  it(`leaves a write ${left}`, async () => {
    for (const write of ['create', 'revise', 'reopen'] as const) {
      const { client } = startCloud(answer);
      const writing =
        write === 'create'
          ? client.create('Cases', '{}')
          : write === 'revise'
            ? client.revise('{}')
            : client.reopen('39x7');
      if (left === 'refused') expect(await errorOf(writing)).toMatchObject({ code });
      else expect(await writing).toMatchObject({ kind: 'unclear', error: { code } });
    }
  });
});

describe('an answer with a meaning of its own', () => {
  it.each([
    ['the number of the web service', () => failure(400, { code: 0, message: 'Schon da' })],
    ['the words', () => text('', 400, 'Duplicate(s) detected!')],
    ['the words in German', () => failure(400, 'Duplikat(e) gefunden')],
  ])('is a duplicate by %s', async (_what, answer) => {
    const { client } = startCloud(answer);
    expect(await client.create('Cases', '{}')).toMatchObject({ kind: 'duplicate' });
  });

  it.each([
    ['404 of the API', () => failure(404, { message: 'Record not found' })],
    ['a code', () => failure(400, { code: 'RECORD_NOT_FOUND', message: 'x' })],
    ['a missing right', () => failure(400, { code: 'ACCESS_DENIED', message: 'x' })],
  ])('is no record: %s', async (_what, answer) => {
    const { client } = startCloud(answer);
    expect(await client.retrieve('39x7')).toBeUndefined();
    expect(await client.delete('39x7')).toBe(false);
  });

  it('is a redirect that is not followed, told without what it carries', async () => {
    const location = `https://user:pw@other.example/login?token=${PROOF}`;
    const { client, asked } = startCloud(
      () => new Response('', { status: 302, headers: { location } }),
    );
    const { code, message } = await errorOf(client.create('Cases', '{}'));
    expect(code).toBe('vtiger-redirect');
    expect(message).toContain('//other.example/login.');
    expect(asked).toHaveLength(1);
  });

  it('is a record without an id: nobody knows what was made', async () => {
    const { client } = startCloud(() => success({ title: 'T' }));
    expect(await client.create('Cases', '{}')).toMatchObject({ kind: 'unclear' });
  });
});
