// Users and times as GitLab writes them, plainly.

/** Absent when the account is gone: GitLab gives what such people wrote to a user of this name. */
export function toLogin(user: { readonly username: string } | null | undefined) {
  return user && user.username !== 'ghost' ? user.username : undefined;
}

/** In UTC, whatever time zone the installation answers in; to the letter where it is no time. */
export function toUtc(time: string): string {
  const moment = Date.parse(time);
  return Number.isNaN(moment) ? time : new Date(moment).toISOString();
}

/** Likewise to the second, which is all that GraphQL tells. */
export function toUtcSecond(time: string): string {
  return toUtc(time).replace(/\.\d+Z$/, 'Z');
}
