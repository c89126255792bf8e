// Global node ids, as GitHub's GraphQL API and REST API both show them.

/** A node id: the kind of thing, and a rest that clients must not look into. */
export function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(`kwDO${id}`).toString('base64url')}`;
}
