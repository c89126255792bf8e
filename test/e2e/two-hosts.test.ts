// The same story told on either host comes to the same tickets, run by run.
import { describe, expect, it } from 'vitest';
import type { PlainRecord } from '../../src/emulator/vtiger/vtiger.ts';
import { KEY_MODES, type KeyMode } from '../support/scene.ts';
import { STORY_HOSTS, type Cause, type StoryHost, type StoryScene } from '../support/two-hosts.ts';

const HOUR = 3_600_000;

type Step = readonly [title: string, act: (scene: StoryScene) => Cause];

const STORY: readonly Step[] = [
  [
    'a bug is reported',
    ({ acts }) =>
      acts.open({
        title: 'Scanner fails on PDF',
        body: 'It **crashes** 🚀.\r\n\r\n- always\r\n- at once',
        labels: ['bug', 'severity::high'],
      })[0],
  ],
  ['somebody is assigned', ({ acts }) => acts.assign(1, 'jane')],
  ['the title is edited', ({ acts }) => acts.edit(1, { title: 'Scanner fails on <PDF>' })],
  ['the text is edited', ({ acts }) => acts.edit(1, { body: 'Only `A4`.' })],
  ['work begins', ({ acts }) => acts.label(1, 'in progress')],
  ['an answer is awaited', ({ acts }) => acts.label(1, 'needs info')],
  ['the answer came', ({ acts }) => acts.unlabel(1, 'needs info')],
  ['it is worse than thought', ({ acts }) => acts.label(1, 'severity::critical')],
  ['it has to be quick', ({ acts }) => acts.label(1, 'priority::1')],
  [
    'an agent writes into the ticket',
    (scene) => {
      scene.vtiger.editTicket('17x1', { ticketpriorities: 'Low' });
      return scene.acts.unassign(1, 'jane');
    },
  ],
  ['it is closed', ({ acts }) => acts.close(1)],
  ['all is swept', ({ acts }) => acts.sweep],
  ['it comes back', ({ acts }) => acts.reopen(1)],
  [
    'the marker is deleted',
    (scene) => {
      scene.comments(1).forEach(({ id }) => {
        scene.deleteComment(id);
      });
      return scene.acts.assign(1, 'joe');
    },
  ],
  ['the label is taken away', ({ acts }) => acts.unlabel(1, 'bug')],
  [
    'a question is asked',
    ({ acts }) => acts.open({ title: 'How?', body: '', labels: ['question'] })[0],
  ],
  [
    'a second bug is reported',
    ({ acts }) => acts.open({ title: 'Another', body: '', labels: ['BUG'] })[0],
  ],
  ['all is swept again', ({ acts }) => acts.sweep],
];

interface Told {
  readonly step: string;
  readonly exitCode: number;
  readonly status: string;
  readonly tickets: readonly PlainRecord[];
  readonly markers: readonly number[];
}

/** The story on a host, step by step, in words that are the same on either. */
async function tellOn(host: StoryHost, { keyField, inputs }: KeyMode): Promise<Told[]> {
  await using scene = await host.open({ keyField, inputs });
  const told: Told[] = [];
  for (const [step, act] of STORY) {
    scene.pass(HOUR);
    const { exitCode, status } = await act(scene)();
    const issues = scene.vtiger.tickets().length > 1 ? [1, 3] : [1];
    told.push({
      step,
      exitCode,
      status,
      tickets: scene.vtiger.tickets().map((ticket) => withoutHost(ticket, scene)),
      markers: issues.map((issue) => scene.comments(issue).length),
    });
  }
  expect(scene.unhandled()).toEqual([]);
  return told;
}

/** The key names the host, and the clock goes on. */
function withoutHost(ticket: PlainRecord, scene: StoryScene): PlainRecord {
  const plain = Object.entries(ticket).map(([field, value]) => {
    if (field.endsWith('time')) return [field, ''];
    const place = scene.keyOf(1).slice(0, -1);
    return [field, value.replaceAll(place, 'https://host.example/issues/')];
  });
  return Object.fromEntries(plain) as PlainRecord;
}

describe.concurrent.each(KEY_MODES)('with $title', (mode) => {
  it('GitHub and GitLab come to the same tickets', { timeout: 120_000 }, async () => {
    const [github, gitlab] = await Promise.all(STORY_HOSTS.map((host) => tellOn(host, mode)));
    expect(gitlab).toEqual(github);
    // And to those that the story asks for.
    const [first, second] = gitlab?.at(-1)?.tickets ?? [];
    expect(first).toMatchObject({
      ticket_title: 'Scanner fails on <\u200bPDF>',
      ticketstatus: 'In Progress',
      ticketpriorities: 'Low',
      ticketseverities: 'Critical',
    });
    expect(second).toMatchObject({ ticket_title: 'Another', ticketstatus: 'Open' });
    expect(gitlab?.map(({ exitCode }) => exitCode)).toEqual(STORY.map(() => 0));
    expect(gitlab?.at(-1)?.markers).toEqual([1, 1]);
  });
});
