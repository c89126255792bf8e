// A label list typed as one string; the input and the config file read it alike.

/** Labels of a comma- or line-separated list, without blank ones. */
export function splitLabels(text: string): string[] {
  return text
    .split(/[,\r\n]/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
