// The marker as a comment on the issue: found in the fewest pages, written once, kept single.
import { SyncError, toSyncError } from '../errors/sync-error.ts';
import type { Comment, CommentPage, WriteReading } from '../hosts/host.ts';
import type { Issue } from '../issue/issue.ts';
import {
  claimedKey,
  formatMarker,
  readMarker,
  type MarkerBinding,
  type Note,
} from '../plan/marker.ts';
import { isMarkerAlone } from '../plan/marker-shape.ts';
import type { World } from './world.ts';

export interface FoundMarker {
  /** The oldest authentic one. */
  readonly authentic:
    { readonly id: string; readonly body: string; readonly note: Note } | undefined;
  /** Left over from before a rotation of the key, by one of the repository's own: to be rewritten. */
  readonly stale: { readonly id: string } | undefined;
  /** The key of another issue that one names, which came along with a move or was written by anybody. */
  readonly claimed: string | undefined;
  /** Authentic ones that are too many. */
  readonly surplus: readonly string[];
  /** The last page was looked at. */
  readonly complete: boolean;
}

const NOTHING: FoundMarker = {
  authentic: undefined,
  stale: undefined,
  claimed: undefined,
  surplus: [],
  complete: false,
};

export interface MarkerSearch {
  /** The oldest comments, if they were asked for. */
  readonly firstPage: Promise<CommentPage> | undefined;
  /** What they say; undefined where the issue has none. */
  begun(issue: Pick<Issue, 'id' | 'commentCount'>): Promise<FoundMarker | undefined>;
  /** What the oldest comments say now. */
  oldest(issue: Pick<Issue, 'id'>): Promise<FoundMarker>;
  /** What all comments say, up to the page of the marker. */
  everywhere(issue: Pick<Issue, 'id'>): Promise<FoundMarker>;
}

/**
 * A search that has asked for the oldest comments already, if `eager`, and else does so once the issue shows
 * that there are some: the event's own word may be a month old. A marker is written when the issue becomes a
 * bug, so it is most often there; where it is not, the CRM's own key leads to the ticket, and the other pages
 * are read only before a marker would be written.
 */
export function beginMarkerSearch(world: World, number: number, eager: boolean): MarkerSearch {
  const { host } = world;
  let asked = eager ? host.readComments(number, 1) : undefined;
  // Awaited later; an error shows then.
  asked?.catch(() => undefined);
  return {
    get firstPage() {
      return asked;
    },
    async begun(issue) {
      if (issue.commentCount > 0) asked ??= host.readComments(number, 1);
      return asked === undefined ? undefined : markerOn(world, await asked, issue);
    },
    oldest: async (issue) => markerOn(world, await host.readComments(number, 1), issue),
    async everywhere(issue) {
      // New comments come on later pages than a full one, so that one need not be read again.
      const first = await asked;
      const isKnown = first?.isLast === false;
      let found = isKnown ? markerOn(world, first, issue) : NOTHING;
      for (let page = isKnown ? 2 : 1; !isEnough(found); page += 1) {
        found = markerOn(world, await host.readComments(number, page), issue, found);
      }
      return found;
    },
  };
}

/** What a page of comments says of the marker, after the pages before it. */
export function markerOn(
  world: World,
  page: CommentPage,
  issue: Pick<Issue, 'id'>,
  sofar = NOTHING,
): FoundMarker {
  const binding = bindingOf(world, issue);
  const found = page.comments.reduce((all, comment) => take(all, comment, binding, world), sofar);
  return { ...found, complete: page.isLast };
}

function isEnough({ complete, authentic }: FoundMarker): boolean {
  return complete || authentic !== undefined;
}

/** An issue as far as its marker is concerned. */
type MarkedIssue = Pick<Issue, 'id' | 'number'>;

export type MarkerWriting =
  | { readonly kind: 'written'; readonly id: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'denied'; readonly why: string };

export function markerText(world: World, issue: Pick<Issue, 'id'>, note: Note): string {
  return formatMarker(note, bindingOf(world, issue), world.markerSecret);
}

/** Reads what the issue's marker says at the moment of the call. */
export function noteNow(
  search: MarkerSearch,
  issue: Pick<Issue, 'id'>,
): () => Promise<Note | undefined> {
  return async () => (await search.oldest(issue)).authentic?.note;
}

