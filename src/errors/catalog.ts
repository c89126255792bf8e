// Every error the program can report: its stable code, its exit code and its general cure.
// README's troubleshooting section has one entry a code; a test holds the two together.

interface CatalogEntry {
  /** 2: configuration, credentials or what was named, the same in every run until somebody acts. 1: anything else. */
  readonly exit: 1 | 2;
  readonly hint: string;
}

export const ERROR_CATALOG = {
  'input-missing': {
    exit: 2,
    hint: 'Give what the message names.',
  },
  'input-invalid': { exit: 2, hint: 'Correct what the message names.' },
  'config-invalid': {
    exit: 2,
    hint: 'Correct the lines named; `config schema` prints the JSON Schema for your editor.',
  },
  'config-missing': {
    exit: 2,
    hint: 'Check the path in config-file, and that the token may read contents (contents: read).',
  },
  'event-unsupported': {
    exit: 2,
    hint: 'Have the run started by what the README lists, or name an issue.',
  },
  'vtiger-unreachable': {
    exit: 1,
    hint: 'Check vtiger-url, and that this machine can reach it (firewall, proxy, DNS).',
  },
  'vtiger-timeout': {
    exit: 1,
    hint: 'Check that the CRM answers from this machine; the next run continues where this ended.',
  },
  'vtiger-tls': {
    exit: 2,
    hint: 'Check the certificate of vtiger-url; for a private CA set NODE_EXTRA_CA_CERTS to its file.',
  },
  'vtiger-redirect': { exit: 2, hint: 'Set vtiger-url to the address the CRM redirects to.' },
  'vtiger-not-found': {
    exit: 2,
    hint: 'Set vtiger-url to the address of the CRM itself, with its path, without webservice.php.',
  },
  'vtiger-credentials': {
    exit: 2,
    hint: 'Check vtiger-username, and copy the access key anew from My Preferences in the CRM.',
  },
  'vtiger-denied': {
    exit: 2,
    hint: "Give the API user's profile the right to view, create and edit tickets.",
  },
  'vtiger-answer': {
    exit: 1,
    hint: 'Look into the log of the web server and of PHP; the next run checks what was carried out.',
  },
  'vtiger-rate-limit': {
    exit: 1,
    hint: 'Wait until the limit resets, or run less often; the next run makes up for this one.',
  },
  'vtiger-rejected': { exit: 1, hint: "The message is the CRM's own; correct what it names." },
  'ticket-field': {
    exit: 2,
    hint: "Correct the field in the config, or have it added in the CRM, or made visible and writable in the API user's profile.",
  },
  'ticket-value': {
    exit: 2,
    hint: "Map it to a value that exists, under ticket: in the config, or add it to the picklist, there to the values of the API user's role, too.",
  },
  'ticket-mandatory': {
    exit: 2,
    hint: 'Give the field a value under ticket.fields in the config, or make it optional in the CRM.',
  },
  'ticket-missing': {
    exit: 1,
    hint: 'Check the id, the number or the address, and that the API user may see the ticket.',
  },
  'ticket-hidden': {
    exit: 2,
    hint: "In the CRM: Settings → Sharing Rules, let the API user's role read and edit tickets of other owners.",
  },
  'ticket-ambiguous': {
    exit: 1,
    hint: 'Keep one of the tickets and take the key off the others (or delete them).',
  },
  'file-unfit': {
    exit: 1,
    hint: 'Attach a file that is there, is not empty and has at most 3 MB.',
  },
  'file-lost': {
    exit: 1,
    hint: "Raise the server's limits (upload_max_filesize and post_max_size of PHP, upload_maxsize of Vtiger).",
  },
  'host-unreachable': {
    exit: 1,
    hint: 'Check that this machine can reach the API address; the next run makes up for this one.',
  },
  'host-credentials': {
    exit: 2,
    hint: 'Check github-token: it has to be valid for this repository.',
  },
  'host-denied': {
    exit: 2,
    hint: 'Give the job `permissions: issues: write` (and `contents: read` for the config file).',
  },
  'host-rate-limit': {
    exit: 1,
    hint: 'Wait until the limit resets; the next run makes up for this one.',
  },
  'host-answer': {
    exit: 1,
    hint: 'Try again; if it stays, the status page of the host may say more.',
  },
  'issue-missing': {
    exit: 1,
    hint: 'Check the number, and that the token may read the issues of this repository.',
  },
  deadline: {
    exit: 1,
    hint: 'The run was ended to bound its time; the next run continues where this one ended.',
  },
  internal: {
    exit: 1,
    hint: 'This is a defect of the program: please report it with the log of a debug run.',
  },
} as const satisfies Record<string, CatalogEntry>;

export type ErrorCode = keyof typeof ERROR_CATALOG;
