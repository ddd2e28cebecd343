import { afterEach, expect, it, vi } from 'vitest';
import { copy } from '../../../../frontend/page/clipboard';

afterEach(() => vi.unstubAllGlobals());

it('tells whether a text was copied', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copy('a link')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('a link');
  writeText.mockImplementation(() => Promise.reject(new Error('not allowed')));
  expect(await copy('a link')).toBe(false);
});

it('copies nothing where there is no clipboard', async () => {
  vi.stubGlobal('navigator', {});
  expect(await copy('a link')).toBe(false);
});
