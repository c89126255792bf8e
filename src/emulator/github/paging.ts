// Pages of a list, and the Link header that leads through them.
import type { ApiCall } from './routes.ts';
import { json } from './replies.ts';

/** GitHub's own: 30 a page unless asked, never more than 100. */
const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;

/**
 * One page of `items` by the query's `page` and `per_page`; only what is on it is shown.
 *
 * @param listUrl where the list is by the repository's id, which is how GitHub writes its links:
 *   a client that builds its own page addresses instead of following them shows
 */
export function pageOf<Item>(
  call: ApiCall,
  listUrl: string,
  items: readonly Item[],
  show: (item: Item) => unknown,
): Response {
  const perPage = Math.min(positive(call.query.get('per_page'), DEFAULT_PER_PAGE), MAX_PER_PAGE);
  const page = positive(call.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (rel: string, number: number): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(number));
    return `<${listUrl}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link('prev', Math.min(page - 1, last))] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ];
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  const shown = items.slice((page - 1) * perPage, page * perPage).map(show);
  return json(200, shown, headers);
}

/** GitHub takes what is no positive number as if it were not there. */
function positive(text: string | null, otherwise: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}
