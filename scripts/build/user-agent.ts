// Stands in for universal-user-agent in octokit, which asks a browser's `navigator` first: where Node has one,
// it is a module to load. What it says without.

export function getUserAgent(): string {
  return `Node.js/${process.version.slice(1)} (${process.platform}; ${process.arch})`;
}
