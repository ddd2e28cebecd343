import { expect, test } from 'vitest';
import { ofBytes } from '../../../../frontend/chart/export/plain-color';

test('a colour is six hexadecimal digits and an opacity', () => {
  expect(ofBytes([255, 0, 10, 255])).toEqual({ hex: '#ff000a', opacity: 1 });
  expect(ofBytes([1, 2, 3, 51])).toEqual({ hex: '#010203', opacity: 0.2 });
  expect(ofBytes([0, 0, 0, 0])).toEqual({ hex: '#000000', opacity: 0 });
});
