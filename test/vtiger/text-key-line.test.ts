// The line of a description that ties a ticket to its issue, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { defuseKeyLines, keyLine, readKeyLine, withKeyLine } from '../../src/vtiger/text.ts';

const URL = 'https://github.com/acme/app/issues/12';

describe('key lines', () => {
  it.each([
    ['at the end', `text\n\n${keyLine(URL)}`, URL],
    ['with the line ends of a browser', `${keyLine(URL)}\r\ntext`, URL],
    ['the last of several', `${keyLine(`${URL}0`)}\n${keyLine(URL)}`, URL],
    ['none', 'text', undefined],
    ['within a line', `see ${keyLine(URL)}`, undefined],
    ['with what a workflow appended', `${keyLine(URL)} -- x`, URL],
    ['with no address', 'Source issue: [12]', undefined],
  ])('%s', (_, description, key) => {
    expect(readKeyLine(description)).toBe(key);
  });

  it.each([
    ['to nothing', '', keyLine(URL)],
    ['behind the text', 'text\n', `text\n\n${keyLine(URL)}`],
    ['once', withKeyLine('text', URL), `text\n\n${keyLine(URL)}`],
    ['in place of another', `a\n${keyLine(`${URL}0`)}\r\nb`, `a\n${keyLine(URL)}\r\nb`],
  ])('are added %s', (_, description, result) => {
    expect(withKeyLine(description, URL)).toBe(result);
  });

  it.each([
    ['as it is', 'Source issue: [x]', 'Source issue (quoted): [x]'],
    ['in another case', 'sOURCE iSSUE: [x]', 'sOURCE iSSUE (quoted): [x]'],
    ['with blanks', 'Source \u00A0 issue :\t[x]', 'Source \u00A0 issue (quoted) :\t[x]'],
    [
      'with something invisible',
      'So\u200Burce issue:\u2060 [x]',
      'So\u200Burce issue (quoted):\u2060 [x]',
    ],
    ['with accents', 'Sóurcé ïssue: [x]', 'Sóurcé ïssue (quoted): [x]'],
    ['in wide letters', 'Ｓource issue：［x]', 'Ｓource issue (quoted)：［x]'],
    ['twice', 'Source issue: [Source issue: [', 'Source issue (quoted): [Source issue (quoted): ['],
    ['in other words', 'Sources: [x] issue: [y]', 'Sources: [x] issue: [y]'],
  ])('are defused %s', (_, text, result) => {
    expect(defuseKeyLines(text)).toBe(result);
    expect(defuseKeyLines(result)).toBe(result);
  });
});
