// What must hold under fire holds on the other host, too: runs at once, forged markers, answers that never
// came. On GitHub it is the subject of races, forgery and unknown-outcomes; ALL_HOSTS=1 runs it on both.
import { describe, expect, it } from 'vitest';
import type { Fault, FaultMatch } from '../../src/emulator/vtiger/vtiger.ts';
import { deriveMarkerSecret, deskPrint, formatMarker } from '../../src/plan/marker.ts';
import { KEY_MODES, type KeyMode } from '../support/scene.ts';
import { STORY_HOSTS, type StoryHost, type StoryScene } from '../support/two-hosts.ts';

const HOUR = 3_600_000;
const BUG = { title: 'T', body: 'B', labels: ['bug'] } as const;
const [UNIQUE, , NONE] = KEY_MODES;

/** The soak, `RACE_ROUNDS=50 npx vitest run test/e2e/two-hosts-fire.test.ts`, is the same with more rounds. */
const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 1);

function markerOf(scene: StoryScene, issue: number): string {
  const [marker] = scene.comments(issue);
  if (marker === undefined) throw new Error(`Issue ${issue} has no marker`);
  return marker.body;
}

const HOSTS = STORY_HOSTS.filter(
  ({ title }) => process.env['ALL_HOSTS'] !== undefined || title !== 'GitHub',
);

describe.each(HOSTS)('on $title', (host: StoryHost) => {
  describe.each([UNIQUE, NONE])('8 runs at once, with $title', (mode: KeyMode) => {
    it.each([
      ['records visible at once', () => 0, false],
      ['records visible up to 2 s late, and a sweep meanwhile', () => Math.random() * 2000, true],
    ])('%s', { timeout: 60_000 * ROUNDS }, async (_, visibilityGap, withSweep) => {
      for (let round = 1; round <= ROUNDS; round += 1) {
        await using scene = await host.open({ ...mode, visibilityGap });
        // GitHub starts a run for each label; a webhook that is late or sent again is alike.
        const labels = ['bug', 'a', 'b', 'c', 'd', 'e', 'f'];
        const [first, ...others] = scene.acts.open({ ...BUG, labels });
        const causes = [first, ...others, ...Array<typeof first>(7).fill(first)].slice(0, 8);
        const swept = withSweep ? [scene.acts.sweep()] : [];

        const runs = await Promise.all(causes.map((start) => start()));
        const sweeps = await Promise.all(swept);

        const said = runs.map(({ exitCode, status }) => `${exitCode} ${status}`).join(', ');
        expect(scene.vtiger.tickets(), said).toHaveLength(1);
        expect(scene.comments(1), said).toHaveLength(1);
        expect(new Set(runs.map(({ ticketId }) => ticketId))).toEqual(
          new Set([scene.ticket()['id']]),
        );
        expect([...runs, ...sweeps].map(({ exitCode }) => exitCode)).toEqual(
          [...runs, ...sweeps].map(() => 0),
        );
      }
    });
  });

  const guessed = (scene: StoryScene): string =>
    formatMarker(
      { ticket: '17x1', number: 'TT1', key: scene.keyOf(1), memory: {} },
      {
        server: scene.serverUrl,
        issueId: scene.idOf(2),
        desk: deskPrint(scene.vtigerUrl, 'HelpDesk'),
      },
      deriveMarkerSecret('guessed'),
    );

  describe.concurrent.each<readonly [string, (scene: StoryScene) => string]>([
    ['sealed with a guessed key', guessed],
    ["another issue's", (scene) => markerOf(scene, 1)],
    ["another issue's, behind words", (scene) => `As in #1:\n\n${markerOf(scene, 1)}`],
    ['with a broken seal', (scene) => markerOf(scene, 1).replace(/.(?= -->)/, '_')],
  ])('a marker on a new issue, %s', (_, forge) => {
    it.each(['stranger', 'maintainer', 'bot'] as const)('by a %s: leads nowhere', async (by) => {
      await using scene = await host.open(UNIQUE);
      const { acts } = scene;
      await acts.open({ ...BUG, title: 'Victim' })[0]();
      scene.pass(HOUR);
      const [opened] = acts.open(BUG);
      scene.comment(2, forge(scene), by);
      const before = { ticket: scene.vtiger.ticket('17x1'), marker: markerOf(scene, 1) };

      expect(await opened()).toMatchObject({ status: 'created', ticketId: '17x2' });
      expect(await acts.close(2)()).toMatchObject({ status: 'updated', ticketId: '17x2' });

      expect(scene.vtiger.tickets()).toHaveLength(2);
      expect(scene.vtiger.ticket('17x2')).toMatchObject({
        ticketstatus: 'Closed',
        cf_901: scene.keyOf(2),
      });
      const after = { ticket: scene.vtiger.ticket('17x1'), marker: markerOf(scene, 1) };
      expect(after).toEqual(before);
    });
  });

  it('a marker that a stranger replays from its history does not count', async () => {
    await using scene = await host.open(UNIQUE);
    const { acts } = scene;
    await acts.open(BUG)[0]();
    scene.pass(HOUR);
    const old = markerOf(scene, 1);
    await acts.edit(1, { title: 'Second' })();
    scene.pass(HOUR);
    scene.comment(1, old, 'stranger');
    // By the old one the title would still be the program's to change.
    scene.vtiger.editTicket('17x1', { ticket_title: 'Agent' });
    scene.pass(HOUR);

    expect(await acts.close(1)()).toMatchObject({ status: 'updated', ticketId: '17x1' });
    expect(scene.ticket()).toMatchObject({ ticket_title: 'Agent', ticketstatus: 'Closed' });
    expect(scene.comments(1).map(({ body }) => body === old)).toEqual([false, true]);
  });

  describe.concurrent.each<readonly [string, Fault, NonNullable<FaultMatch['when']>]>([
    ['the connection dies before it is carried out', { kind: 'drop' }, 'before'],
    ['the connection dies after it was carried out', { kind: 'drop' }, 'after'],
    ['half of the answer comes', { kind: 'cut' }, 'after'],
    ['an empty HTTP 500, carried out', { kind: 'crash' }, 'after'],
    ['an HTML page with 200, not carried out', { kind: 'html-page' }, 'before'],
    ['429 with Retry-After', { kind: 'busy', status: 429, retryAfter: '1' }, 'before'],
  ])('%s', (_, fault, when) => {
    it.each(['create', 'revise'])(
      'while the CRM is asked to %s',
      { timeout: 90_000 },
      async (operation) => {
        await using scene = await host.open(NONE);
        const { acts } = scene;
        const [opened] = acts.open(BUG);
        scene.vtiger.failNext({ operation, when }, fault);

        const first = await opened();
        expect([0, 1, 2]).toContain(first.exitCode);
        expect(scene.vtiger.tickets().length).toBeLessThanOrEqual(1);
        scene.pass(HOUR);
        await acts.close(1)();

        // An hour later all is right, whatever the runs before left.
        scene.pass(HOUR);
        expect(await acts.assign(1, 'jane')()).toMatchObject({ exitCode: 0 });
        scene.pass(HOUR);
        const last = await acts.unassign(1, 'jane')();
        expect(last).toMatchObject({ status: 'unchanged', ticketId: scene.ticket()['id'] });
        expect(scene.ticket()).toMatchObject({ ticket_title: 'T', ticketstatus: 'Closed' });
        expect(scene.comments(1)).toHaveLength(1);
      },
    );
  });
});
