import { describe, expect, it } from 'vitest';
import { linear } from '../../../../frontend/chart/axes/linear';
import { overhang, withRoom } from '../../../../frontend/chart/axes/room';
import { textWidth } from '../../../../frontend/chart/text-width';

const far = (ticks: number) => linear({ low: 1700000000, high: 1700000060 }, ticks);

describe('labels side by side', () => {
  it('are as many as wished where they find room', () => {
    expect(withRoom(far, 6, 900).count).toBe(far(6).count);
  });

  it('are fewer where they would touch', () => {
    for (const width of [120, 200, 300, 400]) {
      const scale = withRoom(far, 6, width);
      expect(width / scale.count).toBeGreaterThan(textWidth(scale.label(0)));
    }
  });

  it('reach beyond the end by half of the last', () => {
    const scale = far(3);
    expect(overhang(scale, 300)).toBe(textWidth(scale.label(scale.count)) / 2 + 4);
  });
});
