import { describe, expect, it } from 'vitest';
import type { Channels, Numbers } from '../../../../frontend/chart/protocol';
import { marksOf } from '../../../../frontend/plane/marks';
import { factorText, numberText, typedText } from '../../../../frontend/plane/number-text';
import { planeOf, type Told } from '../../../../frontend/plane/plane';
import type { Weights } from '../../../../frontend/plane/weights';
import { budgetText, chartWords, findingsText, numberTexts } from '../../../../frontend/plane/texts';
// What the server shows of the same; its own tests keep the table up to date.
import table from '../../resources/plane-cases.json';

const TOLERANCE = 1e-9;

type Digest = readonly number[];
type Digests = Record<string, Record<string, Digest>>;

function digest(values: Numbers): Digest {
  const gaps = values.filter((value) => value === null).length;
  return [values.length, gaps, values.reduce<number>((sum, value, i) => sum + (value ?? 0) * Math.cos(i), 0)];
}

/** The channels that differ from the server's, of the marks that it draws. */
function differing(drawn: Digests, marks: Record<string, Channels>): string[] {
  return Object.entries(drawn).flatMap(([id, channels]) =>
    Object.entries(channels).flatMap(([channel, expected]) => {
      const values = marks[id]?.[channel as keyof Channels];
      const found = values && digest(values);
      const isSame = found?.every((value, i) => Math.abs(value - expected[i]!) <= TOLERANCE * Math.max(1, Math.abs(value)));
      return isSame ? [] : [`${id}.${channel}: ${found} is not ${expected}`];
    }),
  );
}

describe.each(table.cases.map((shown, i) => ({ i, shown, told: shown.told as unknown as Told })))(
  'two weights of case $i',
  ({ shown, told }) => {
    const plane = planeOf(told, { noises: shown.noises as unknown as Weights[] }, told.asked);
    const sides = [
      [plane.chosen, shown.chosen],
      [plane.beside, shown.beside],
    ] as const;

    it('are drawn as the server draws them', () => {
      for (const [side, expected] of sides) {
        expect(differing(expected.marks as unknown as Digests, marksOf(side, plane))).toEqual([]);
      }
    });

    it('are told as the server tells them', () => {
      for (const [side, { title, subtitle, description, numbers }] of sides) {
        expect(chartWords(table.words, side, plane.samples)).toEqual({ title, subtitle, description });
        expect(numberTexts(table.words, side)).toEqual(numbers);
      }
      expect(findingsText(table.words, plane)).toBe(shown.findings);
      expect(budgetText(table.words, plane)).toBe(shown.budget);
    });
  },
);

it('numbers are written as the server writes them', () => {
  for (const { value, text, factor, typed } of table.numbers) {
    expect([numberText(value), factorText(value), typedText(value)]).toEqual([text, factor, typed]);
  }
});
