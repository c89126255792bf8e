// The contract of a code host, on: which names led to a repository before it was renamed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOSTS, type HostBench, type HostSetting } from './host-bench.ts';

describe.each(HOSTS)('names of before, on $title', (setting: HostSetting) => {
  let bench: HostBench;
  beforeEach(async () => {
    bench = await setting.open();
  });
  afterEach(async () => {
    expect(bench.unhandled()).toEqual([]);
    await bench[Symbol.asyncDispose]();
  });

  it('are known, however often it was renamed, and whoever owned it', async () => {
    const first = bench.repository.toLowerCase();
    bench.stage.rename('Acme/App-2');
    bench.stage.rename('Other-Owner/App.js', 'acme/app-2');
    const host = bench.open('reader', 'other-owner/App.js');
    const found = await host.findFormerNames([first, 'acme/app-2', 'acme/none']);
    expect(found).toEqual([first, 'acme/app-2']);
  });

  it('are told from those of other repositories, renamed or not', async () => {
    bench.stage.rename('acme/new');
    bench.stage.makeRepository('acme/another');
    bench.stage.makeRepository('acme/was');
    bench.stage.rename('acme/is', 'acme/was');
    const host = bench.open('reader', 'acme/new');
    expect(await host.findFormerNames(['acme/another', 'acme/was', 'acme/nobodys'])).toEqual([]);
  });

  it('are no more once somebody else has taken them', async () => {
    const former = bench.repository;
    bench.stage.rename('acme/new');
    bench.stage.makeRepository(former);
    expect(await bench.open('reader', 'acme/new').findFormerNames([former])).toEqual([]);
  });

  it('are asked for as what they are, whatever stands there', async () => {
    const host = bench.open();
    const awkward = ['', 'a', 'a/b/c d', '../..', 'a/"b', 'acme/%2e%2e', `a/${'b'.repeat(2_000)}`];
    expect(await host.findFormerNames(awkward)).toEqual([]);
    expect(await host.findFormerNames([])).toEqual([]);
  });

  it('are a matter for who may read', async () => {
    const asking = bench.open('stranger').findFormerNames(['acme/any']);
    await expect(asking).rejects.toMatchObject({ code: 'host-credentials' });
  });
});
