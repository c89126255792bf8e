// The images and files that an issue's text links to at its own host, where people's uploads lie. Other
// links are no attachments, and lead wherever a stranger wants.

export interface LinkedFile {
  /** What the text calls it, else the end of the address. */
  readonly name: string;
  /** Without a fragment. */
  readonly url: string;
}

interface Place {
  readonly serverUrl: string;
  readonly repository: string;
}

/** Old uploads to github.com; newer ones, and those of servers and of GitLab, lie at the host itself. */
const OLD_GITHUB_UPLOADS = 'https://user-images.githubusercontent.com';

/** Paths behind the host's address: GitHub's and GitLab's, new and old. */
const UPLOAD_PATHS = [
  /^\/user-attachments\/(?:assets|files)\/./,
  /^\/[\w.-]+\/[\w.-]+\/(?:assets|files)\/\d+\/./,
  /^\/storage\/user\/\d+\/files\/./,
  /^(?:\/[\w.-]+)*\/uploads\/[0-9a-f]{32}\/./,
];

/** Bounded, so that no text takes long: `[name](address`, `<img …>`, and an address that stands alone. */
const LINK = /\[([^[\]\n]{0,300})\]\(\s*<?([^\s()<>]{1,1000})/g;
const IMAGE = /<img\s[^<>]{1,2000}>/gi;
const BARE = /https?:\/\/[^\s<>()[\]"'`]{1,1000}/g;

/** @returns each once, in the order of its kinds: links, images of HTML, plain addresses */
export function linkedFiles(markdown: string, place: Place): LinkedFile[] {
  const links = [...markdown.matchAll(LINK)].map(([, name = '', href = '']) => ({ name, href }));
  const images = [...markdown.matchAll(IMAGE)].map(([tag]) => ({
    name: attributeOf(tag, 'alt'),
    href: attributeOf(tag, 'src'),
  }));
  const bare = [...markdown.matchAll(BARE)].map(([href]) => ({
    name: '',
    href: href.replace(/[.,;:!?*_]+$/, ''),
  }));
  const found = new Map<string, LinkedFile>();
  for (const { name, href } of [...links, ...images, ...bare]) {
    const url = uploadAt(href, place);
    if (url === undefined || found.has(url.href)) continue;
    found.set(url.href, { name: name.trim() || endOf(url), url: url.href });
  }
  return [...found.values()];
}

/** The address of an upload; GitLab writes it from the project on, as `/uploads/…`. */
function uploadAt(href: string, { serverUrl, repository }: Place): URL | undefined {
  const server = serverUrl.replace(/\/+$/, '');
  const whole = href.startsWith('/uploads/') ? `${server}/${repository}${href}` : href;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  url.hash = '';
  // As a signature of the address's owner: it expires, and is none of the CRM's business.
  url.search = '';
  if (server === 'https://github.com' && url.origin === OLD_GITHUB_UPLOADS) return url;
  if (!url.href.toLowerCase().startsWith(`${server.toLowerCase()}/`)) return undefined;
  const path = url.href.slice(server.length);
  return UPLOAD_PATHS.some((pattern) => pattern.test(path)) ? url : undefined;
}

function attributeOf(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? '';
}

function endOf({ pathname }: URL): string {
  const end = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(end);
  } catch {
    return end;
  }
}
