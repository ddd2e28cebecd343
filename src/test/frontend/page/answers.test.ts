import { afterEach, describe, expect, it } from 'vitest';
import { forgetAnswers, keepAnswer, keptAnswer, passedSteps } from '../../../../frontend/page/answers';

afterEach(() => localStorage.clear());

describe('answers', () => {
  it('are kept by step, and of each whether it was ever passed', () => {
    expect([keptAnswer('a@1/b@1'), passedSteps()]).toEqual([null, '']);
    keepAnswer('a@1/b@1', 'low', false);
    keepAnswer('a@1/c@1', '', true);
    keepAnswer('a@1/d@1', '6', true);
    keepAnswer('a@1/d@1', '7', false);
    expect([keptAnswer('a@1/b@1'), keptAnswer('a@1/d@1')]).toEqual(['low', '7']);
    expect(passedSteps()).toBe('a@1/c@1 a@1/d@1');
  });

  it('are gone when they are to be forgotten', () => {
    keepAnswer('a@1/b@1', 'low', true);
    forgetAnswers();
    expect([keptAnswer('a@1/b@1'), passedSteps()]).toEqual([null, '']);
  });

  it('that somebody else has spoilt are none', () => {
    for (const spoilt of ['no json', 'null', '"text"', '{"a@1/b@1":null}']) {
      localStorage.setItem('answers', spoilt);
      expect([keptAnswer('a@1/b@1'), passedSteps()]).toEqual([null, '']);
    }
  });
});
