// Reads the key-value files of a step (GITHUB_OUTPUT and its like) as strictly as the runner does.

/**
 * The values in such a file. A name that is set twice keeps its last value.
 *
 * @throws Error in the runner's words for what it refuses, which fails the step there
 */
export function keyValuesIn(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  // On Linux the runner ends lines at \n only: a \r belongs to the value.
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = positionOf('=', line);
    const heredoc = positionOf('<<', line);
    if (equals === heredoc) throw new Error(`Invalid format '${line}'`);
    if (equals < heredoc) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      values[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    if (name === '' || delimiter === '') {
      throw new Error(
        `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      );
    }
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}

/** Where `mark` begins; past every position when it is not there. */
function positionOf(mark: string, line: string): number {
  const position = line.indexOf(mark);
  return position < 0 ? Number.POSITIVE_INFINITY : position;
}
