// Pages of a list by number or by keyset, with the headers that lead through them.
import { json } from './replies.ts';

/** GitLab's own: 20 a page unless asked, never more than 100. */
const DEFAULT_PER_PAGE = 20;
const MAX_PER_PAGE = 100;
/** In longer lists GitLab does not count. */
const COUNTED = 10_000;

interface Paged<Item> {
  readonly query: URLSearchParams;
  /** Where the list is by the project's id, at the address that GitLab believes to have. */
  readonly listUrl: string;
  readonly items: readonly Item[];
  /** undefined for what the token may not see: its page is short then. */
  readonly show: (item: Item) => unknown;
}

/** One page by `page` and `per_page`. */
export function pageOf<Item>(paged: Paged<Item>): Response {
  const { query, items } = paged;
  const perPage = perPageOf(query);
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const isCounted = items.length <= COUNTED;
  const links = [
    ...(page > 1 ? [link(paged, 'prev', 'page', String(page - 1))] : []),
    ...(page < last ? [link(paged, 'next', 'page', String(page + 1))] : []),
    link(paged, 'first', 'page', '1'),
    ...(isCounted ? [link(paged, 'last', 'page', String(last))] : []),
  ];
  const shown = items.slice((page - 1) * perPage, page * perPage);
  return json(200, visible(shown, paged), {
    link: links.join(', '),
    'x-page': String(page),
    'x-per-page': String(perPage),
    'x-next-page': page < last ? String(page + 1) : '',
    ...(isCounted ? { 'x-total': String(items.length), 'x-total-pages': String(last) } : {}),
  });
}

/** One page by `cursor`, which here is the position; GitLab's tells nobody what it is. */
export function keysetPageOf<Item>(paged: Paged<Item>): Response {
  const { query, items } = paged;
  const perPage = perPageOf(query);
  const at = Number(Buffer.from(query.get('cursor') ?? '', 'base64url').toString() || 0);
  const next = at + perPage;
  const cursor = Buffer.from(String(next)).toString('base64url');
  const headers: Record<string, string> =
    next < items.length ? { link: link(paged, 'next', 'cursor', cursor) } : {};
  return json(200, visible(items.slice(at, next), paged), headers);
}

function visible<Item>(items: readonly Item[], { show }: Paged<Item>): unknown[] {
  return items.map(show).filter((item) => item !== undefined);
}

function perPageOf(query: URLSearchParams): number {
  return Math.min(Number(query.get('per_page') ?? DEFAULT_PER_PAGE), MAX_PER_PAGE);
}

function link<Item>(paged: Paged<Item>, rel: string, name: string, value: string): string {
  const query = new URLSearchParams(paged.query);
  query.set(name, value);
  return `<${paged.listUrl}?${query.toString()}>; rel="${rel}"`;
}
