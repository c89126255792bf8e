// The part of the config file's schema that is about customers, people, further fields and the solution.
// Apart because each takes several forms, which are made one here.
import * as z from 'zod/mini';
import { toCustomerName, type CustomerName, type CustomerRule } from '../plan/customer.ts';

const text = () => z.string().check(z.trim(), z.minLength(1));
const optional = z.exactOptional;

/** A box to tick, a number, several values: each as the text that a template would make of it. */
export const fieldText = z.pipe(
  z.union([
    z.string(),
    z.boolean(),
    z.number(),
    z.array(z.string().check(z.trim(), z.minLength(1))),
  ]),
  z.transform((given) => (Array.isArray(given) ? given.join('\n') : String(given))),
);

/** Logins don't differ by case. */
export const assignees = z.pipe(
  z.record(z.string().check(z.trim(), z.minLength(1)), text()),
  z.transform((given) =>
    Object.fromEntries(Object.entries(given).map(([login, name]) => [login.toLowerCase(), name])),
  ),
);

const id = z.string().check(z.trim(), z.regex(/^\d+x\d+$/));
const NAMES = { id: optional(id), name: optional(text()), email: optional(text()) };

type Names = Partial<Record<CustomerName['by'], string>>;

const customerName = z.pipe(
  z.union([text(), z.strictObject(NAMES)]),
  z.transform((given, context): CustomerName => {
    if (typeof given === 'string') return toCustomerName(given);
    const [found, ...others] = namesIn(given);
    if (found !== undefined && others.length === 0) return found;
    return refuse(context, given, 'names a customer by one of id, name and email');
  }),
);

function namesIn(given: Names): CustomerName[] {
  return (['id', 'name', 'email'] as const).flatMap((by) => {
    const value = given[by];
    return value === undefined ? [] : [{ by, value }];
  });
}

const byAuthor = z.strictObject({
  owner: optional(customerName),
  member: optional(customerName),
  collaborator: optional(customerName),
  contributor: optional(customerName),
  none: optional(customerName),
});

/** A schema of its own each time, since what it is for is noted with it. */
export const customer = () =>
  z.pipe(
    z.union([
      text(),
      z.strictObject({
        ...NAMES,
        label: optional(text()),
        authors: optional(byAuthor),
        default: optional(customerName),
      }),
    ]),
    z.transform((given, context): CustomerRule => {
      if (typeof given === 'string') return only(toCustomerName(given));
      const { label, authors, default: fallback, ...names } = given;
      const [found, ...others] = namesIn(names);
      const isRule = label !== undefined || authors !== undefined || fallback !== undefined;
      if (found !== undefined && others.length === 0 && !isRule) return only(found);
      if (found !== undefined || !isRule) {
        const ways = 'one of id, name and email, or by label, authors and default';
        return refuse(context, given, `names a customer by ${ways}`);
      }
      if (label !== undefined && label.split('*').length !== 2) {
        return refuse(
          context,
          given,
          'label has one *, which stands for the customer: "customer: *"',
        );
      }
      return { label, authors: authors ?? {}, default: fallback };
    }),
  );

function only(customer: CustomerName): CustomerRule {
  return { label: undefined, authors: {}, default: customer };
}

function refuse(
  context: {
    issues: { push(issue: { code: 'custom'; message: string; input: unknown }): unknown };
  },
  input: unknown,
  message: string,
): never {
  context.issues.push({ code: 'custom', message, input });
  return z.NEVER;
}
