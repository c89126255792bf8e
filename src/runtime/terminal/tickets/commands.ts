// The commands about single tickets as data: what people write by hand, without an issue behind it.
import type { Command, Flag } from '../commands.ts';
import { DEBUG } from '../debug-flag.ts';
import { unlessSwitchedOff } from '../switched-off.ts';
import { TICKET_SETTINGS } from './settings.ts';

const FIELDS: readonly Flag[] = [
  {
    name: 'title',
    takes: '<text>',
    description: 'One line; what is beyond 255 characters is cut.',
  },
  {
    name: 'description',
    takes: '<text>',
    description: 'Lines of plain text; - reads them from the standard input.',
  },
  { name: 'status', takes: '<value>', description: "A value of the module's list, e.g. Closed." },
  { name: 'priority', takes: '<value>', description: "A value of the module's list." },
  { name: 'severity', takes: '<value>', description: "A value of the module's list." },
  { name: 'category', takes: '<value>', description: "A value of the module's list." },
  {
    name: 'assigned-to',
    takes: '<name|id>',
    description: 'A user or a group, by name or id.',
  },
  {
    name: 'account',
    takes: '<id|name|e-mail>',
    description: 'The organization, by id (11x5), name or e-mail address.',
  },
  {
    name: 'contact',
    takes: '<id|name|e-mail>',
    description: 'The contact, by id (12x7), name or e-mail address.',
  },
  { name: 'product', takes: '<id>', description: 'The product, by id, e.g. 14x3.' },
  {
    name: 'solution',
    takes: '<text>',
    description: 'What was done about it; - reads it from the standard input.',
  },
  {
    name: 'field',
    takes: '<name>=<value>',
    description:
      'Any other field by its API name, e.g. cf_905=GitHub; may be given several times. An empty value empties the field.',
    isRepeatable: true,
  },
];

const OUTPUT: readonly Flag[] = [
  { name: 'json', takes: '', description: 'Print what was done as JSON instead of text.' },
  DEBUG,
];

const WHICH =
  'The ticket is named by its id (17x42), by its number (TT42), by its address in the CRM, or by that of its issue. A number can belong to several tickets: then they are named, and nothing is done.';

const SHARED = { takesSettings: true, settings: TICKET_SETTINGS } as const;

export const TICKET_COMMANDS: readonly Command[] = [
  {
    ...SHARED,
    name: 'create',
    summary: 'Make a ticket by hand',
    usage: ['--title <text> [--description <text>|-] [--<field> <value> …]'],
    description:
      'Makes a ticket. Every field and value is checked against the CRM before. Status and priority are those that the config gives an open issue of normal priority, unless you say otherwise. With --issue the ticket is that issue’s; refused where it has one already.',
    words: 0,
    flags: [
      ...FIELDS,
      {
        name: 'issue',
        takes: '<url>',
        description: 'The address of the issue that the ticket is for.',
      },
      ...OUTPUT,
    ],
    load: unlessSwitchedOff('create', () => import('./create.ts')),
  },
  {
    ...SHARED,
    name: 'update',
    summary: 'Change a ticket by hand',
    usage: ['<id|number|url> [--<field> <value> …]'],
    description: `${WHICH} Fields that have the value already are left alone; where all have, nothing is written.`,
    words: 1,
    flags: [...FIELDS, ...OUTPUT],
    load: unlessSwitchedOff('update', () => import('./update.ts')),
  },
  {
    ...SHARED,
    name: 'comment',
    summary: 'Add a comment to a ticket',
    usage: ['<id|number|url> <text>', '<id|number|url> - < text.txt'],
    description: `${WHICH} The comment is for the team alone unless --public is given; its author is the API user.`,
    words: 2,
    flags: [
      {
        name: 'public',
        takes: '',
        description: 'The customer may see it, in the portal and in mails.',
      },
      ...OUTPUT,
    ],
    load: unlessSwitchedOff('comment', () => import('./comment.ts')),
  },
  {
    ...SHARED,
    name: 'attach',
    summary: 'Attach files to a ticket',
    usage: ['<id|number|url> <file> …'],
    description: `${WHICH} Each file becomes a document that is linked to the ticket, and is looked for there afterwards. A file that is attached already, by name and content, is not attached again. At most 3 MB a file.`,
    words: Number.POSITIVE_INFINITY,
    flags: OUTPUT,
    load: unlessSwitchedOff('attach', () => import('./attach.ts')),
  },
];
