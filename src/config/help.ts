// The settings as --help shows them.
import { INPUTS, type Setting } from './settings.ts';

/** @param names which settings; all where absent */
export function describeSettings(
  names?: readonly string[],
): Pick<Setting, 'name' | 'takes' | 'description'>[] {
  return INPUTS.filter(
    ({ name, surfaces }: Setting) =>
      surfaces.includes('command-line') && (names?.includes(name) ?? true),
  ).map((setting: Setting) => ({
    name: setting.name,
    takes: setting.takes,
    description: `${plain(setting.description)} ${notes(setting)}`,
  }));
}

function notes({ env, default: usual, needed }: Setting): string {
  const parts = [needed ? 'required' : '', usual && `default ${usual}`, `environment ${env}`];
  return `[${parts.filter((part) => part !== '').join('; ')}]`;
}

/** Terminals show Markdown's marks as they are. What is code, such as a glob, stays to the letter. */
function plain(markdown: string): string {
  return markdown.replace(/`([^`]+)`|\*(\S(?:[^`*]*\S)?)\*/g, '$1$2');
}
