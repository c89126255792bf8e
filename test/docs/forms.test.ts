// The forms that GitHub shows to people who report something: it drops a form with a mistake without a
// word, and its parser of workflows does not read them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { ROOT } from './pages.ts';

const FOLDER = join(ROOT, '.github', 'ISSUE_TEMPLATE');

const validations = z.strictObject({ required: z.boolean() }).optional();
const id = z.string().regex(/^[\w-]+$/);
const texts = { label: z.string(), description: z.string(), placeholder: z.string() };
const attributes = z.strictObject(texts).partial().required({ label: true });

/** After GitHub's "Syntax for GitHub's form schema", as far as it is used here. */
const formSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('markdown'),
        attributes: z.strictObject({ value: z.string() }),
      }),
      z.strictObject({ type: z.literal('input'), id, attributes, validations }),
      z.strictObject({
        type: z.literal('textarea'),
        id,
        attributes: attributes.extend({ render: z.string().optional() }),
        validations,
      }),
    ]),
  ),
});

const chooserSchema = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: z.string(), url: z.url(), about: z.string() })),
});

const updatesSchema = z.object({
  version: z.literal(2),
  updates: z.array(z.object({ 'package-ecosystem': z.string(), directory: z.literal('/') })),
});

describe('issue forms', () => {
  const forms = readdirSync(FOLDER).filter((name) => name !== 'config.yml');

  it.each(forms)('%s is one, with a name of its own for each question', (name) => {
    const { body } = formSchema.parse(parse(readFileSync(join(FOLDER, name), 'utf8')));
    const ids = body.flatMap((question) => ('id' in question ? [question.id] : []));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are chosen from a page that leads to the cures and to the private way', () => {
    const text = readFileSync(join(FOLDER, 'config.yml'), 'utf8');
    const links = chooserSchema.parse(parse(text)).contact_links.map(({ url }) => url);
    expect(links).toEqual([
      expect.stringMatching(/#troubleshooting$/),
      expect.stringMatching(/\/security\/advisories\/new$/),
    ]);
  });
});

it('dependency updates cover packages and actions', () => {
  const text = readFileSync(join(ROOT, '.github', 'dependabot.yml'), 'utf8');
  const ecosystems = updatesSchema
    .parse(parse(text))
    .updates.map((one) => one['package-ecosystem']);
  expect(ecosystems.toSorted()).toEqual(['github-actions', 'npm']);
});
