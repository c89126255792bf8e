// The Action's output `plan` as the demo reads it back: what it needs of it, checked.

export interface ShownPlan {
  readonly changes?: readonly {
    readonly field: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly kept?: readonly {
    readonly field: string;
    readonly ticket: string;
    readonly wanted: string;
  }[];
}

export function isPlan(value: unknown): value is ShownPlan {
  if (!isRecord(value)) return false;
  return (
    areAll(value['changes'], ['field', 'from', 'to']) &&
    areAll(value['kept'], ['field', 'ticket', 'wanted'])
  );
}

function areAll(list: unknown, texts: readonly string[]): boolean {
  if (list === undefined) return true;
  return (
    Array.isArray(list) &&
    list.every((item) => isRecord(item) && texts.every((name) => typeof item[name] === 'string'))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
