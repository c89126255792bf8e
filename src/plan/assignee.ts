// Who should own the ticket, by who is assigned to the issue. Names only; the desk looks them up.
import type { Issue } from '../issue/issue.ts';

/** Login on the host, in lower case, to a user or group of the CRM, by name or id; `*` is anybody else. */
export type AssigneeRules = Readonly<Record<string, string>>;

export interface OwnerWish {
  /** In the order of the issue's assignees. */
  readonly owners: readonly { readonly login: string; readonly name: string }[];
  /** Assignees whom the rules don't know. */
  readonly strangers: readonly string[];
}

export function wishOwner({ assignees }: Issue, rules: AssigneeRules): OwnerWish {
  const nameOf = (login: string): string | undefined => {
    const key = login.toLowerCase();
    return Object.hasOwn(rules, key) ? rules[key] : rules['*'];
  };
  return {
    owners: assignees.flatMap((login) => {
      const name = nameOf(login);
      return name === undefined ? [] : [{ login, name }];
    }),
    strangers:
      Object.keys(rules).length === 0
        ? []
        : assignees.filter((login) => nameOf(login) === undefined),
  };
}
