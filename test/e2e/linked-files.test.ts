// Files that an issue's text links to, as link documents of its ticket: by the packaged Action.
import { describe, expect, it } from 'vitest';
import { KEY_FIELD, openScene, type Scene } from '../support/scene.ts';

const INPUTS = { 'key-field': KEY_FIELD.name, config: 'linked-files: documents' };

function asset(world: Scene, name: string): string {
  return `${world.github.serverUrl}/user-attachments/files/7/${name}`;
}

function linksOf(world: Scene): (string | undefined)[] {
  const documents = world.vtiger.documents(world.ticket()['id'] ?? '');
  return documents.map(({ fields }) => fields['filename']);
}

describe.each(['8.0.0', '8.4.0'] as const)('with Vtiger %s', (version) => {
  it('each is linked once, and what is added later is added', async () => {
    await using world = await openScene({ vtiger: { version, keyField: KEY_FIELD } });
    const body = `![page](${asset(world, 'page.png')}) and https://example.com/x.png`;
    const [opened] = world.repository.openIssue({ title: 'T', body, labels: ['bug'] });
    const dry = await world.run(opened, { inputs: { ...INPUTS, 'dry-run': 'true' } });
    expect(dry.stdout).toContain('"page" would be attached.');
    const first = await world.run(opened, { inputs: INPUTS });
    expect(first).toMatchObject({ exitCode: 0, outputs: { status: 'created' } });
    expect(first.stdout).toContain('"page" was attached.');
    expect(linksOf(world)).toEqual([asset(world, 'page.png')]);
    expect(world.vtiger.documents(world.ticket()['id'] ?? '')[0]?.fields).toMatchObject({
      notes_title: 'page',
      filelocationtype: 'E',
    });
    const edited = world.repository.edit(1, {
      body: `${body} [log](${asset(world, 'a.log')})`,
    });
    const second = await world.run(edited, { inputs: INPUTS });
    expect(second.outputs['status']).toBe('updated');
    await world.run(edited, { inputs: INPUTS });
    expect(linksOf(world)).toEqual([asset(world, 'page.png'), asset(world, 'a.log')]);
    expect(world.vtiger.unhandled).toEqual([]);
  });
});

describe('without the config key', () => {
  it('nothing is linked, and nothing asked for it', async () => {
    await using world = await openScene({ vtiger: { keyField: KEY_FIELD } });
    const body = `![page](${asset(world, 'page.png')})`;
    const [opened] = world.repository.openIssue({ title: 'T', body, labels: ['bug'] });
    await world.run(opened, { inputs: { 'key-field': KEY_FIELD.name } });
    expect(linksOf(world)).toEqual([]);
    const operations = world.vtiger.calls.map(({ operation }) => operation);
    expect(operations).not.toContain('retrieve_related');
  });
});
