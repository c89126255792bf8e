// The desk's contract on every CRM there is to try it on: the embedded ones, and a live server where
// VTIGER_TEST_URL, VTIGER_TEST_USERNAME and VTIGER_TEST_ACCESS_KEY name one (VTIGER_TEST_KEY_FIELD
// adds its key field; the tickets of a user who may not delete stay there, closed). What needs a hand in
// the server is in desk-embedded.test.ts.
import { describe } from 'vitest';
import { EMBEDDED, LIVE, type Setting } from './desk-bench.ts';
import { describeOwners } from './desk-owner-suite.ts';
import { describeTickets } from './desk-suite.ts';
import { describeTexts } from './desk-texts-suite.ts';

function describeDesk(setting: Setting): void {
  describeTickets(setting);
  describeOwners(setting);
  describeTexts(setting);
}

describe.each(EMBEDDED)('the desk on $title', describeDesk);

describe.runIf(LIVE.length > 0).each(LIVE)('the desk on $title', describeDesk);
