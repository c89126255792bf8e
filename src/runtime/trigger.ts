// What a run is about, told by the event that started it, whichever host the event came from.
import type { Target } from '../sync/target.ts';

export type Trigger =
  | { readonly kind: 'issue'; readonly target: Target }
  /** All issues. */
  | { readonly kind: 'sweep' }
  | { readonly kind: 'nothing'; readonly reason: string; readonly text: string };
