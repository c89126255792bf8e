// What a person reads on 8.4.0's ticket page, as seen in a browser. Tests of the program's text codec
// compare this, and not what is stored, with what was meant.
import { decodeEntities } from './entities.ts';

const KNOWN_TAGS =
  'abbr address article aside b bdi bdo big blockquote body br button caption center cite code col ' +
  'data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form ' +
  'frame h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main ' +
  'map mark meta meter nav object ol optgroup option output p param picture pre progress q rp rt ' +
  'ruby s samp section select small source span strike strong sub summary sup svg table tbody td ' +
  'template textarea tfoot th thead time title tr track tt u ul var video wbr audio canvas area base';

// A tag ends its name at a space, a slash or `>`, and itself at `>` or with the text.
const RENDERED_TAG = new RegExp(
  `</?(?:${KNOWN_TAGS.replace(/ /g, '|')})(?=[\\s/>])[^>]*(?:>|$)`,
  'gi',
);
const SWALLOWING_TAG = /<(?:a|script|style)(?=[\s/>])/i;
const ANY_TAG = /<!--[^]*?(?:-->|$)|<\/?[a-z][^>]*(?:>|$)/gi;
const ZERO_WIDTH_SPACE = /\u200b/g;

/** A comment has two looks: to the letter, and as HTML while a long one is folded. */
export type Place = 'title' | 'description' | 'comment' | 'folded comment';

/** The visible text of a stored title, description or comment. */
export function showOnPage(where: Place, stored: string): string {
  switch (where) {
    case 'title':
      return stored;
    case 'description': {
      // An opened link takes all that follows with it, and so does a script that was not defused.
      const swallowed = stored.search(SWALLOWING_TAG);
      const shown = swallowed === -1 ? stored : stored.slice(0, swallowed);
      return shown.replace(RENDERED_TAG, '').replace(ZERO_WIDTH_SPACE, '');
    }
    case 'comment':
      return stored.replace(ZERO_WIDTH_SPACE, '');
    case 'folded comment':
      // Of the first 200 characters alone, which is of no use to a test.
      return decodeEntities(stored.replace(ANY_TAG, '')).replace(ZERO_WIDTH_SPACE, '');
  }
}
