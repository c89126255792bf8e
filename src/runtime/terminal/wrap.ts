// Text in lines of a given width.

/** Lines of at most `width` characters; a longer word stands alone on its line. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) =>
    paragraph.split(' ').reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, []),
  );
}
