// Whose ticket it is: the account or contact that the issue's labels, its author or the config name. Names
// only; the desk looks them up.
import type { Association, Issue } from '../issue/issue.ts';

/** A customer as people name one. */
export interface CustomerName {
  readonly by: 'id' | 'email' | 'name';
  readonly value: string;
}

export interface CustomerRule {
  /** A label with one `*`, which stands for the customer, e.g. `customer: *`. */
  readonly label: string | undefined;
  /** By the author's relation to the repository. */
  readonly authors: Readonly<Partial<Record<Association, CustomerName>>>;
  /** Where neither says. */
  readonly default: CustomerName | undefined;
}

export interface CustomerChoice {
  readonly customer: CustomerName;
  /** The label that names it; absent where the config does. */
  readonly label: string | undefined;
}

/** What a text names, by its form: an id such as `11x4`, an e-mail address, or a name. */
export function toCustomerName(text: string): CustomerName {
  const value = text.trim();
  if (/^\d+x\d+$/.test(value)) return { by: 'id', value };
  return { by: /^[^\s@]+@[^\s@]+$/.test(value) ? 'email' : 'name', value };
}

/** Who it may be, the first first: what labels name, then what the config says for such an author. */
export function customerChoices(issue: Issue, rule: CustomerRule): CustomerChoice[] {
  const { label: pattern, authors } = rule;
  // In an order of their own: hosts list labels in any.
  const named = issue.labels.toSorted().flatMap((label) => {
    const value = pattern === undefined ? '' : starOf(label, pattern);
    return value === '' ? [] : [{ customer: toCustomerName(value), label }];
  });
  const configured = (issue.author && authors[issue.author.association]) ?? rule.default;
  if (configured === undefined) return named;
  return [...named, { customer: configured, label: undefined }];
}

/** What the star of the pattern stands for in the label, without regard to case; empty if it doesn't match. */
function starOf(label: string, pattern: string): string {
  const [before = '', after = ''] = pattern.split('*');
  const plain = label.trim();
  const fits =
    plain.length > before.length + after.length &&
    plain.toLowerCase().startsWith(before.toLowerCase()) &&
    plain.toLowerCase().endsWith(after.toLowerCase());
  return fits ? plain.slice(before.length, plain.length - after.length).trim() : '';
}
