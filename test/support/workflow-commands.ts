// Reads workflow commands out of a step's output by the rules of the actions runner: from stdout and
// stderr, `::name key=value::data` at the start of a line, `##[name key=value]data` anywhere in it.

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner knows; `::anything-else::` is plain text to it. */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const DATA_ESCAPES = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const PROPERTY_ESCAPES = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const OLD_ESCAPES = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };

/** All commands in a step's output, in order, with `stop-commands` obeyed. */
export function workflowCommandsIn(output: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let resumeToken: string | undefined;
  // The runner's line reader ends a line at a lone carriage return, too.
  for (const line of output.split(/\r\n|\n|\r/)) {
    const command = commandIn(line, resumeToken);
    if (command === undefined) continue;
    if (resumeToken !== undefined) {
      if (command.name === resumeToken.toLowerCase()) resumeToken = undefined;
      continue;
    }
    if (command.name === 'stop-commands') resumeToken = command.data;
    commands.push(command);
  }
  return commands;
}

/** The command of a line; a line that is none in the new spelling may still be one in the old. */
function commandIn(line: string, resumeToken: string | undefined): WorkflowCommand | undefined {
  return [newCommand(line), oldCommand(line)].find(
    (command) =>
      command !== undefined &&
      (REGISTERED.has(command.name) || command.name === resumeToken?.toLowerCase()),
  );
}

function newCommand(line: string): WorkflowCommand | undefined {
  const match = /^\s*::(.*?)::(.*)$/s.exec(line);
  return match === null ? undefined : commandOf(match, ',', PROPERTY_ESCAPES, DATA_ESCAPES);
}

function oldCommand(line: string): WorkflowCommand | undefined {
  const match = /##\[(.*?)\](.*)$/s.exec(line);
  return match === null ? undefined : commandOf(match, ';', OLD_ESCAPES, OLD_ESCAPES);
}

type Escapes = Readonly<Record<string, string>>;

function commandOf(
  [, info = '', data = '']: RegExpExecArray,
  separator: string,
  propertyEscapes: Escapes,
  dataEscapes: Escapes,
): WorkflowCommand {
  const [name = '', ...rest] = info.split(' ');
  const properties: Record<string, string> = {};
  for (const pair of rest.join(' ').trim().split(separator)) {
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? [];
    if (key !== undefined && value !== undefined) {
      properties[key.toLowerCase()] = unescaped(value, propertyEscapes);
    }
  }
  return { name: name.toLowerCase(), properties, data: unescaped(data, dataEscapes) };
}

/** One escape after the other, `%25` last, as the runner does it. */
function unescaped(text: string, escapes: Escapes): string {
  return Object.entries(escapes).reduce(
    (partly, [escape, character]) => partly.replaceAll(escape, character),
    text,
  );
}
