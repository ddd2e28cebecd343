import { expect, it } from 'vitest';
import '../../../frontend/number-list';

it('a list names its numbers, and changes them in place', () => {
  const list = document.createElement('number-list');
  Object.assign(list, { kinds: ['zeros', 'kkt'], names: ['exact zeros', 'KKT'], values: ['5 of 9', '✓ 0'] });
  const text = (): string[] => [...list.querySelectorAll('dt, dd')].map((part) => part.textContent ?? '');
  expect(text()).toEqual(['exact zeros', '5 of 9', 'KKT', '✓ 0']);
  const zeros = list.querySelector('.zeros');
  Object.assign(list, { values: ['6 of 9', '✓ 0'] });
  expect(text()).toEqual(['exact zeros', '6 of 9', 'KKT', '✓ 0']);
  expect(list.querySelector('.zeros')).toBe(zeros);
});
