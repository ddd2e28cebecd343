import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { legend } from '../../../frontend/chart/legend';
import type { MarkStyle } from '../../../frontend/chart/protocol';
import { BARS, frame, LINE, SCATTER, stateOf } from './examples';

function entries(marks: MarkStyle[]): string[] {
  const box = document.createElement('div');
  render(legend(stateOf({ frame: frame(marks) })), box);
  return [...box.querySelectorAll('li')].map(
    (entry) => `${entry.querySelector('svg > *')!.tagName} ${entry.textContent!.trim()}`,
  );
}

describe('a legend', () => {
  it('has an entry a mark, each with its own swatch', () => {
    expect(entries([LINE, SCATTER, BARS])).toEqual(['path the line', 'path the dots', 'rect the bars']);
  });

  it('is left out where the title names the only mark', () => {
    expect(entries([LINE])).toEqual([]);
  });

  it('is left out where it would take the picture’s room', () => {
    const lines = Array.from({ length: 13 }, (_, i) => ({ ...LINE, id: `line-${i}` }));
    expect(entries(lines)).toEqual([]);
    expect(entries(lines.slice(1))).toHaveLength(12);
  });
});
