// What holds whatever people do in whatever order: edits on both sides, syncs, runs that end early, lost
// markers, a config that grows and shrinks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planUpdate } from '../../src/plan/plan.ts';
import { isSourceSame, memoryAfter, showsAsWritten } from '../../src/plan/reconcile.ts';
import { KEY } from '../support/builders.ts';
import { FIELDS, HelpDeskModel, type Settings, type Sync } from './help-desk-model.ts';

type Act =
  | { act: 'edit issue' | 'edit ticket'; field: (typeof FIELDS)[number]; value: string }
  | { act: 'comment' | 'sync' | 'sync that ends early' | 'lose marker' }
  | { act: 'break key'; key: string | undefined }
  | { act: 'configure'; fields: (typeof FIELDS)[number][] };

// Few values, so that the two sides often come to the same.
const value = fc.constantFrom('', 'a', 'b', 'c');
const field = fc.constantFrom(...FIELDS);
const edit = (act: 'edit issue' | 'edit ticket') =>
  fc.record({ act: fc.constant(act), field, value });
const plainly = <Name extends string>(act: Name) => fc.constant({ act });
const usual = [
  edit('edit issue'),
  edit('edit ticket'),
  plainly('comment'),
  plainly('sync'),
] as const;
const rare = [
  plainly('sync that ends early'),
  plainly('lose marker'),
  fc.record({
    act: fc.constant('break key' as const),
    key: fc.constantFrom(undefined, 'typed over'),
  }),
  fc.record({
    act: fc.constant('configure' as const),
    fields: fc.uniqueArray(field, { minLength: 1 }),
  }),
] as const;
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  ...usual.map((arbitrary) => ({ arbitrary, weight: 4 })),
  ...rare.map((arbitrary) => ({ arbitrary, weight: 1 })),
);
const usualActs: fc.Arbitrary<Act[]> = fc.array(fc.oneof(...usual), { maxLength: 12 });
const anyActs = fc.array(anyAct, { maxLength: 15 });

const lossy: Settings['store'][] = [
  (_field, text) => text,
  (_field, text) => text.toUpperCase(),
  (_field, text) => `${text}?`,
  () => '',
  () => 'a',
];
const anySettings: fc.Arbitrary<Settings> = fc.record({
  store: fc.oneof(fc.constantFrom(...lossy), fc.func(value)),
  conflict: fc.constantFrom('newer-side', 'issue', 'ticket'),
});
const anyIssue = fc.record({ title: value, status: value, cf_1: value });

function perform(model: HelpDeskModel, step: Act): Sync | undefined {
  switch (step.act) {
    case 'edit issue':
      model.editIssue(step.field, step.value);
      return undefined;
    case 'edit ticket':
      model.editTicket(step.field, step.value);
      return undefined;
    case 'comment':
      model.commentOnIssue();
      return undefined;
    case 'lose marker':
      model.loseMarker();
      return undefined;
    case 'break key':
      model.breakKey(step.key);
      return undefined;
    case 'configure':
      model.configure(step.fields);
      return undefined;
    case 'sync':
    case 'sync that ends early':
      return model.sync(step.act !== 'sync');
  }
}

/** Enough to find in seconds what was broken on purpose. */
const RUNS = 400;

/** Runs a story, then looks at the model; `check` gets every sync with what the witness knew before it. */
function story(
  acts: fc.Arbitrary<Act[]>,
  check: (model: HelpDeskModel, knew: HelpDeskModel['witnesses'], sync: Sync) => void,
): void {
  fc.assert(
    fc.property(anySettings, anyIssue, acts, (settings, issue, steps) => {
      const model = new HelpDeskModel(settings, issue);
      for (const step of [...steps, { act: 'sync' } as const]) {
        const knew = new Map([...model.witnesses].map(([name, one]) => [name, { ...one }]));
        const sync = perform(model, step);
        if (sync !== undefined) check(model, knew, sync);
      }
    }),
    { numRuns: RUNS },
  );
}

const changesOf = ({ plan }: Sync) => (plan.action === 'update' ? plan.changes : []);

