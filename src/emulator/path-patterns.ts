// Templates of paths: `{name}` takes one segment, `{+name}` the whole rest.

export function patternOf(template: string): RegExp {
  const source = template
    .replace(/\{\+(\w+)\}/g, '(?<$1>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return new RegExp(`^${source}$`);
}

/** What stood at each placeholder, without its percent signs. */
export function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]),
  );
}
