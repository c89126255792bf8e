// `check` on the command line: a sound set-up passes, each thing that can be wrong is found with its
// cure, and nothing is ever written.
import { describe, expect, it } from 'vitest';
import type { VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { KEY_FIELD, keyOf, openScene } from '../support/scene.ts';
import { check, expectNothingWritten, SOUND } from './check-bench.ts';
import { openFolder, runCli } from './run-cli.ts';
import { settingsOf } from './settings.ts';

const VERSIONS = ['8.0.0', '8.4.0'] as const;

interface Wrong {
  readonly title: string;
  readonly vtiger?: Pick<VtigerOptions, 'users' | 'customFields'>;
  readonly config?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A part of the cure, by the step that fails. */
  readonly failed: Readonly<Record<string, string>>;
  readonly detail?: string;
  readonly code: string;
}

describe.each(VERSIONS)('a sound set-up with Vtiger %s', (version) => {
  it('passes every step that can be told, and says what it tested', async () => {
    await using scene = await openScene({ vtiger: { keyField: KEY_FIELD, version } });
    await using folder = await openFolder();
    const env = settingsOf(scene);
    const run = await runCli(['check'], { cwd: folder.path, env });

    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).not.toContain('✗');
    for (const line of [
      'Settings\n  ✓ vtiger-url is an address that can be used: http://127.0.0.1:',
      '  ✓ user name and access key are given: admin, key ********',
      'Vtiger\n  ✓ the server can be reached',
      `  ✓ version and API: Vtiger ${version}, web service`,
      'GitHub\n  ✓ the token is valid',
      '  – the marker comment can be written: cannot be told without writing\n      It needs',
      'Tickets\n  ✓ the user sees the ticket module: HelpDesk',
      '  ✓ the key field can hold the key: Source Issue (cf_901): text, editable, unique',
      '  ✓ tickets can be looked up: by cf_901',
      'The set-up is fine: ',
    ]) {
      expect(run.stdout).toContain(line);
    }
    for (const secret of [env['VTIGER_ACCESS_KEY'] ?? '', env['GITHUB_TOKEN'] ?? '']) {
      expect(run.stdout).not.toContain(secret);
    }
    expectNothingWritten(scene);
  });

  it('passes for the usual user of an integration, who is no administrator', async () => {
    const users = [{ name: 'support-bot' }] as const;
    await using scene = await openScene({ vtiger: { keyField: KEY_FIELD, version, users } });
    const { exitCode, step } = await check(scene, {
      CONFIG: 'ticket: { assigned-to: Support Group, fields: { ticketcategories: Small Problem } }',
    });
    expect(exitCode).toBe(0);
    expect(step('owner').detail).toBe('Support Group (20x4)');
    expect(step('fields')).toMatchObject({ verdict: 'passed', detail: 'ticketcategories' });
    expect(step('config').detail).toBe('the input config');
  });

  it('does not pass ids of users whom such a user may not look up', async () => {
    const users = [{ name: 'support-bot' }] as const;
    await using scene = await openScene({ vtiger: { keyField: KEY_FIELD, version, users } });
    const { exitCode, step } = await check(scene, {
      CONFIG: 'ticket: { assigned-to: 19x77, assignees: { alice: 19x78, bob: Support Group } }',
    });
    expect(exitCode).toBe(0);
    const open = { verdict: 'open', detail: expect.stringContaining('cannot be told') as string };
    expect([step('owner'), step('assignees')]).toMatchObject([open, open]);
  });

  it.each<Wrong>([
    {
      title: 'rights to create and edit',
      vtiger: { users: [{ name: 'reader', rights: { create: false, edit: false } }] },
      failed: { create: 'tick create', edit: 'tick edit' },
      code: 'vtiger-denied',
    },
    {
      title: 'a mandatory field',
      vtiger: { customFields: [{ name: 'cf_905', label: 'Product Line', mandatory: true }] },
      failed: { mandatory: 'ticket.fields' },
      detail: 'Product Line (cf_905) is mandatory',
      code: 'ticket-mandatory',
    },
    {
      title: 'picklist values',
      config:
        'ticket: { status: { resolved: Done }, severity: { low: Trivial }, priority: { urgent: Now } }',
      failed: { status: 'ticket:', severity: 'ticket:', priority: 'ticket:' },
      detail: 'has no value "',
      code: 'ticket-value',
    },
    {
      title: 'a value of another picklist',
      config: 'ticket: { fields: { ticketcategories: Tiny Problem } }',
      failed: { fields: 'ticket:' },
      detail: 'there are "Big Problem", "Small Problem", "Other Problem"',
      code: 'ticket-value',
    },
    {
      title: 'a field',
      config: 'ticket: { fields: { cf_999: x } }',
      failed: { fields: 'have it added in the CRM' },
      detail: 'HelpDesk has no field "cf_999"',
      code: 'ticket-field',
    },
    {
      title: 'the key field',
      env: { KEY_FIELD: 'cf_902' },
      failed: { 'key-field': 'Custom text fields are: cf_901 (Source Issue).' },
      detail: 'HelpDesk has no field "cf_902"',
      code: 'ticket-field',
    },
    {
      title: 'a key field of text',
      vtiger: { customFields: [{ name: 'cf_903', label: 'Count', type: 'integer' }] },
      env: { KEY_FIELD: 'cf_903' },
      failed: { 'key-field': 'type text' },
      detail: 'is of type integer',
      code: 'ticket-field',
    },
    {
      title: 'the owner',
      config: 'ticket: { assigned-to: Nobody }',
      failed: { owner: 'Name a group or a user' },
      detail: 'no group or user is called "Nobody"',
      code: 'ticket-value',
    },
  ])('misses $title, and is told', async (wrong) => {
    const vtiger = { version, keyField: KEY_FIELD, ...wrong.vtiger };
    await using scene = await openScene({ vtiger });
    const { config = '', env = {}, detail = '' } = wrong;
    const { exitCode, steps, step } = await check(scene, { CONFIG: config, ...env });

    const failures = steps.filter(({ verdict }) => verdict === 'failed');
    expect(failures.map((one) => one.step)).toEqual(Object.keys(wrong.failed));
    for (const [id, cure] of Object.entries(wrong.failed)) {
      expect(step(id)).toMatchObject({ code: wrong.code });
      expect(step(id).detail).toContain(detail);
      expect(step(id).cure).toContain(cure);
    }
    expect(exitCode).toBe(2);
  });
});

