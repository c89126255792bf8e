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

it('are asked of few issues where the key is a line, and fewer where many repositories share the CRM', async () => {
  const page = Array.from({ length: 100 }, (_, index) => index + 1);
  const { asked, formerNames } = openWith(Array.from({ length: 29 }, (_, at) => `acme/r${at}`));
  await formerNames.among(page);
  await formerNames.among(page);
  expect(asked.forms.map(({ length }) => length)).toEqual([10, 3]);
  const [, later = []] = asked.forms;
  // From the first to the last.
  expect(later.map((form) => Number(/\d+$/.exec(form)?.[0]))).toEqual([1, 35, 69]);
});

it('are all known where a field has the keys, from a walk that is made once', async () => {
  const names = ['acme/app', 'acme/app-2', 'acme/app.js', 'acme/app_x', 'old/name', 'zeta/a'];
  const strange = [
    'https://github.com/a',
    'https://github.com/old/name/pull/1',
    'https://github.company.com/a/b/issues/1',
  ];
  const keys = [
    ...names.flatMap((name) => [1, 9, 10].map((one) => keyIn(name, one))),
    ...strange,
  ].sort();
  const walked: string[] = [];
  const asked: (readonly string[])[] = [];
  const desk = {
    findKeys: () => expect.unreachable('There is a field.'),
    findNextKeys(bound: string) {
      walked.push(bound);
      return Promise.resolve(keys.filter((key) => key > bound).slice(0, 2));
    },
  };
  const host = {
    ...PLACE,
    findFormerNames(unknown: readonly string[]) {
      asked.push(unknown);
      return Promise.resolve(['old/name']);
    },
  };
  const formerNames = openFormerNames(host, desk);
  expect(await formerNames.among([1, 2])).toEqual(['old/name']);
  expect(await formerNames.among([3])).toEqual(['old/name']);
  expect(asked.map((unknown) => [...unknown].sort())).toEqual([
    ['acme/app-2', 'acme/app.js', 'acme/app_x', 'old/name', 'zeta/a'],
  ]);
  expect(walked.length).toBeLessThan(names.length + 4);
});

it.each([
  ['can be looked up by no query', 'https://github.com/\\'],
  ['is longer than what it shows', 'https://github.com/a/b/pull/1'],
])('are asked of few issues as well where the field holds what %s', async (_what, odd) => {
  const asked: (readonly string[])[] = [];
  const desk = {
    findKeys(forms: readonly string[]) {
      asked.push(forms);
      return Promise.resolve([keyIn('old/name', 1)]);
    },
    findNextKeys: () => Promise.resolve([odd]),
  };
  const host = { ...PLACE, findFormerNames: (names: readonly string[]) => Promise.resolve(names) };
  expect(await openFormerNames(host, desk).among([1, 2])).toEqual(['old/name']);
  expect(asked).toHaveLength(1);
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