/**
 * Writes the marker unless it says so already: over the authentic one, else over one that a rotated
 * key left behind, else as a new comment.
 */
export async function writeMarker(
  world: World,
  issue: MarkedIssue,
  found: FoundMarker | undefined,
  note: Note,
): Promise<MarkerWriting> {
  const text = markerText(world, issue, note);
  await removeSurplus(world, issue, found);
  if (found?.authentic?.body.trim() === text) return { kind: 'unchanged' };
  const target = found?.authentic ?? found?.stale;
  const write = (): Promise<WriteReading> =>
    target === undefined
      ? world.host.addComment(issue.number, text)
      : world.host.editComment(issue.number, target.id, text);
  try {
    return toWriting(await write());
  } catch (thrown) {
    return writeAgain(world, { issue, text, write }, toSyncError(thrown));
  }
}

/** A new one where there is none. Other runs may have found it missing at the same moment: the oldest stays. */
export async function writeSingleMarker(
  world: World,
  issue: MarkedIssue,
  note: Note,
  search: MarkerSearch,
): Promise<MarkerWriting> {
  const writing = await writeMarker(world, issue, undefined, note);
  if (writing.kind !== 'written') return writing;
  const now = await search.everywhere(issue);
  if (now.authentic !== undefined && now.authentic.id !== writing.id) {
    await world.host.deleteComment(issue.number, writing.id).catch(ignoreRefusal);
    return { kind: 'unchanged' };
  }
  return writing;
}

/** Where deleting is refused they stay: the oldest counts, whatever follows it. */
async function removeSurplus(
  world: World,
  { number }: MarkedIssue,
  found: FoundMarker | undefined,
): Promise<void> {
  const removing = (found?.surplus ?? []).map((id) => world.host.deleteComment(number, id));
  await Promise.all(removing.map((each) => each.catch(ignoreRefusal)));
}

/** Of what is done for tidiness' sake, the host's refusal is no failure of the run. */
function ignoreRefusal(thrown: unknown): void {
  if (!(thrown instanceof SyncError)) throw thrown;
}

/**
 * It is not clear whether the comment was written: look, and write once more if it was not. A marker
 * that can't be written is no failure, as long as the ticket is right.
 */
async function writeAgain(
  world: World,
  { issue, text, write }: { issue: MarkedIssue; text: string; write: () => Promise<WriteReading> },
  error: SyncError,
): Promise<MarkerWriting> {
  if (error.code === 'deadline') return { kind: 'denied', why: error.message };
  try {
    const now = await beginMarkerSearch(world, issue.number, false).everywhere(issue);
    if (now.authentic?.body.trim() === text) return { kind: 'written', id: now.authentic.id };
    return toWriting(await write());
  } catch (thrown) {
    return { kind: 'denied', why: toSyncError(thrown).message };
  }
}

function toWriting(reading: WriteReading): MarkerWriting {
  return reading.kind === 'denied' ? reading : { kind: 'written', id: reading.id };
}

function take(
  before: FoundMarker,
  comment: Comment,
  binding: MarkerBinding,
  world: World,
): FoundMarker {
  const claimed = before.claimed ?? claimedKey(comment.body, binding.desk);
  const sofar = { ...before, claimed };
  // A stranger can copy a marker, seal and all, but not post it as one of the repository's own.
  if (!comment.fromInside) return sofar;
  const { id, body } = comment;
  const reading = readMarker(body, binding, world.markerSecret);
  if (reading.kind === 'authentic') {
    if (sofar.authentic === undefined) {
      return { ...sofar, authentic: { id, body, note: reading.note } };
    }
    // Only what is a marker and nothing else may be deleted: somebody may have written around it.
    return isMarkerAlone(body) ? { ...sofar, surplus: [...sofar.surplus, id] } : sofar;
  }
  if (reading.kind === 'unproven' && sofar.stale === undefined && isMarkerAlone(body)) {
    return { ...sofar, stale: { id } };
  }
  return sofar;
}

function bindingOf(world: World, issue: Pick<Issue, 'id'>): MarkerBinding {
  return { server: world.host.serverUrl, issueId: issue.id, desk: world.deskPrint };
}
