// The rules that hold where nothing is configured: the label spellings that repositories use
// anyway, and the picklist values of a fresh Vtiger. Data, so that a config can replace any list.
import type { LabelGlobs, Rules } from '../plan/rules.ts';
import { settingOf } from './settings.ts';
import { splitLabels } from './split-labels.ts';

/**
 * What stands between the parts of a label: one character (`:`, `/`, `-`, `=`, `_`, a space), a colon
 * with a space, or the two colons of GitLab's scoped labels.
 */
const SEPARATORS = ['?', ': ', '::'] as const;
/** The same spelled out, for before a digit, where `?` would take `sev12` for `sev2`. */
const BEFORE_DIGITS = [':', '/', '-', '=', '_', ' ', ': ', '::'] as const;

/** `severity` and `high`: `severity?high`, `severity: high`, `severity::high`. */
function prefixed(
  prefixes: readonly string[],
  words: readonly string[],
  separators: readonly string[] = SEPARATORS,
): string[] {
  const labels: string[] = [];
  for (const prefix of prefixes)
    for (const word of words)
      for (const separator of separators) labels.push(prefix + separator + word);
  return labels;
}

/**
 * Labels of one severity.
 *
 * Words count alone (`blocker`), named (`severity/blocker`) and as `high severity`. Grades are those of
 * incident handling and of GitLab's and Mozilla's S-scale: 0 and 1 are critical, 2 high, 3 medium, 4
 * and 5 low, as `sev1`, `S1`, `severity::1`, `severity: S1`.
 *
 * @param levels bare P-levels: where a project grades its bugs by those alone, they are all there is
 */
function severityLabels(
  words: readonly string[],
  grades: readonly string[],
  levels: readonly string[],
): LabelGlobs {
  const scale = grades.flatMap((grade) => [`s${grade}`, `sev${grade}`]);
  return [
    ...words,
    ...scale,
    ...levels,
    ...prefixed(['severity', 'sev'], [...words, ...scale]),
    ...prefixed(['severity', 'sev'], grades, BEFORE_DIGITS),
    ...words.map((word) => `${word}?severity`),
  ];
}

/**
 * Labels of one priority: named words (`priority: urgent`, `urgent priority`) and P-levels. P0 is
 * urgent, P1 high, P2 normal, P3 and below low. Bare numbers count only in GitLab's scoped form,
 * where 1 is the top; elsewhere nobody can say whether `priority: 1` is the first or the second.
 */
function priorityLabels(
  words: readonly string[],
  levels: readonly string[],
  scoped: string,
): LabelGlobs {
  return [
    ...levels,
    `priority::${scoped}`,
    ...prefixed(['priority', 'prio'], [...words, ...levels]),
    ...words.map((word) => `${word}?priority`),
  ];
}

/** Phrases alone and named (`status: in progress`); a space may be any one character. */
function statusLabels(phrases: readonly string[]): LabelGlobs {
  const globs = phrases.map((phrase) => phrase.replaceAll(' ', '?'));
  return [...globs, ...prefixed(['status', 'state'], globs)];
}

const IN_PROGRESS = [
  'in progress',
  'work in progress',
  'wip',
  'doing',
  'started',
  'in development',
  'in review',
  'being worked on',
];

/** Waiting for somebody to answer; `waiting for review` or `needs triage` is the team's own business. */
const PENDING = [
  'pending',
  'waiting',
  'need*info',
  'need*information',
  'need*feedback',
  'need*response',
  'need*repro',
  'need*reproduction',
  '*info needed',
  '*information needed',
];

/** `waiting for customer`, `awaiting-response`, `status: wait on reporter`: whoever has to answer comes last. */
const AWAITED = [
  'response',
  'reply',
  'answer',
  'feedback',
  'info',
  'information',
  'customer',
  'client',
  'reporter',
  'author',
  'user',
].map((who) => `*wait*${who}`);

export const DEFAULT_RULES: Rules = {
  bugLabels: splitLabels(settingOf('bug-labels').default),
  ignoreLabels: [],
  authors: undefined,
  minSeverity: undefined,
  confidential: false,
  severity: {
    critical: severityLabels(
      ['critical', 'crit', 'blocker', 'showstopper', 'catastrophic'],
      ['0', '1'],
      ['p0'],
    ),
    high: severityLabels(['high', 'major', 'serious'], ['2'], ['p1']),
    medium: severityLabels(['medium', 'moderate', 'normal'], ['3'], ['p2']),
    low: severityLabels(['low', 'minor', 'trivial', 'cosmetic'], ['4', '5'], ['p3', 'p4', 'p5']),
  },
  priority: {
    urgent: [
      'urgent',
      ...priorityLabels(
        ['urgent', 'critical', 'critical-urgent', 'blocker', 'highest'],
        ['p0'],
        '1',
      ),
    ],
    high: priorityLabels(['high', 'important'], ['p1'], '2'),
    normal: priorityLabels(['normal', 'medium', 'moderate'], ['p2'], '3'),
    low: priorityLabels(['low', 'lowest', 'minor', 'backlog'], ['p3', 'p4', 'p5'], '4'),
  },
  status: {
    in_progress: statusLabels(IN_PROGRESS),
    pending: [...statusLabels(PENDING), ...AWAITED],
  },
  // The picklists of a fresh install, versions 8.0.0 and 8.4.0; it has nothing between Major and Minor.
  ticket: {
    status: {
      open: 'Open',
      in_progress: 'In Progress',
      pending: 'Wait For Response',
      resolved: 'Closed',
      closed: 'Closed',
    },
    severity: { critical: 'Critical', high: 'Major', medium: 'Minor', low: 'Minor' },
    priority: { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' },
  },
  details: undefined,
  policy: {
    unlabelled: 'keep',
    issueDeleted: 'close',
    ticketDeleted: 'skip',
    conflict: 'newer-side',
  },
  comments: 'none',
  ignoreCommenters: [],
  linkedFiles: 'ignore',
};
