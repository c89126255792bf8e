// The settings as --help shows them.
import { INPUTS, type Setting } from './settings.ts';

const INDENT = '      ';
const WIDTH = 80;

/**
 * Lines of plain text, none longer than 80 characters unless a single word is.
 *
 * @param names which settings; all where absent
 */
export function describeSettings(names?: readonly string[]): string[] {
  const settings = INPUTS.filter(
    ({ name, surfaces }: Setting) =>
      surfaces.includes('command-line') && (names?.includes(name) ?? true),
  );
  return settings.flatMap((setting: Setting) => [
    `  --${setting.name} ${setting.takes}`,
    ...wrapped(`${plain(setting.description)} ${notes(setting)}`),
  ]);
}

function notes({ env, default: usual, needed }: Setting): string {
  const parts = [needed ? 'required' : '', usual && `default ${usual}`, `environment ${env}`];
  return `[${parts.filter((part) => part !== '').join('; ')}]`;
}

/** Terminals show Markdown's marks as they are. */
function plain(markdown: string): string {
  return markdown.replace(/[`*](\S(?:[^`*]*\S)?)[`*]/g, '$1');
}

function wrapped(text: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last === undefined || longer.length > WIDTH) return [...lines, `${INDENT}${word}`];
    return [...lines.slice(0, -1), longer];
  }, []);
}
