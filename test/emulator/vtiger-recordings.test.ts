// Holds the embedded Vtiger to what two real servers answered: every recorded exchange is sent again,
// in order, and its answer compared.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createVtiger, type Vtiger, type VtigerOptions } from '../../src/emulator/vtiger/vtiger.ts';
import { proofOf, send, type Exchange, type Parameters } from './vtiger-client.ts';

interface Recording {
  readonly name: string;
  readonly request: { readonly method: string; readonly multipart?: true; params: Parameters };
  readonly response: {
    readonly status: number;
    readonly contentType: string;
    readonly json?: unknown;
    readonly text?: string;
  };
}

// Of these, all but which rows come is compared: status, outcome, number of rows, columns.
const ORDER_IS_CHANCE: Record<string, string> = {
  'query order and limit': 'all tickets have the same time, and equal rows come in any order',
  'query modified since':
    'all tickets but one have the same time, and equal rows come in any order',
};

// Of these values, only the kind is compared: they are made anew each time.
const MADE_ANEW = new Set(['token', 'serverTime', 'expireTime', 'sessionName']);

/** Compares answers, learning which recorded number stands for which of ours. */
function createMatcher() {
  const numbers = new Map<string, string>();
  /** Records share one sequence of numbers; each module has another for its people-readable ones. */
  const learn = (space: string, recorded: string, actual: string): void => {
    const known = numbers.get(space + recorded);
    if (known === undefined) numbers.set(space + recorded, actual);
    else expect(actual).toBe(known);
  };
  const translate = (text: string): string =>
    text.replace(
      /\b(\d\d)x(\d+)\b/g,
      (id, prefix: string, number: string) =>
        `${prefix}x${numbers.get(spaceOf(prefix) + number) ?? id.slice(prefix.length + 1)}`,
    );
  const compareText = (recorded: string, actual: unknown, at: string): void => {
    if (typeof actual !== 'string') return expect.unreachable(`${at} is no string`);
    const [id, numbered] = [/^(\d\d)x(\d+)$/, /^([A-Z]+)(\d+)$/].map((form) => form.exec(recorded));
    if (id) {
      const [, prefix, number] = /^(\d+)x(\d+)$/.exec(actual) ?? [];
      expect(prefix, at).toBe(id[1]);
      learn(spaceOf(prefix ?? ''), id[2] ?? '', number ?? '');
    } else if (numbered && at.endsWith('_no')) {
      const [, prefix, number] = /^([A-Z]+)(\d+)$/.exec(actual) ?? [];
      expect(prefix, at).toBe(numbered[1]);
      learn(prefix ?? '', numbered[2] ?? '', number ?? '');
    } else if (at.endsWith('fileid')) {
      learn(spaceOf('15'), recorded, actual);
    } else if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(recorded)) {
      expect(actual, at).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    } else {
      expect(actual, at).toBe(recorded);
    }
  };
  const compare = (recorded: unknown, actual: unknown, at: string): void => {
    if (typeof recorded === 'string' && !MADE_ANEW.has(at.split('.').at(-1) ?? '')) {
      compareText(recorded, actual, at);
    } else if (typeof recorded === 'object' && recorded !== null) {
      expect(Array.isArray(actual), at).toBe(Array.isArray(recorded));
      // The order of keys too: it is the order of fields.
      expect(Object.keys(actual as object), at).toEqual(Object.keys(recorded));
      for (const [key, value] of Object.entries(recorded)) {
        compare(value, (actual as Record<string, unknown>)[key], `${at}.${key}`);
      }
    } else if (MADE_ANEW.has(at.split('.').at(-1) ?? '')) {
      expect(typeof actual, at).toBe(typeof recorded);
    } else {
      expect(actual, at).toBe(recorded);
    }
  };
  return { compare, translate };
}

/** Users and groups are numbered apart from records, and so are folders. */
function spaceOf(prefix: string): string {
  return ['19', '20', '22'].includes(prefix) ? `${prefix}x` : 'record';
}

