// What custom fields make of a value, by their type, as a real 8.4.0 did with the same values.
import { expect, it } from 'vitest';
import { createVtiger } from '../../src/emulator/vtiger/vtiger.ts';
import { codeOf, createTicket, logIn } from './vtiger-client.ts';

const CUSTOM_FIELDS = [
  { name: 'cf_858', label: 'Due', type: 'date' },
  { name: 'cf_860', label: 'Flag', type: 'boolean' },
  { name: 'cf_882', label: 'At', type: 'time' },
  { name: 'cf_884', label: 'Number', type: 'integer' },
  { name: 'cf_886', label: 'Share', type: 'double', isPercentage: true },
  { name: 'cf_888', label: 'Phone', length: 5 },
] as const;

it.each([
  ['cf_858', '2026-01-31', '2026-01-31'],
  ['cf_858', '', ''],
  ['cf_858', '2026-02-30', '0000-00-00'],
  ['cf_858', 'no date', 'INTERNAL_SERVER_ERROR'],
  ['cf_860', '1', '1'],
  ['cf_860', 'on', '1'],
  ['cf_860', 'yes', '0'],
  ['cf_860', 'true', '0'],
  ['cf_860', 'maybe', '0'],
  ['cf_882', '9:5', '09:05:00'],
  ['cf_882', '25:00', '25:00:00'],
  ['cf_882', 'noon', '00:00:00'],
  ['cf_882', '', ''],
  ['cf_884', '12345678901', '2147483647'],
  ['cf_886', '1234', '999.99000000'],
  ['cf_888', '1234567', '12345'],
])('%s makes of %j: %s', async (name, sent, expected) => {
  const vtiger = createVtiger({ customFields: CUSTOM_FIELDS });
  const session = await logIn(vtiger);
  const answer = await createTicket(vtiger, session, { [name]: sent });
  const [ticket] = vtiger.tickets();
  expect(answer.success ? ticket?.[name] : codeOf(answer)).toBe(expected);
});
