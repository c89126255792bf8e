// The desk's contract on every embedded CRM. On a live server it is run by `npm run test:live`; what needs a
// hand in the server is in desk-embedded.test.ts.
import { describe } from 'vitest';
import { EMBEDDED } from './desk-bench.ts';
import { describeKeys } from './desk-keys-suite.ts';
import { describeOwners } from './desk-owner-suite.ts';
import { describeTickets } from './desk-suite.ts';
import { describeTexts } from './desk-texts-suite.ts';

describe.each(EMBEDDED)('the desk on $title', (setting) => {
  describeTickets(setting);
  describeKeys(setting);
  describeOwners(setting);
  describeTexts(setting);
});
