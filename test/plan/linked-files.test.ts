import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedFiles } from '../../src/plan/linked-files.ts';

const GITHUB = { serverUrl: 'https://github.com', repository: 'acme/app' };
const GITLAB = { serverUrl: 'https://gitlab.example.com/git', repository: 'group/sub/app' };
const ASSET = 'https://github.com/user-attachments/assets/6f1ed002-ab59-4dc1-9d0e-0d1d5d0c9e3e';
const FILE = 'https://github.com/user-attachments/files/123456/crash.log';
const HASH = '0123456789abcdef0123456789abcdef';

describe('linkedFiles', () => {
  it.each([
    ['an image', `Look: ![broken page](${ASSET})`, 'broken page', ASSET],
    ['an image with a title', `![](<${ASSET}> "x")`, '6f1ed002-ab59-4dc1-9d0e-0d1d5d0c9e3e', ASSET],
    ['an image of HTML', `<img width="9" alt="page" src="${ASSET}" />`, 'page', ASSET],
    ['a file', `[crash.log](${FILE})`, 'crash.log', FILE],
    ['a plain address', `See ${ASSET}.`, '6f1ed002-ab59-4dc1-9d0e-0d1d5d0c9e3e', ASSET],
    ['an address with a fragment and a signature', `${FILE}?jwt=secret#top`, 'crash.log', FILE],
    [
      'an old file',
      '[log](https://github.com/acme/app/files/99/a%20b.log)',
      'log',
      'https://github.com/acme/app/files/99/a%20b.log',
    ],
    [
      'an old image',
      '![x](https://user-images.githubusercontent.com/1/2-a.png)',
      'x',
      'https://user-images.githubusercontent.com/1/2-a.png',
    ],
  ])('on GitHub finds %s', (_, text, name, url) => {
    expect(linkedFiles(text, GITHUB)).toEqual([{ name, url }]);
  });

  it('on GitLab finds uploads, written from the project on or whole', () => {
    const whole = `https://gitlab.example.com/git/group/sub/app/uploads/${HASH}/a.png`;
    const text = `![a](/uploads/${HASH}/a.png){width=9} ${whole} [b](/uploads/${HASH}/b%20c.txt)`;
    expect(linkedFiles(text, GITLAB)).toEqual([
      { name: 'a', url: whole },
      { name: 'b', url: whole.replace('a.png', 'b%20c.txt') },
    ]);
  });

  it.each([
    'https://example.com/user-attachments/assets/x',
    'https://github.com.evil.example/user-attachments/assets/x',
    'https://github.com@evil.example/user-attachments/assets/x',
    'https://github.com/acme/app/blob/main/user-attachments/assets/x.png',
    'https://github.com/acme/app/issues/12',
    'https://github.com/user-attachments/assets/../../acme/app',
    'javascript:alert(1)//user-attachments/assets/x',
    'file:///user-attachments/assets/x',
    '/user-attachments/assets/x',
    `/uploads/${HASH}/../../../x/a.png`,
  ])('is no upload: %s', (href) => {
    expect(linkedFiles(`[x](${href}) <img src="${href}"> ${href}`, GITHUB)).toEqual([]);
  });

  it('finds each once', () => {
    expect(linkedFiles(`![a](${ASSET}) [b](${ASSET}#x) ${ASSET}`, GITHUB)).toEqual([
      { name: 'a', url: ASSET },
    ]);
  });

  it('takes any text, quickly, and gives nothing but addresses of the host', () => {
    const part = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<img ',
      'src="',
      '"',
      '>',
      ASSET,
      '/uploads/',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 200 }), (parts) => {
        for (const { url } of linkedFiles(parts.join(''), GITHUB)) {
          expect(url).toMatch(/^https:\/\/github\.com\//);
        }
      }),
    );
    for (const hostile of ['[', '<img ', '![](', 'https://']) {
      const start = performance.now();
      linkedFiles(hostile.repeat(65_536 / hostile.length), GITHUB);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
