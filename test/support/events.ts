// Loads the recorded shapes of events: what a run finds in the file at GITHUB_EVENT_PATH.
import { readFileSync } from 'node:fs';

/** An event as a run gets it: `github.event_name` and `github.event`. */
export interface RunEvent {
  readonly name: string;
  readonly payload: object;
}

const FOLDER = new URL('../fixtures/github/', import.meta.url);

/**
 * The fixture of that name, e.g. `issues.opened`; the event's name is what stands before the first
 * dot. `overrides` are merged in: objects key by key, everything else replaced.
 */
export function loadEvent(fixture: string, overrides: Record<string, unknown> = {}): RunEvent {
  const text = readFileSync(new URL(`${fixture}.json`, FOLDER), 'utf8');
  const name = fixture.split('.', 1).join('');
  const payload: unknown = JSON.parse(text);
  if (!isObject(payload)) throw new TypeError(`${fixture}.json holds no object`);
  return { name, payload: merged(payload, overrides) };
}

function merged(
  base: Readonly<Record<string, unknown>>,
  overrides: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    const before = result[key];
    result[key] = isObject(before) && isObject(value) ? merged(before, value) : value;
  }
  return result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
