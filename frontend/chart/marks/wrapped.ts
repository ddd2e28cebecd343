import { annotationWidth } from '../text-width';

/** The words of a label in as few lines of so many pixels as hold them; a word alone may be wider. */
export function wrapped(text: string, width: number): string[] {
  const [first, ...others] = text.split(' ');
  const lines = [first];
  for (const word of others) {
    const longer = `${lines.at(-1)} ${word}`;
    if (annotationWidth(longer) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