function readRecordings(version: string): Recording[] {
  const file = new URL(`../fixtures/vtiger-wire/${version}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Recording);
}

/** A fresh server, and a way to send it a recording with what stands for secrets filled in. */
function startReplay(version: '8.0.0' | '8.4.0', options: VtigerOptions) {
  const vtiger = createVtiger({ version, ...options });
  const matcher = createMatcher();
  const tokens: string[] = [];
  let sessionName = '';

  const fillIn = (recording: Recording): Exchange => {
    const { method, multipart, params } = recording.request;
    const text = matcher.translate(JSON.stringify(params));
    const filled = JSON.parse(text.replaceAll('<session>', sessionName)) as Record<string, unknown>;
    delete filled['filename (file part)'];
    if ('accessKey' in filled) filled['accessKey'] = proofFor(recording.name, vtiger, tokens);
    const file = { name: 'log.txt', type: 'text/plain', content: 'hello' };
    return { method, params: filled, ...(multipart && { file }) };
  };

  const replay = async (recording: Recording): Promise<void> => {
    const response = await send(vtiger, fillIn(recording));
    const text = await response.text();
    const { status, contentType, json, text: recordedText } = recording.response;
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(contentType);
    if (recordedText !== undefined) {
      expect(withoutIds(text)).toBe(withoutIds(recordedText));
      return;
    }
    const answer = JSON.parse(text) as { success: boolean; result?: Record<string, unknown> };
    if (typeof answer.result?.['token'] === 'string') tokens.push(answer.result['token']);
    if (typeof answer.result?.['sessionName'] === 'string') {
      sessionName = answer.result['sessionName'];
    }
    if (recording.name in ORDER_IS_CHANCE) {
      expect(columnsOf(answer)).toEqual(columnsOf(json));
    } else {
      matcher.compare(json, answer, 'answer');
    }
  };
  return { vtiger, replay };
}

function proofFor(name: string, vtiger: Vtiger, tokens: readonly string[]): string {
  const key = vtiger.users[0]?.accessKey ?? '';
  const [older = '', newer = older] = tokens.slice(-2);
  if (name === 'login wrong key') return proofOf(newer, 'wrong');
  return proofOf(name === 'login with the older token' ? older : newer, key);
}

/** The columns of each row of an answer. */
function columnsOf(answer: unknown): string[][] {
  return (answer as { result: object[] }).result.map((row) => Object.keys(row));
}

/** Answers that aren't JSON are compared as text, but for what differs between any two runs. */
function withoutIds(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|TT\d+|17x\d+/g, '…');
}

describe.each(['8.0.0', '8.4.0'] as const)('recordings of Vtiger %s', (version) => {
  const recordings = readRecordings(version);
  const { vtiger, replay } = startReplay(version, { keyField: { name: 'cf_901', unique: true } });

  it.each(recordings.map((recording) => [recording.name, recording] as const))(
    '%s',
    async (_, recording) => {
      await replay(recording);
    },
  );

  it('were all sent, and nothing in them is foreign to the emulator', () => {
    expect(recordings).toHaveLength(105);
    expect(vtiger.calls).toHaveLength(105);
    expect(vtiger.unhandled).toEqual([]);
    expect(recordings.filter(({ name }) => name in ORDER_IS_CHANCE)).toHaveLength(2);
  });
});

describe.each(['8.0.0', '8.4.0'] as const)('recordings of comments in Vtiger %s', (version) => {
  const [getChallenge, login] = readRecordings(version).filter(
    ({ name }) => name === 'getchallenge' || name === 'login with the newer token',
  );
  const recordings = readRecordings(`comments-${version}`);
  const { vtiger, replay } = startReplay(version, {});

  it.each(
    [getChallenge, login, ...recordings].map((recording) => [recording?.name, recording] as const),
  )('%s', async (_, recording) => {
    if (recording === undefined) return expect.unreachable('there is no such recording');
    await replay(recording);
  });

  it('were all sent, and nothing in them is foreign to the emulator', () => {
    expect(recordings).toHaveLength(24);
    expect(vtiger.calls).toHaveLength(26);
    expect(vtiger.unhandled).toEqual([]);
  });
});
