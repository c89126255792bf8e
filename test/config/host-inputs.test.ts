// What differs in the inputs by where the issues live: whose token is needed, and where the config file is.
import { expect, it } from 'vitest';
import { parseInputs } from '../../src/config/inputs.ts';

const CRM = {
  'vtiger-url': 'https://crm.example.com',
  'vtiger-username': 'sync',
  'vtiger-access-key': 'k3yThatNobodySees',
};
const TOKENS = { 'github-token': 'ghs_nobodySees', 'gitlab-token': 'glpat-nobodySees' };

it.each([
  ['github', 'ghs_nobodySees', '.github/vtiger-sync.yml'],
  ['gitlab', 'glpat-nobodySees', '.gitlab/vtiger-sync.yml'],
] as const)('%s has a token and a config file of its own', (host, hostToken, configFile) => {
  const given = { ...CRM, ...TOKENS };
  expect(parseInputs(given, host)).toMatchObject({ hostToken, configFile, configFileNamed: false });
  const named = { ...given, 'config-file': 'sync.yml' };
  expect(parseInputs(named, host)).toMatchObject({ configFile: 'sync.yml', configFileNamed: true });
});

it.each([
  ['github', 'gitlab-token', 'github-token is missing'],
  ['gitlab', 'github-token', 'gitlab-token is missing'],
] as const)('%s does not take the token of the other', (host, other, says) => {
  const given = { ...CRM, [other]: TOKENS[other] };
  expect(() => parseInputs(given, host)).toThrow(says);
});
