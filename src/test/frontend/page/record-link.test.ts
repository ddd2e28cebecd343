import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checked, packed, unpacked } from '../../../../frontend/page/record-link';

const RECORD = {
  name: 'Ada <b>',
  made: '2026-11-30T12:00:00.000Z',
  answers: {
    'a@1/b@2': {
      answer: 'low',
      passed: true,
      right: true,
      said: 'Near 0 ≈ "none"',
      reply: 'R² = 1',
      missed: ['fit-is-truth'],
      attempts: 2,
      hints: 1,
      when: '2026-11-30T11:00:00.000Z',
    },
  },
};

const linkOf = (text: string): string => deflateRawSync(Buffer.from(text)).toString('base64url');

describe('a record in a link', () => {
  it('comes out as it went in, in letters that an address has', async () => {
    const link = await packed(RECORD);
    expect(link).toMatch(/^[\w-]+$/);
    expect(await unpacked(link)).toEqual(RECORD);
  });

  it('is none where it is cut off, broken or something else', async () => {
    const link = await packed(RECORD);
    for (const broken of [
      '',
      link.slice(0, -5),
      link.slice(3),
      'no record!',
      '%%%',
      'A'.repeat(1_000_000),
      linkOf('no json'),
      linkOf('null'),
      linkOf('[]'),
      linkOf('{"name":"x"}'),
      linkOf('{"answers":[]}'),
    ]) {
      expect(await unpacked(broken), broken.slice(0, 30)).toBeNull();
    }
  });

  it('that would grow without end is given up', async () => {
    const bomb = linkOf(`{"name":"${' '.repeat(50_000_000)}","answers":{}}`);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await unpacked(bomb)).toBeNull();
  });

  it('has nothing but what belongs there, each of its kind', () => {
    const hostile = checked({
      name: 'n'.repeat(1_000),
      made: 7,
      evil: 1,
      answers: {
        'a@1/b@1': { answer: {}, passed: 'yes', missed: 'all', attempts: -3, hints: 1e15, reply: 'r'.repeat(9_000) },
        '__proto__@1/b@1': { answer: 'x' },
        'no key': { answer: 'x' },
        'c@1/d@1': null,
      },
    });
    expect(hostile.name).toHaveLength(100);
    expect(hostile.made).toBe('');
    expect(Object.keys(hostile)).toEqual(['name', 'made', 'answers']);
    expect(Object.keys(hostile.answers)).toEqual(['a@1/b@1']);
    expect(hostile.answers['a@1/b@1']).toEqual({
      answer: '',
      passed: false,
      right: false,
      said: '',
      reply: 'r'.repeat(2_000),
      missed: [],
      attempts: 1,
      hints: 10_000,
      when: '',
    });
  });
});