describe('settings', () => {
  it.each([
    ['VTIGER_URL', 'http://crm.example.com', 'address', 'has to begin with https://', 'https://'],
    ['VTIGER_URL', '', 'address', 'vtiger-url is missing', 'https://crm.example.com/vtiger'],
    ['VTIGER_USERNAME', '', 'credentials', 'vtiger-username is missing', '.env'],
    ['MIN_SEVERITY', 'worst', 'settings', 'is none of low, medium, high, critical', 'Correct'],
  ])('%s=%j fails the step %3$s', async (name, value, id, says, cure) => {
    await using scene = await openScene(SOUND);
    const { exitCode, step } = await check(scene, { [name]: value });
    expect(step(id)).toMatchObject({ verdict: 'failed' });
    expect(step(id).detail).toContain(says);
    expect(step(id).cure).toContain(cure);
    expect(exitCode).toBe(2);
    // The other side is looked at all the same.
    expect(step('issues').verdict).toBe('passed');
  });

  it('without a key take the check up to the user', async () => {
    await using scene = await openScene(SOUND);
    const { step } = await check(scene, { VTIGER_ACCESS_KEY: '' });
    expect(step('credentials')).toMatchObject({ verdict: 'failed', code: 'input-missing' });
    expect(step('user').verdict).toBe('passed');
    expect(step('key')).toMatchObject({
      verdict: 'open',
      detail: 'not tried: no access key is given',
    });
  });

  it('without a token leave GitHub untried, and the rest as it is', async () => {
    await using scene = await openScene(SOUND);
    const { exitCode, step } = await check(scene, { GITHUB_TOKEN: '' });
    expect(exitCode).toBe(0);
    expect(step('token')).toMatchObject({ verdict: 'open' });
    expect(step('query').verdict).toBe('passed');
    expect(scene.github.calls).toEqual([]);
  });

  it('that switch the program off leave nothing to check', async () => {
    const run = await runCli(['check', '--enabled', 'false']);
    expect(run).toEqual({ exitCode: 0, stdout: 'Switched off: enabled is false.\n', stderr: '' });
  });
});

describe('looking tickets up', () => {
  it('that fails is told with its cure', async () => {
    await using scene = await openScene(SOUND);
    scene.vtiger.failNext({ operation: 'query', times: 4 }, { kind: 'crash' });
    const { exitCode, step } = await check(scene);
    expect(step('query')).toMatchObject({ verdict: 'failed', code: 'vtiger-answer' });
    expect(step('query').cure).toContain('log of the web server');
    expect(exitCode).toBe(1);
  });

  it.each([
    ['another field', 'cf_905'],
    ['no field', ''],
  ])('tells where %s is to hold the keys than the one that does', async (_what, keyField) => {
    const customFields = [{ name: 'cf_905', label: 'Issue URL' }];
    await using scene = await openScene({ vtiger: { keyField: KEY_FIELD, customFields } });
    scene.vtiger.add('HelpDesk', { ticket_title: 'T', cf_901: keyOf(7) });

    const [sound, other] = [
      await check(scene, { KEY_FIELD: 'cf_901' }),
      await check(scene, { KEY_FIELD: keyField }),
    ];

    expect(sound.step('query')).toMatchObject({ verdict: 'passed' });
    expect(other.step('query')).toMatchObject({ verdict: 'open' });
    expect(other.step('query').detail).toMatch(
      /ticket TT1 bears the address of an issue in .* \(cf_901\)/,
    );
    expect(other.step('query').cure).toContain('set key-field to cf_901');
    expect(other.exitCode).toBe(0);
  });

  it.each([
    [{ ...KEY_FIELD, unique: false }, 'cf_901', 'but not unique', 'Duplicate Prevention'],
    [undefined, '', 'there is none', 'Give the key a field of its own'],
  ])(
    'works with the key field %j, and better with a unique one',
    async (keyField, name, says, cure) => {
      await using scene = await openScene(keyField === undefined ? {} : { vtiger: { keyField } });
      const { exitCode, step } = await check(scene, { KEY_FIELD: name });
      expect(exitCode).toBe(0);
      expect(step('key-field')).toMatchObject({ verdict: 'open' });
      expect(step('key-field').detail).toContain(says);
      expect(step('key-field').cure).toContain(cure);
      expect(step('query').verdict).toBe('passed');
    },
  );
});
