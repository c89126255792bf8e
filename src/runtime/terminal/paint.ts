// Colours for those who want them.
import { styleText } from 'node:util';

type Brush = (text: string) => string;

export interface Paint {
  readonly strong: Brush;
  readonly faint: Brush;
  readonly good: Brush;
  readonly bad: Brush;
}

export function createPaint(colours: boolean): Paint {
  const brush =
    (style: Parameters<typeof styleText>[0]): Brush =>
    (text) =>
      colours ? styleText(style, text) : text;
  return { strong: brush('bold'), faint: brush('dim'), good: brush('green'), bad: brush('red') };
}
