// GitLab's issues behind the host port: listings of every version, labels by their spelling, and what only
// GitLab's issues are.
import { describe, expect, it } from 'vitest';
import type { GitLabOptions } from '../../src/emulator/gitlab/gitlab.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { openGitLabBench, type GitLabBench } from '../contract/gitlab-bench.ts';

async function listed(bench: GitLabBench, label?: string, since?: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  for await (const page of bench.open().listIssues({ since, label })) issues.push(...page.issues);
  return issues;
}

describe('issues', () => {
  it.each<[string, GitLabOptions]>([
    ['by keyset', {}],
    ['of a version that passes over keyset', { keyset: 'ignored' }],
    ['of a version that refuses keyset', { keyset: 'refused' }],
    ['whose links lead elsewhere', { externalUrl: 'https://elsewhere.invalid/api/v4' }],
  ])('are listed %s, each once, in the order of creation', async (_what, options) => {
    await using bench = await openGitLabBench(options);
    for (let at = 1; at <= 230; at += 1) bench.stage.openIssue({ title: `${at}`, labels: ['bug'] });
    const numbers = (await listed(bench)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 230 }, (_none, at) => at + 1));
  });

  it('are listed by label without regard to case, for GitLab minds it', async () => {
    await using bench = await openGitLabBench();
    const pages = bench.gitlab.project(bench.repository);
    const titles = async (label: string) => (await listed(bench, label)).map(({ title }) => title);
    pages.openIssue({ title: 'A', labels: ['Bug'] });
    pages.openIssue({ title: 'B', labels: ['debugging'] });
    expect(await titles('bug')).toEqual(['A']);
    expect(bench.gitlab.calls.at(-1)?.query).toContain('labels=Bug');
    // Both spellings: only the program can tell.
    pages.openIssue({ title: 'C', labels: ['bug'] });
    expect(await titles('bug')).toEqual(['A', 'B', 'C']);
    expect(await titles('other')).toEqual([]);
    // To GitLab this is a word of its own, "with any label".
    pages.openIssue({ title: 'D' });
    expect(await titles('any')).toEqual(['A', 'B', 'C', 'D']);
  });

  it('are listed from a moment on', async () => {
    let now = Date.parse('2026-03-01T10:00:00Z');
    await using bench = await openGitLabBench({ clock: () => new Date(now) });
    bench.stage.openIssue({ title: 'Old' });
    now += 3_600_000;
    bench.stage.openIssue({ title: 'New' });
    const found = await listed(bench, undefined, '2026-03-01T10:30:00Z');
    expect(found.map(({ title }) => title)).toEqual(['New']);
  });

  it('that moved are left out, and where one was it is told', async () => {
    await using bench = await openGitLabBench();
    const number = bench.stage.openIssue({ title: 'Here' });
    bench.stage.openIssue({ title: 'Stays' });
    bench.stage.transferIssue(number);
    expect((await listed(bench)).map(({ title }) => title)).toEqual(['Stays']);
    const host = bench.open();
    const reading = await host.readIssue(number);
    expect(reading).toMatchObject({ kind: 'transferred', was: { title: 'Here', state: 'closed' } });
    const place = { repository: 'acme/elsewhere', number: 1 };
    expect(await host.readNewPlace?.(number)).toEqual(place);
    expect(await host.readNewPlace?.(2)).toBeUndefined();
    expect(await host.readNewPlace?.(99)).toBeUndefined();
  });

  it.each([
    ['issue', undefined],
    ['incident', 'incident'],
    ['task', 'task'],
  ] as const)('may be of any type: %s', async (type, told) => {
    await using bench = await openGitLabBench();
    bench.gitlab.project(bench.repository).openIssue({ title: 'T', type });
    const reading = await bench.open().readIssue(1);
    expect(reading).toMatchObject({ kind: 'issue', issue: { type: told } });
  });

  it('tell that they are confidential, and that they repeat another one', async () => {
    await using bench = await openGitLabBench();
    const pages = bench.gitlab.project(bench.repository);
    pages.openIssue({ title: 'First', labels: ['severity::high'] });
    pages.openIssue({ title: 'Second', isConfidential: true });
    pages.close(2, 1);
    const [first, second] = await listed(bench);
    expect(first).toMatchObject({ isConfidential: false, labels: ['severity::high'] });
    expect(second).toMatchObject({ isConfidential: true, closedAs: 'duplicate' });
  });

  it('tell how their authors stand to the project where that is asked, each author once', async () => {
    await using bench = await openGitLabBench();
    const pages = bench.gitlab.project(bench.repository);
    const levels = { guest: 10, developer: 30, keeper: 40, owner: 50 };
    for (const [name, level] of Object.entries(levels)) pages.addMember(name, level);
    for (const author of [...Object.keys(levels), 'stranger', 'stranger']) {
      pages.openIssue({ title: author, author });
    }
    const host = bench.openWith({ associations: true });
    const told: string[] = [];
    for await (const { issues } of host.listIssues({ since: undefined, label: undefined })) {
      told.push(...issues.map(({ author }) => author?.association ?? ''));
    }
    expect(told).toEqual(['collaborator', 'member', 'member', 'owner', 'none', 'none']);
    const asked = bench.gitlab.calls.filter(({ path }) => path.includes('/members/all/'));
    expect(asked).toHaveLength(5);
  });
});

describe('what closed an issue', () => {
  it('is the merge request that was merged last; one that is open did not', async () => {
    let now = Date.parse('2026-03-01T10:00:00Z');
    await using bench = await openGitLabBench({ clock: () => new Date((now += 60_000)) });
    const pages = bench.gitlab.project(bench.repository);
    const number = bench.stage.openIssue({ title: 'Save fails' });
    const [first, second] = ['Save', 'Save again'].map((title) =>
      pages.openMergeRequest(number, title),
    );
    pages.openMergeRequest(number, 'Save differently');
    pages.merge(number, second ?? 0);
    pages.reopen(number);
    pages.merge(number, first ?? 0);

    expect(await bench.open().readCloser?.(number)).toEqual({
      kind: 'merge-request',
      name: '!1',
      title: 'Save',
      url: `${pages.issue(number).web_url.replace(/\/-\/.*/, '')}/-/merge_requests/1`,
    });
  });

  it('is nothing where somebody closed it by hand', async () => {
    await using bench = await openGitLabBench();
    const pages = bench.gitlab.project(bench.repository);
    const number = bench.stage.openIssue({ title: 'Save fails' });
    pages.openMergeRequest(number, 'Save');
    pages.close(number);
    expect(await bench.open().readCloser?.(number)).toBeUndefined();
  });
});
