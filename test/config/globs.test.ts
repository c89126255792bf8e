import { describe, expect, it } from 'vitest';
import { parseGlobs } from '../../src/config/globs.ts';
import { quoteWithout } from '../../src/config/wording.ts';

const parse = (text: string) => parseGlobs(text, quoteWithout([]));

describe('the globs of attach', () => {
  it.each([
    ['crash.log', [['crash.log']]],
    ['logs/**/*.log, ./core*', [['logs', '**', '*.log'], ['core*']]],
    ['a\n\n b c.txt \r\n', [['a'], ['b c.txt']]],
    ['build\\logs\\*.txt', [['build', 'logs', '*.txt']]],
  ])('%j', (text, value) => {
    expect(parse(text)).toEqual({ value });
  });

  it.each(['../secret', 'logs/../../x', '/etc/passwd', 'C:\\x', '\\\\host\\share', 'a, ..\\b'])(
    'do not leave the workspace: %s',
    (text) => {
      expect(parse(text)).toMatchObject({
        mistake: expect.stringContaining('leaves the workspace') as string,
      });
    },
  );

  it.each([',', './', '.'])('name something: %j', (text) => {
    expect(parse(text)).toEqual({ mistake: 'names no file' });
  });
});
