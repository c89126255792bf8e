// What a marker looks like. Apart from the marker itself, whose seal needs cryptography: an event about one
// comes to nothing, and loads nothing.

/** The payload's length is bounded by what a comment holds: 65,536 characters. */
export const MARKER = /<!-- vtiger-issue-sync:1:([\w-]{8}):([\w-]{1,65000}):([\w-]{43}) -->/;
const MARKER_ALONE = new RegExp(
  `^Tracked in the help desk as \\*\\*[\\p{L}\\p{N}./_\\\\-]+\\*\\*\\.\\s*${MARKER.source}$`,
  'u',
);

/** The comment is a marker and holds no other word. */
export function isMarkerAlone(comment: string): boolean {
  return MARKER_ALONE.test(comment.trim());
}
