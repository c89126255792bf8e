// `check` where the config names fields, customers and people: found or not, each with its cure, and nothing
// written.
import { describe, expect, it } from 'vitest';
import { openCustomers } from '../support/customers.ts';
import type { Scene } from '../support/scene.ts';
import { check, type Step } from './check-bench.ts';

const CUSTOM_FIELDS = [
  { name: 'cf_905', label: 'Milestone' },
  { name: 'cf_906', label: 'Product Line', mandatory: true },
  { name: 'cf_907', label: 'Effort', type: 'double' },
] as const;

const MANDATORY = 'fields: {cf_906: "{{ issue.type }}"';

/** The steps about the config's details, of a check with this `ticket:` part. */
async function checkTicket(ticket: string, users?: Parameters<typeof openCustomers>[0]) {
  await using scene = await openCustomers({ customFields: CUSTOM_FIELDS, ...users });
  const acme = scene.ids.acme;
  const config = `ticket: {${ticket.replaceAll('ACME_ID', acme)}}`;
  const { step, exitCode } = await checkWith(scene.world, config);
  return { step, exitCode, acme, ann: scene.ids.ann };
}

function checkWith(world: Scene, config: string): ReturnType<typeof check> {
  return check(world, {}, { '.github/vtiger-sync.yml': config });
}

describe('the details of a config', () => {
  it('pass with what they lead to', async () => {
    const { step, exitCode, acme, ann } = await checkTicket(
      `${MANDATORY}, cf_907: 2.5}, solution: "{{ issue.milestone }}", ` +
        'assignees: {alice: jane, "*": 20x4}, contact: ann@acme.example, ' +
        'account: {label: "customer: *", authors: {member: ACME_ID}, default: acme inc}',
    );
    expect(exitCode).toBe(0);
    expect(step('mandatory')).toMatchObject({ verdict: 'passed' });
    expect(step('fields')).toMatchObject({ verdict: 'passed', detail: 'cf_906, cf_907, solution' });
    expect(step('assignees').detail).toBe('alice: jane (19x5), *: 20x4');
    expect(step('account').detail).toBe(`by label "customer: *", ACME Inc (${acme})`);
    expect(step('contact').detail).toBe(`Ann Maria van Dyk (${ann})`);
  });

  it('have nothing to test where there are none', async () => {
    const { step } = await checkTicket(`${MANDATORY}}`);
    const details = ['assignees', 'account', 'contact'].map((id) => step(id).detail);
    expect(details).toEqual(['none are set', 'none is set', 'none is set']);
  });

  it.each<[string, Step['step'], string, string]>([
    ['cf_999: "{{ issue.title }}"', 'fields', 'no field "cf_999"', 'Correct the field'],
    ['cf_907: much', 'fields', 'Effort (cf_907) takes a number, such as 12.5, not "much".', ''],
  ])('fail in their fields: %s', async (field, id, detail, cure) => {
    const { step, exitCode } = await checkTicket(`${MANDATORY}, ${field}}`);
    expect(exitCode).toBe(2);
    expect(step(id)).toMatchObject({ verdict: 'failed' });
    expect(step(id).detail).toContain(detail);
    expect(step(id).cure).toContain(cure);
  });

  it.each<[string, Step['step'], string, string]>([
    ['account: Twin Ltd', 'account', '2 accounts are called "Twin Ltd"', 'by its id'],
    [
      'account: {authors: {none: Nobody}}',
      'account',
      'no account is called "Nobody"',
      'add the account',
    ],
    [
      'contact: nobody@acme.example',
      'contact',
      'no contact has the e-mail address',
      'add the contact',
    ],
    [
      'assignees: {alice: jamie}',
      'assignees',
      'alice is "jamie", but no group or user',
      'Name a group',
    ],
    ['assignees: {alice: 19x99}', 'assignees', 'no group or user has the id 19x99', '19x5'],
  ])('fail in their people: %s', async (ticket, id, detail, cure) => {
    const { step, exitCode } = await checkTicket(`${MANDATORY}}, ${ticket}`);
    expect(exitCode).toBe(2);
    expect(step(id)).toMatchObject({ verdict: 'failed', code: 'ticket-value' });
    expect(step(id).detail).toContain(detail);
    expect(step(id).cure).toContain(cure);
  });

  it('say that a user who is no administrator may not look up users', async () => {
    const users = [{ name: 'integration' }, { name: 'jane', admin: true }] as const;
    const { step } = await checkTicket(`${MANDATORY}}, assignees: {alice: jane}`, { users });
    expect(step('assignees')).toMatchObject({ verdict: 'failed' });
    expect(step('assignees').cure).toContain('may not read users: name a group, or give the id');
  });
});
