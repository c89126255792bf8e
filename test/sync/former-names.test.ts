// Which names are asked for, of whom, and how often, by a desk and a host of the test's own.
import { expect, it } from 'vitest';
import type { Host } from '../../src/hosts/host.ts';
import { openFormerNames } from '../../src/sync/former-names.ts';

const PLACE = {
  serverUrl: 'https://github.com',
  repository: 'Acme/App',
  issuePath: 'issues',
} as Host;

const keyIn = (name: string, number: number): string =>
  `https://github.com/${name}/issues/${number}`;

/** A CRM in which each of these repositories has a ticket for every issue. */
function openWith(names: readonly string[], former: readonly string[] = []) {
  const asked: { forms: (readonly string[])[]; names: (readonly string[])[] } = {
    forms: [],
    names: [],
  };
  const host: Host = {
    ...PLACE,
    findFormerNames(unknown) {
      asked.names.push(unknown);
      return Promise.resolve(unknown.filter((name) => former.includes(name)));
    },
  };
  const desk = {
    findKeys(forms: readonly string[]) {
      asked.forms.push(forms);
      const numbers = forms.map((form) => Number(/\d+$/.exec(form)?.[0]));
      return Promise.resolve(names.flatMap((name) => numbers.map((number) => keyIn(name, number))));
    },
  };
  return { asked, formerNames: openFormerNames(host, desk) };
}

it('are those alone that lead here, each with its key', async () => {
  const { asked, formerNames } = openWith(['old/name', 'acme/other', 'acme/app'], ['old/name']);
  expect(await formerNames.keysOf(12)).toEqual([keyIn('old/name', 12)]);
  expect(asked.forms).toEqual([['https://github.com/%/issues/12']]);
  // Its own name needs no asking.
  expect(asked.names).toEqual([['old/name', 'acme/other']]);
});

it('are asked of the host once, and remembered', async () => {
  const { asked, formerNames } = openWith(['old/name', 'acme/other'], ['old/name']);
  expect(await formerNames.among([1])).toEqual(['old/name']);
  expect(await formerNames.among([2])).toEqual(['old/name']);
  expect(await formerNames.keysOf(3)).toEqual([keyIn('old/name', 3)]);
  expect(asked.names).toHaveLength(1);
});

it('are asked of few issues, and fewer where many repositories share the CRM', async () => {
  const page = Array.from({ length: 100 }, (_, index) => index + 1);
  const { asked, formerNames } = openWith(Array.from({ length: 29 }, (_, at) => `acme/r${at}`));
  await formerNames.among(page);
  await formerNames.among(page);
  expect(asked.forms.map(({ length }) => length)).toEqual([5, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  const numbers = asked.forms.flat().map((form) => Number(/\d+$/.exec(form)?.[0]));
  // From the first to the last.
  expect(numbers.slice(0, 5)).toEqual([1, 21, 41, 61, 81]);
});

it('are asked of all of a page where few repositories share the CRM', async () => {
  const page = Array.from({ length: 100 }, (_, index) => index + 1);
  const { asked, formerNames } = openWith(['acme/one', 'acme/two', 'acme/three']);
  await formerNames.among(page);
  expect(asked.forms.map(({ length }) => length)).toEqual([5, 22, 22, 22, 22]);
  const alone = openWith([]);
  await alone.formerNames.among(page);
  expect(new Set(alone.asked.forms.flat()).size).toBe(100);
});

it('are none in keys with another number, which a form can meet as well', async () => {
  const { formerNames } = openWith(['old/name'], ['old/name']);
  const desk = { findKeys: () => Promise.resolve([keyIn('old/name', 2)]) };
  const host = { ...PLACE, findFormerNames: (names: readonly string[]) => Promise.resolve(names) };
  expect(await formerNames.keysOf(2)).toEqual([keyIn('old/name', 2)]);
  expect(await openFormerNames(host, desk).keysOf(3)).toEqual([]);
});

it('are none in keys of other hosts, and of another form', async () => {
  const strange = ['https://github.com.evil/a/b/issues/1', 'https://github.com//issues/1', 'x'];
  const asked: unknown[] = [];
  const host = {
    ...PLACE,
    findFormerNames: (names: readonly string[]) => {
      asked.push(names);
      return Promise.resolve(names);
    },
  };
  const desk = { findKeys: () => Promise.resolve(strange) };
  expect(await openFormerNames(host, desk).keysOf(1)).toEqual([]);
  expect(asked).toEqual([]);
});
