// The desk's contract on a live server, with its key field, if it has one, and without.
import { describe } from 'vitest';
import { describeKeys } from '../contract/desk-keys-suite.ts';
import { describeOwners } from '../contract/desk-owner-suite.ts';
import { describeTickets } from '../contract/desk-suite.ts';
import { describeTexts } from '../contract/desk-texts-suite.ts';
import { findLiveServer, liveBench } from './server.ts';

const server = await findLiveServer();
const keyFields = [undefined, ...(server.keyField === undefined ? [] : [server.keyField])];

describe.each(keyFields)(`the desk on ${server.url}, key field: %s`, (keyField) => {
  const setting = {
    title: server.url,
    open: () => Promise.resolve(liveBench({ ...server, keyField })),
  };
  describeTickets(setting);
  describeKeys(setting);
  describeOwners(setting);
  describeTexts(setting);
});
