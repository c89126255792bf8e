// Inputs to typed values: defaults, spellings, every mistake, and no secret in any message.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onErrorOf, parseInputs, type Inputs } from '../../src/config/inputs.ts';
import { AS_INPUTS } from '../../src/config/where-set.ts';
import { SyncError } from '../../src/errors/sync-error.ts';

const NEEDED = {
  'vtiger-url': 'https://crm.example.com',
  'vtiger-username': 'sync',
  'vtiger-access-key': 'k3yThatNobodySees',
  'github-token': 'ghs_tokenThatNobodySees',
};

function parsed(given: Record<string, string> = {}): Inputs {
  const inputs = parseInputs({ ...NEEDED, ...given });
  if (!inputs.enabled) throw new Error('unexpectedly disabled');
  return inputs;
}

function errorOf(given: Record<string, string>): SyncError {
  try {
    parseInputs(given, 'github', AS_INPUTS);
  } catch (error) {
    if (error instanceof SyncError) return error;
    throw error;
  }
  throw new Error('no mistake was found');
}

describe('parseInputs', () => {
  it('gives the defaults where only what is needed is given', () => {
    expect(parsed()).toEqual({
      enabled: true,
      vtiger: {
        url: 'https://crm.example.com',
        username: 'sync',
        accessKey: 'k3yThatNobodySees',
        apis: ['webservice', 'restapi'],
        module: 'auto',
      },
      hostToken: 'ghs_tokenThatNobodySees',
      command: undefined,
      issue: undefined,
      since: undefined,
      shard: undefined,
      maxCreates: 100,
      query: undefined,
      dryRun: false,
      configFile: '.github/vtiger-sync.yml',
      configFileNamed: false,
      config: undefined,
      bugLabels: undefined,
      minSeverity: undefined,
      attach: [],
      keyField: undefined,
      onError: 'fail',
    });
  });

  it('takes empty and blank texts as not given', () => {
    const blank = { 'dry-run': '', issue: ' ', config: '\n', 'bug-labels': '', 'config-file': ' ' };
    expect(parsed(blank)).toEqual(parsed());
  });

  it.each([
    ['issue', '12', { issue: 12 }],
    ['dry-run', 'TRUE', { dryRun: true }],
    ['dry-run', ' False\n', { dryRun: false }],
    ['command', 'Sync', { command: 'sync' }],
    ['config', 'bug-labels: x', { config: 'bug-labels: x' }],
    ['config-file', 'a.yml', { configFile: 'a.yml', configFileNamed: true }],
    // The first line's indentation belongs to the YAML.
    ['config', '  a: 1\n  b: 2\n', { config: '  a: 1\n  b: 2\n' }],
    ['bug-labels', 'bug, kind/bug,,', { bugLabels: ['bug', 'kind/bug'] }],
    ['bug-labels', ' bug\r\ntype: bug \n\n', { bugLabels: ['bug', 'type: bug'] }],
    ['min-severity', 'HIGH', { minSeverity: 'high' }],
    ['key-field', 'cf_901', { keyField: 'cf_901' }],
    ['on-error', 'Warn', { onError: 'warn' }],
    ['vtiger-access-key', 'k3yThatNobodySees\n', {}],
    // Naming the default makes it a file that has to exist.
    ['config-file', '.github/vtiger-sync.yml', { configFileNamed: true }],
  ])('reads %s: %j', (name, text, expected) => {
    expect(parsed({ [name]: text })).toEqual({ ...parsed(), ...expected });
  });

  it.each([
    ['https://crm.example.com/', 'https://crm.example.com'],
    ['https://crm.example.com/vtiger//', 'https://crm.example.com/vtiger'],
    ['https://crm.example.com/vtiger/webservice.php', 'https://crm.example.com/vtiger'],
    ['https://crm.example.com/index.php?module=Home#top', 'https://crm.example.com'],
    ['HTTPS://CRM.example.com:8443/Path', 'https://crm.example.com:8443/Path'],
    ['http://localhost:8190/crm', 'http://localhost:8190/crm'],
    ['http://127.8.9.1/', 'http://127.8.9.1'],
    ['http://[::1]:80/', 'http://[::1]'],
    ['https://acme.od2.vtiger.com/restapi/v1/vtiger/default', 'https://acme.od2.vtiger.com'],
    ['https://crm.example.com/x/restapi/v1/vtiger/default/me?a', 'https://crm.example.com/x'],
  ])('normalises vtiger-url %s', (given, url) => {
    expect(parsed({ 'vtiger-url': given }).vtiger.url).toBe(url);
  });

  it.each([
    ['https://crm.example.com', 'auto', ['webservice', 'restapi']],
    ['https://crm.example.com/vtiger.com/', '', ['webservice', 'restapi']],
    ['https://notvtiger.com', '', ['webservice', 'restapi']],
    ['https://crm.example.com/webservice.php', '', ['webservice']],
    ['https://acme.od2.vtiger.com', '', ['restapi', 'webservice']],
    ['HTTPS://ACME.OD2.VTIGER.COM/', '', ['restapi', 'webservice']],
    ['https://crm.example.com/restapi/v1/vtiger/default/', '', ['restapi']],
    ['https://acme.od2.vtiger.com', 'webservice', ['webservice']],
    ['https://crm.example.com', 'RestApi', ['restapi']],
  ])('takes %s with vtiger-api "%s" for %j', (url, api, apis) => {
    expect(parsed({ 'vtiger-url': url, 'vtiger-api': api }).vtiger.apis).toEqual(apis);
  });

  it.each([
    ['', 'auto'],
    ['cases', 'Cases'],
    ['HELPDESK', 'HelpDesk'],
  ])('reads module: %j', (text, module) => {
    expect(parsed({ module: text }).vtiger.module).toBe(module);
  });

  it('lets http pass only where asked', () => {
    const given = { 'vtiger-url': 'http://crm.internal' };
    expect(parsed({ ...given, 'allow-insecure-http': 'true' }).vtiger.url).toBe(
      'http://crm.internal',
    );
    expect(errorOf({ ...NEEDED, ...given }).message).toBe(
      'vtiger-url: has to begin with https:// (or set allow-insecure-http: true)',
    );
  });

  it.each([
    ['vtiger-url', 'crm.example.com', 'is no address that begins with https://'],
    ['vtiger-url', 'crm.example.com:8443', 'is no address that begins with https://'],
    ['vtiger-url', 'https://', 'is no address that begins with https://'],
    ['vtiger-url', 'ftp://crm.example.com', 'is no address that begins with https://'],
    ['vtiger-url', 'https:/crm.example.com', 'is no address that begins with https://'],
    ['vtiger-url', 'http://localhost.example.com', 'has to begin with https://'],
    ['vtiger-url', 'http://127.0.0.1.example.com', 'has to begin with https://'],
    ['enabled', 'yes', '"yes" is neither true nor false'],
    ['dry-run', '1', '"1" is neither true nor false'],
    ['allow-insecure-http', 'ture', '"ture" is neither true nor false'],
    ['command', 'sink', '"sink" is none of sync, sweep, check, query; did you mean sync?'],
    ['issue', '#12', '"#12" is no issue number, such as 12'],
    ['issue', '0', '"0" is no issue number'],
    ['issue', '1e3', '"1e3" is no issue number'],
    ['issue', '99999999999999999999', '"99999999999999999999" is no issue number'],
    ['bug-labels', ' , ,', 'names no label'],
    ['min-severity', 'hihg', '"hihg" is none of low, medium, high, critical; did you mean high?'],
    ['min-severity', 'purple', '"purple" is none of low, medium, high, critical'],
    ['key-field', "cf_9'01", '"cf_9\'01" is no field name, such as cf_901'],
    ['key-field', 'cf_901\nx', '"cf_901 x" is no field name'],
    ['on-error', 'ignore', '"ignore" is none of fail, warn'],
    ['vtiger-api', 'soap', '"soap" is none of auto, webservice, restapi'],
    ['module', 'Case', '"Case" is none of auto, HelpDesk, Cases; did you mean Cases?'],
  ])('refuses %s: %j', (name, text, mistake) => {
    const error = errorOf({ ...NEEDED, [name]: text });
    expect(error.code).toBe('input-invalid');
    expect(error.message).toContain(`${name}: ${mistake}`);
    expect(error.message).not.toContain('\n');
  });

  it('names every input that is missing', () => {
    const { message } = errorOf({});
    expect(message).toContain('inputs: 4 mistakes');
    for (const name of Object.keys(NEEDED)) expect(message).toContain(`${name} is missing`);
  });

  it('reports missing and wrong inputs together', () => {
    const { code, message } = errorOf({
      ...NEEDED,
      'vtiger-username': '',
      issue: 'x',
      enabled: '?',
    });
    expect(code).toBe('input-missing');
    expect(message).toContain('inputs: 3 mistakes');
    for (const name of ['vtiger-username', 'issue', 'enabled']) expect(message).toContain(name);
  });

  it('names an input that does not exist', () => {
    expect(errorOf({ ...NEEDED, 'dry-rum': 'true' }).message).toBe(
      '"dry-rum" is no input, did you mean dry-run?',
    );
    expect(() => parseInputs({ ...NEEDED, whatever: '' })).not.toThrow();
  });

  it('looks at nothing else when disabled', () => {
    expect(parseInputs({ enabled: 'False', issue: 'x', 'vtiger-url': '::' })).toEqual({
      enabled: false,
    });
  });

  it('never repeats a password in the address', () => {
    for (const url of ['https://ann:hunter22@crm.example.com', 'ann:hunter22@crm.example.com']) {
      const { message } = errorOf({ ...NEEDED, 'vtiger-url': url });
      expect(message).toContain('vtiger-url: ');
      expect(message).not.toMatch(/hunter22|ann/);
    }
  });

  it('shows no secret, control character or long text, whatever is given where', () => {
    const secret = NEEDED['vtiger-access-key'];
    const awkward = fc
      .array(
        fc.oneof(
          fc.constantFrom(secret, NEEDED['github-token'], '\n', '\u001b[31m', '\u202e', '\ud800'),
          fc.string({ unit: 'binary', maxLength: 40 }),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join(''));
    const names = fc.constantFrom('dry-run', 'issue', 'min-severity', 'key-field', 'command');
    fc.assert(
      fc.property(names, awkward, (name, text) => {
        fc.pre(text.trim() !== '' && !/^(?:\w+|true|false)$/i.test(text.trim()));
        const { message } = errorOf({ ...NEEDED, [name]: text });
        expect(message).not.toContain(secret);
        expect(message).not.toContain(NEEDED['github-token']);
        expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(message.length).toBeLessThan(300);
      }),
    );
  });
});

describe('onErrorOf', () => {
  it.each([
    [{ 'on-error': ' WARN ' }, 'warn'],
    [{ 'on-error': 'fail' }, 'fail'],
    [{ 'on-error': 'nonsense' }, 'fail'],
    [{}, 'fail'],
  ] as const)('reads %j as %s, and never throws', (given, expected) => {
    expect(onErrorOf(given)).toBe(expected);
  });
});
