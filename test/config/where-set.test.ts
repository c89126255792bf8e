// Each place tells of mistakes in its own words: nobody is sent to set an input where there are none.
import { expect, it } from 'vitest';
import { parseInputs } from '../../src/config/inputs.ts';
import { AS_FLAGS, AS_INPUTS, AS_VARIABLES } from '../../src/config/where-set.ts';
import { SyncError } from '../../src/errors/sync-error.ts';

const GIVEN = {
  'vtiger-username': 'sync',
  'vtiger-access-key': 'k3yThatNobodySees',
  'github-token': 'ghs_nobodySees',
  'gitlab-token': 'glpat-nobodySees',
};

const ROWS = [
  {
    where: AS_INPUTS,
    missing:
      'vtiger-url is missing: set the input vtiger-url or the environment variable VTIGER_URL',
    wrong: 'max-creates: "x" is no number of tickets, such as 100',
    cures: ['with:', 'with:'],
  },
  {
    where: AS_VARIABLES,
    missing: 'VTIGER_URL is missing: set the CI/CD variable VTIGER_URL',
    wrong: 'MAX_CREATES: "x" is no number of tickets, such as 100',
    cures: ['Settings → CI/CD → Variables', 'the component'],
  },
  {
    where: AS_FLAGS,
    missing:
      'vtiger-url is missing: give --vtiger-url, or set VTIGER_URL in the environment or in .env',
    wrong: 'max-creates: "x" is no number of tickets, such as 100',
    cures: ['.env', '--help'],
  },
];

it.each(ROWS)('$where.noun are told of as such', ({ where, missing, wrong, cures }) => {
  const mistake = (given: Record<string, string>): SyncError => {
    try {
      parseInputs({ ...GIVEN, ...given }, 'github', where);
    } catch (error) {
      if (error instanceof SyncError) return error;
    }
    throw new Error('no mistake was found');
  };
  const both = mistake({ 'max-creates': 'x' });
  expect(both.code).toBe('input-missing');
  expect(both.message).toBe(`${where.noun}: 2 mistakes\n  ${missing}\n  ${wrong}`);
  expect(both.hint).toContain(cures[0]);
  const one = mistake({ 'vtiger-url': 'https://crm.example.com', 'max-creates': 'x' });
  expect(one).toMatchObject({ code: 'input-invalid', message: wrong });
  expect(one.hint).toContain(cures[1]);
});