describe('plans', () => {
  it('are empty right after they were applied, and the marker stays to the letter', () => {
    fc.assert(
      fc.property(anySettings, anyIssue, anyActs, (settings, issue, steps) => {
        const model = new HelpDeskModel(settings, issue);
        for (const step of steps) perform(model, step);
        const { marker } = model.sync();
        const again = model.sync();
        expect(again.plan.action).toBe('unchanged');
        expect(again.marker).toBe(marker);
        // Nor does time make a difference, as long as neither side asks for another value.
        model.commentOnIssue();
        const later = model.sync();
        expect(later.plan.action).toBe('unchanged');
        expect(later.marker).toBe(marker);
      }),
      { numRuns: RUNS },
    );
  });

  it("overwrite an agent's word only where the issue changed since and the policy says so", () => {
    story(anyActs, ({ settings }, knew, sync) => {
      const { before } = sync;
      for (const change of changesOf(sync)) {
        const witness = knew.get(change.field);
        if (witness === undefined || witness.ours.has(change.from)) continue;
        // A field of which nothing was ever remembered, and which is empty, holds nobody's word.
        if (change.from === '' && before.memory?.[change.field] === undefined) continue;
        expect(before.memory).toBeDefined();
        expect(change.conflict).toBe(true);
        expect(change.to).not.toBe(witness.asked);
        expect(settings.conflict).not.toBe('ticket');
        if (settings.conflict === 'newer-side') {
          expect(before.issueUpdatedAt).toBeGreaterThan(before.ticket.modifiedAt);
        }
      }
    });
  });

  it('change no field of an issue that asks for what it asked before', () => {
    story(anyActs, (_model, knew, sync) => {
      for (const { field: name, to } of changesOf(sync)) {
        const witness = knew.get(name);
        if (witness?.asked !== undefined && sync.before.memory !== undefined) {
          expect(to).not.toBe(witness.asked);
        }
      }
    });
  });

  it('bring every field in step that nobody but the issue ever changed', () => {
    story(anyActs, ({ settings, witnesses }, _knew, { before, after }) => {
      for (const [name, wanted] of Object.entries(before.wanted)) {
        if (witnesses.get(name)?.untroubled !== true) continue;
        expect([wanted, settings.store(name, wanted)]).toContain(after[name]);
      }
    });
  });

  it("name every field where somebody else's word stands against the issue's", () => {
    story(anyActs, (_model, knew, sync) => {
      const { wanted, ticket } = sync.before;
      const changed = new Set(changesOf(sync).map((one) => one.field));
      const kept = new Set(sync.plan.kept.map((one) => one.field));
      for (const [name, value] of Object.entries(wanted)) {
        const shown = ticket.fields[name];
        if (shown === value || changed.has(name)) expect(kept).not.toContain(name);
        else if (knew.get(name)?.ours.has(shown ?? '') === false) expect(kept).toContain(name);
      }
    });
  });

  it('are the same without a field whose source stands and that shows as it was written', () => {
    let left = 0;
    story(anyActs, (_model, _knew, { before, plan, after }) => {
      const { wanted } = before;
      const stands = isSourceSame('title', before) && showsAsWritten('title', before);
      if (!stands || wanted['title'] === undefined) return;
      left += 1;
      const others = Object.entries(wanted).filter(([name]) => name !== 'title');
      const without = { ...before, wanted: Object.fromEntries(others) };
      const key = plan.action === 'update' ? plan.key : undefined;
      expect(planUpdate(without, key)).toEqual(plan);
      expect(memoryAfter(without, after)).toEqual(memoryAfter(before, after));
    });
    expect(left).toBeGreaterThan(RUNS / 10);
  });

  it('leave the memory of fields that nobody changed to the letter', () => {
    fc.assert(
      fc.property(
        anySettings,
        anyIssue,
        usualActs,
        edit('edit issue'),
        (settings, issue, steps, last) => {
          const model = new HelpDeskModel(settings, issue);
          for (const step of steps) perform(model, step);
          model.sync();
          const before = model.note()?.memory;
          perform(model, last);
          model.sync();
          const after = model.note()?.memory;
          expect({ ...after, [last.field]: undefined }).toEqual({
            ...before,
            [last.field]: undefined,
          });
        },
      ),
    );
  });

  it('always leave the ticket with its key', () => {
    story(anyActs, ({ ticket }) => {
      expect(ticket.key).toBe(KEY);
    });
  });
});
