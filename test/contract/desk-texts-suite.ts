// The desk's contract, part two: whatever an issue says, the ticket reads back as the desk said it
// would, by create and by revise. A difference would look like an agent's edit, for ever.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/vtiger/desk.ts';
import type { Bench, Setting } from './desk-bench.ts';
import { createTicket, DRAFT, fieldsOf, toChanges } from './desk-suite.ts';

const TEXTS: readonly [string, string][] = [
  ['emoji', 'Rocket 🚀, family 👨‍👩‍👧, flag 🇩🇪, rare 𠜎, keycap 1️⃣'],
  ['tags', '<b>bold</b> <a href="x">link</a> List<String> a < b && c > d <!-- comment -->'],
  ['a script', '<script>alert("x")</script>\n<img src=x onerror=alert(1)>'],
  ['entities', '&lt;b&gt; &amp;amp; &quot; &#39; &#x27; &nbsp; AT&T &copy;'],
  ['line ends', 'one\r\ntwo\rthree\nfour\u2028five\u0085six\r\n\r\n'],
  ['blanks around', '  \n\t indented \n  '],
  ['quotes and backslashes', `It's "x" \\ C:\\u00e9 \\u0041 \\n \\' %_ \`code\``],
  ['controls', 'a\u0000b\u0007c\u001bd\u007fe\u0085f\u200Bg\uFEFFh'],
  ['lone surrogates', 'a\ud83db \ude80c'],
  ['other scripts', 'Zürich, naïve, 漢字, العربية, \u202Eoverride\u202C, e\u0301'],
  ['what reads like a key line', 'Source issue: [https://github.com/acme/app/issues/1]'],
  ['JSON, SQL, VTQL', `{"success":true,"result":{"id":"17x1"}}'; SELECT * FROM Users; --`],
  ['nothing', ''],
  ['blanks only', ' \n\t '],
  ['300 characters', 'x'.repeat(300)],
  ['300 emoji', '🚀'.repeat(300)],
  ['quotes and entities at the limit', `${'y'.repeat(250)}&lt;&amp;"''`],
  ['a long text', 'All work and no play & <so> on. 🚀\n'.repeat(4000)],
];

export function describeTexts(setting: Setting): void {
  let bench: Bench;
  let desk: Desk;
  beforeAll(async () => {
    bench = await setting.open();
    desk = bench.open();
  });
  afterAll(() => bench[Symbol.asyncDispose]());

  describe.each(TEXTS)('%s', (_what, text) => {
    const draft = { ...DRAFT, title: text, description: text };

    it('reads back as it was written by create', async () => {
      const key = bench.key();
      const fields = await fieldsOf(desk, draft, key);
      const made = await createTicket(desk, key, draft);
      const [found] = await desk.find([key]);
      for (const ticket of [made, found]) expect(ticket?.fields).toMatchObject(fields);
      expect(found?.key).toBe(key);
    });

    it('reads back as it was written by revise', async () => {
      const key = bench.key();
      const fields = await fieldsOf(desk, draft, key);
      const made = await createTicket(desk, key);
      const { title } = bench.module;
      const changes = toChanges({
        [title]: fields[title] ?? '',
        description: fields['description'] ?? '',
      });
      const revised = await desk.revise(made, changes, key);
      const [found] = await desk.find([key]);
      for (const ticket of [revised, found]) expect(ticket?.fields).toMatchObject(fields);
      expect(found?.key).toBe(key);
    });
  });
}
