// The config that `check` proposes: what it makes of the picklists that CRMs have, and that pasting it
// puts the check right, whatever an account's values are.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { proposeConfig } from '../../src/check/proposed-config.ts';
import { checkFields } from '../../src/check/ticket-fields.ts';
import { examineInputs } from '../../src/config/inputs.ts';
import { resolveRules, type ResolvedRules } from '../../src/config/resolve-rules.ts';
import type { FieldDescription, ModuleDescription } from '../../src/vtiger/client.ts';
import { cases } from '../../src/vtiger/modules/cases.ts';
import { helpdesk } from '../../src/vtiger/modules/helpdesk.ts';
import { withSeverityIn, type TicketModule } from '../../src/vtiger/modules/module.ts';

function picklist(name: string, values: readonly string[], label = name): FieldDescription {
  const entries = values.map((value) => ({ value, label: value }));
  const rights = { mandatory: false, editable: true, unique: false };
  return { name, label, ...rights, type: 'picklist', picklist: entries };
}

function moduleOf(name: string, fields: readonly FieldDescription[]): ModuleDescription {
  const rights = { createable: true, updateable: true, deleteable: false };
  return { name, ...rights, idPrefix: '39', fields };
}

function rulesOf(config: string): Promise<ResolvedRules> {
  const { inputs } = examineInputs({ config });
  if (!inputs.enabled) return expect.unreachable('switched off');
  return resolveRules(inputs, () => Promise.resolve(undefined));
}

const DOCUMENTED = [
  'New',
  'Assigned',
  'Open',
  'Wait for Customer',
  'Wait for Third Party',
  'Resolved',
  'Closed',
];

describe('the proposal', () => {
  const { status, priority } = cases;

  it('for the cases that Vtiger documents leads into no state that nothing leads out of', async () => {
    const described = moduleOf('Cases', [
      picklist(status, DOCUMENTED),
      picklist(priority, ['Low', 'Medium', 'High', 'Urgent']),
      picklist('cf_cases_sev', ['S1 Critical', 'S2 Major', 'S3 Minor'], 'Severity'),
    ]);
    expect(proposeConfig(described, cases, await rulesOf('')).split('\n')).toEqual([
      'ticket:',
      '  severity-field: cf_cases_sev',
      '  status:',
      '    open: Open',
      '    in_progress: Assigned',
      '    pending: Wait for Customer',
      '    resolved: Resolved',
      '    closed: Resolved',
      '  severity:',
      '    critical: S1 Critical',
      '    high: S2 Major',
      '    medium: S3 Minor',
      '    low: S3 Minor',
      '  priority:',
      '    urgent: Urgent',
      '    high: High',
      '    normal: Medium',
      '    low: Low',
    ]);
  });

  it('keeps what fits, and says where it had to guess', async () => {
    const described = moduleOf('HelpDesk', [
      picklist(helpdesk.status, ['Open', 'In Progress', 'Wait For Response', 'Closed']),
      picklist(helpdesk.severity ?? '', ['Minor', 'Major', 'Critical']),
      picklist(helpdesk.priority, ['Bas', 'No', 'Urgent']),
    ]);
    const proposed = proposeConfig(described, helpdesk, await rulesOf(''));
    expect(proposed.split('\n')).toEqual([
      'ticket:',
      '  priority:',
      '    urgent: Urgent',
      '    high: Urgent',
      '    normal: Bas # no value looks like this: choose one',
      '    low: Bas # no value looks like this: choose one',
    ]);
  });

  it('comes with a warning where the config closes for good, though the value is there', async () => {
    const described = moduleOf('Cases', [
      picklist(status, DOCUMENTED),
      picklist(priority, ['Low', 'Normal', 'High', 'Urgent']),
    ]);
    const given = 'ticket: {status: {in_progress: Open, pending: Open, closed: Closed}}';
    const findings = checkFields(described, cases, await rulesOf(given));
    const step = findings.find((finding) => finding.step === 'status');
    expect(step).toMatchObject({ verdict: 'open', code: undefined });
    expect(step?.detail).toContain('nothing leads out of Closed');
    expect(step?.config).toContain('closed: Resolved');
  });

  it('is none where everything fits', async () => {
    const described = moduleOf('HelpDesk', [
      picklist(helpdesk.status, ['Open', 'In Progress', 'Wait For Response', 'Closed']),
      picklist(helpdesk.severity ?? '', ['Minor', 'Major', 'Critical']),
      picklist(helpdesk.priority, ['Low', 'Normal', 'High', 'Urgent']),
    ]);
    expect(proposeConfig(described, helpdesk, await rulesOf(''))).toBe('');
  });
});

const VALUE = fc.oneof(
  fc.constantFrom(
    ...DOCUMENTED,
    'yes',
    'null',
    '#1',
    '- x',
    '1',
    'a: b',
    'é',
    "it's",
    '"',
    '{{x',
    'a\ufffd',
  ),
  fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text),
);
const VALUES = fc.uniqueArray(VALUE, { minLength: 1, maxLength: 8 });

const stepsOf = (findings: readonly Finding[]) =>
  findings.filter(({ step }) => ['status', 'severity', 'priority'].includes(step));

describe.each<[string, TicketModule]>([
  ['HelpDesk', helpdesk],
  ['Cases', cases],
])('pasted for %s', (name, module) => {
  it('passes the check, whatever the values are', async () => {
    await fc.assert(
      fc.asyncProperty(VALUES, VALUES, VALUES, async (status, severity, priority) => {
        // An account in which nothing is open cannot be worked with at all.
        fc.pre(status.some((value) => !module.final.includes(value)));
        const described = moduleOf(name, [
          picklist(module.status, status),
          picklist(module.severity ?? 'cf_cases_severity', severity),
          picklist(module.priority, priority),
        ]);
        const resolved = await rulesOf(proposeConfig(described, module, await rulesOf('')));
        const known = withSeverityIn(module, resolved.severityField);
        const findings = stepsOf(checkFields(described, known, resolved));
        expect(findings.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed']);
        expect(proposeConfig(described, known, resolved)).toBe('');
      }),
    );
  });
});
