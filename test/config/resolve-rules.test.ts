// Layers of configuration, and which of them wins.
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/config/defaults.ts';
import { DEFAULT_FILE, errorOf, resolved } from './repository-config.ts';

describe('resolveRules', () => {
  it('gives the defaults where nothing is configured', async () => {
    expect(await resolved({})).toEqual({
      rules: DEFAULT_RULES,
      keyField: undefined,
      severityField: undefined,
      internalMarker: false,
      ticketExtras: { assignedTo: undefined },
    });
  });

  it.each(['', '# only a comment\n', '---\n', '\uFEFF# byte order mark\n'])(
    'takes %j for an empty config',
    async (yaml) => {
      expect((await resolved({}, { [DEFAULT_FILE]: yaml })).rules).toEqual(DEFAULT_RULES);
    },
  );

  it('lets inputs win over the inline config, that over the file, that over the defaults', async () => {
    const file = 'bug-labels: [f]\nmin-severity: low\nkey-field: cf_1\nignore-labels: [f]\n';
    const inline = 'bug-labels: [i]\nmin-severity: medium\nkey-field: cf_2\n';
    const single = { 'bug-labels': 's', 'min-severity': 'high', 'key-field': 'cf_3' };
    const settled = async (given: Record<string, string>, yaml?: string) => {
      const { rules, keyField } = await resolved(given, yaml ? { [DEFAULT_FILE]: yaml } : {});
      return [rules.bugLabels, rules.minSeverity, keyField, rules.ignoreLabels];
    };
    expect(await settled({})).toEqual([['bug'], undefined, undefined, []]);
    expect(await settled({}, file)).toEqual([['f'], 'low', 'cf_1', ['f']]);
    expect(await settled({ config: inline }, file)).toEqual([['i'], 'medium', 'cf_2', ['f']]);
    expect(await settled({ config: inline, ...single }, file)).toEqual([
      ['s'],
      'high',
      'cf_3',
      ['f'],
    ]);
  });

  it('takes confidential issues and internal markers where that is asked', async () => {
    const { rules, internalMarker } = await resolved(
      { config: 'confidential: true' },
      { [DEFAULT_FILE]: 'marker: internal\nconfidential: false\n' },
    );
    expect({ confidential: rules.confidential, internalMarker }).toEqual({
      confidential: true,
      internalMarker: true,
    });
    const { internalMarker: back } = await resolved(
      { config: 'marker: public' },
      { [DEFAULT_FILE]: 'marker: internal\n' },
    );
    expect(back).toBe(false);
  });

  it('merges maps key by key and replaces lists', async () => {
    const file = [
      'severity: {critical: [sev-a], high: [sev-b]}',
      'priority: {low: later}',
      'status: {pending: "blocked, stuck"}',
      'ticket:',
      '  status: {open: New}',
      '  assigned-to: Support Group',
      '  fields: {cf_905: a, cf_906: b}',
      'policy: {unlabelled: close}',
    ].join('\n');
    const config = [
      'severity: {high: [sev-c]}',
      'ticket: {status: {closed: Done}, severity: {low: Trivial}, fields: {cf_906: c}}',
      'policy: {conflict: ISSUE, issue-deleted: keep, ticket-deleted: recreate}',
      'authors: Owner',
    ].join('\n');
    const { rules, ticketExtras } = await resolved({ config }, { [DEFAULT_FILE]: file });
    expect(rules).toEqual({
      ...DEFAULT_RULES,
      authors: ['owner'],
      severity: { ...DEFAULT_RULES.severity, critical: ['sev-a'], high: ['sev-c'] },
      priority: { ...DEFAULT_RULES.priority, low: ['later'] },
      status: { ...DEFAULT_RULES.status, pending: ['blocked', 'stuck'] },
      ticket: {
        status: { ...DEFAULT_RULES.ticket.status, open: 'New', closed: 'Done' },
        severity: { ...DEFAULT_RULES.ticket.severity, low: 'Trivial' },
        priority: DEFAULT_RULES.ticket.priority,
      },
      details: expect.objectContaining({
        fields: { cf_905: 'a', cf_906: 'c' },
        solution: undefined,
        assignees: {},
        account: undefined,
        contact: undefined,
      }) as unknown,
      policy: {
        unlabelled: 'close',
        issueDeleted: 'keep',
        ticketDeleted: 'recreate',
        conflict: 'issue',
      },
    });
    expect(ticketExtras).toEqual({ assignedTo: 'Support Group' });
  });

  it('reads the file that is named, and no other', async () => {
    const files = { [DEFAULT_FILE]: 'key-field: cf_1', 'crm.yml': 'key-field: cf_2' };
    expect((await resolved({ 'config-file': 'crm.yml' }, files)).keyField).toBe('cf_2');
  });

  it('misses a file only if it was named', async () => {
    const { code, message } = await errorOf({ 'config-file': 'crm.yml' });
    expect(code).toBe('config-missing');
    expect(message).toContain('"crm.yml"');
  });

  it('takes labels and values as they are, with anchors', async () => {
    const yaml = 'severity:\n  critical: &top ["P0 ", "sev*"]\n  high: *top\n';
    const { rules } = await resolved({ config: yaml });
    expect(rules.severity.high).toEqual(['P0', 'sev*']);
  });

  it('lets a level be switched off', async () => {
    expect((await resolved({ config: 'severity: {low: []}' })).rules.severity.low).toEqual([]);
  });

  it('refuses the key field among the fixed fields, wherever each was given', async () => {
    const { code, message } = await errorOf({
      'key-field': 'cf_901',
      config: 'ticket: {fields: {cf_901: x}}',
    });
    expect(code).toBe('config-invalid');
    expect(message).toBe('ticket.fields.cf_901 is the key-field; the program writes it itself');
  });

  it('reports all mistakes of file and inline config at once', async () => {
    const file = 'ticket:\n  statuss: {open: New}\nmin-severity: hihg\n';
    const config = 'policy: {conflict: newest}\nbug_labels: [x]\nassignees: {alice: jane}';
    const { code, message } = await errorOf({ config }, { [DEFAULT_FILE]: file });
    expect(code).toBe('config-invalid');
    expect(message.split('\n')).toEqual([
      'config file ".github/vtiger-sync.yml": 2 mistakes',
      '  min-severity: "hihg" is none of low, medium, high, critical; did you mean high? (line 3)',
      '  ticket.statuss: unknown key, did you mean status? (line 2)',
      'input config: 3 mistakes',
      '  policy.conflict: "newest" is none of newer-side, issue, ticket (line 1)',
      '  bug_labels: unknown key, did you mean bug-labels? (line 2)',
      '  assignees: unknown key (line 3)',
    ]);
  });
});
