import { describe, expect, it } from 'vitest';
import { linear } from '../../../../frontend/chart/axes/linear';
import { firstOverhang, middleOf, overhang, withRoom } from '../../../../frontend/chart/axes/room';
import { textWidth } from '../../../../frontend/chart/text-width';

const far = (ticks: number) => linear({ low: 1700000000, high: 1700000060 }, ticks);

describe('labels side by side', () => {
  it('are as many as wished where they find room', () => {
    expect(withRoom(far, 6, 900, 50).count).toBe(far(6).count);
  });

  it('are fewer where they would touch', () => {
    for (const width of [120, 200, 300, 400]) {
      const scale = withRoom(far, 6, width, 50);
      expect(width / scale.count).toBeGreaterThan(textWidth(scale.label(0)));
    }
  });

  it('stand beside their tick where the picture ends', () => {
    const half = textWidth('2024-03-10 08:00') / 2;
    expect(middleOf(0, '2024-03-10 08:00', 20)).toBe(half + 4 - 20);
    expect(middleOf(0, '2024-03-10 08:00', 200)).toBe(0);
    expect(middleOf(300, '2024-03-10 08:00', 20)).toBe(300);
  });

  it('reach beyond the beginning by half of the first, where it stands there', () => {
    const scale = far(3);
    expect(firstOverhang(scale)).toBe(textWidth(scale.label(0)) / 2 + 4);
    expect(firstOverhang({ ...scale, ticks: [{ fraction: 0.1, label: 'long' }] })).toBe(0);
  });

  it('reach beyond the end by half of the last', () => {
    const scale = far(3);
    expect(overhang(scale, 300)).toBe(textWidth(scale.label(scale.count)) / 2 + 4);
  });
});
