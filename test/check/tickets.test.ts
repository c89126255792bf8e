// What a user sees of the ticket module, for profiles that the embedded Vtiger does not have.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { checkFields } from '../../src/check/ticket-fields.ts';
import { checkTickets } from '../../src/check/tickets.ts';
import { DEFAULT_RULES } from '../../src/config/defaults.ts';
import type { ResolvedRules } from '../../src/config/resolve-rules.ts';
import { SyncError } from '../../src/errors/sync-error.ts';
import type { FieldDescription, ModuleDescription } from '../../src/vtiger/client.ts';
import { cases } from '../../src/vtiger/modules/cases.ts';
import { helpdesk } from '../../src/vtiger/modules/helpdesk.ts';

const RESOLVED: ResolvedRules = {
  rules: DEFAULT_RULES,
  keyField: 'cf_901',
  severityField: undefined,
  internalMarker: false,
  ticketExtras: { assignedTo: undefined },
};

function fieldOf(name: string, more: Partial<FieldDescription> = {}): FieldDescription {
  return {
    name,
    label: 'Source Issue',
    mandatory: false,
    editable: true,
    unique: false,
    type: 'string',
    picklist: undefined,
    ...more,
  };
}

function moduleOf(fields: readonly FieldDescription[]): ModuleDescription {
  const rights = { createable: true, updateable: true, deleteable: false };
  return { name: 'HelpDesk', ...rights, idPrefix: '17', fields: [...fields] };
}

function stepOf(findings: readonly Finding[], step: string): Finding | undefined {
  return findings.find((finding) => finding.step === step);
}

describe('a module that the user does not see', () => {
  it('fails with the cure, and keeps the rest from being tried', async () => {
    const denied = new SyncError('vtiger-denied', 'describe: the CRM says "Permission denied".');
    const ask = (): Promise<never> => Promise.reject(denied);
    const client = {
      identify: ask,
      listTypes: ask,
      describe: ask,
      query: ask,
      retrieve: ask,
      isThere: ask,
      create: ask,
      revise: ask,
      reopen: ask,
      delete: ask,
      related: ask,
      relate: ask,
      logout: ask,
    };
    const findings: Finding[] = [];
    const check = {
      client,
      module: helpdesk,
      resolved: RESOLVED,
      key: 'https://github.com/a/b/issues/1',
    };
    for await (const finding of checkTickets(check)) findings.push(finding);
    const [first, ...rest] = findings;
    expect(first).toMatchObject({ step: 'module', verdict: 'failed', code: 'vtiger-denied' });
    expect(first?.cure).toContain('the right to view it');
    expect(rest).toHaveLength(13);
    expect(
      rest.every(
        ({ detail }) => detail === 'not tried: "the user sees the ticket module" has to pass first',
      ),
    ).toBe(true);
  });
});

describe('the key field', () => {
  it.each<[string, FieldDescription[], Partial<Finding>]>([
    ['hidden from the profile', [], { verdict: 'failed', code: 'ticket-field' }],
    [
      'that the profile may only read',
      [fieldOf('cf_901', { editable: false })],
      { verdict: 'failed', code: 'ticket-field' },
    ],
    ['of several lines', [fieldOf('cf_901', { type: 'text' })], { verdict: 'open' }],
    ['that is unique', [fieldOf('cf_901', { unique: true })], { verdict: 'passed', cure: '' }],
    [
      'that is unique together with another',
      [fieldOf('cf_901', { unique: true }), fieldOf('ticket_title', { unique: true })],
      { verdict: 'open', detail: expect.stringContaining('only together with') as string },
    ],
  ])('%s', (_, fields, expected) => {
    const step = stepOf(checkFields(moduleOf(fields), helpdesk, RESOLVED), 'key-field');
    expect(step).toMatchObject(expected);
    if (expected.verdict !== 'passed') expect(step?.cure).toMatch(/Settings → /);
  });
});

describe('the severity', () => {
  it('that the profile may only read is told once, without a config that would not help', () => {
    const values = ['Critical', 'Major', 'Minor'].map((value) => ({ value, label: value }));
    const field = { type: 'picklist', picklist: values, editable: false };
    const fields = [fieldOf('ticketseverities', { ...field, label: 'Severity' })];
    const step = stepOf(checkFields(moduleOf(fields), helpdesk, RESOLVED), 'severity');
    expect(step).toMatchObject({
      verdict: 'failed',
      detail: 'Severity (ticketseverities) cannot be written.',
      config: '',
      cure: expect.stringContaining('visible and writable') as string,
    });
  });
});

describe('a module without severities', () => {
  it('has nothing to test there', () => {
    const findings = checkFields(moduleOf([]), cases, RESOLVED);
    expect(stepOf(findings, 'severity')).toMatchObject({ verdict: 'open' });
    expect(stepOf(findings, 'status')).toMatchObject({ verdict: 'failed', code: 'ticket-field' });
  });
});
