import { afterEach, describe, expect, it } from 'vitest';
import {
  allAnswers,
  forgetAnswers,
  keepAnswer,
  keepHints,
  keepPlace,
  keepRead,
  keptAnswer,
  passedSteps,
  places,
  rememberAnswers,
} from '../../../../frontend/page/answers';

afterEach(() => localStorage.clear());

const attempt = (answer: string, passed: boolean, missed = '') => ({
  answer,
  passed,
  right: passed,
  said: `Said ${answer}`,
  reply: `Reply to ${answer}`,
  missed,
});

describe('answers', () => {
  it('are kept by step, and of each whether it was ever passed', () => {
    expect([keptAnswer('a@1/b@1'), passedSteps()]).toEqual([null, '']);
    keepAnswer('a@1/b@1', attempt('low', false));
    keepRead('a@1/c@1');
    keepAnswer('a@1/d@1', attempt('6', true));
    keepAnswer('a@1/d@1', attempt('7', false));
    expect(keptAnswer('a@1/b@1')).toMatchObject({ answer: 'low', passed: false, attempts: 1 });
    expect(keptAnswer('a@1/d@1')).toMatchObject({ answer: '7', passed: true, right: false, attempts: 2 });
    expect(passedSteps()).toBe('a@1/c@1 a@1/d@1');
  });

  it('are kept with what was said to them, what was missed, and when', () => {
    keepAnswer('a@1/b@1', attempt('low', false, 'fit-is-truth'));
    keepAnswer('a@1/b@1', attempt('half', false, 'fit-is-truth'));
    keepHints('a@1/b@1', 2);
    keepHints('a@1/b@1', 1);
    keepAnswer('a@1/b@1', attempt('high', true));
    const kept = keptAnswer('a@1/b@1') as { when: string; day: string };
    expect(kept).toMatchObject({
      said: 'Said high',
      reply: 'Reply to high',
      missed: ['fit-is-truth'],
      attempts: 3,
      hints: 2,
    });
    expect(Date.now() - new Date(kept.when).getTime()).toBeLessThan(60_000);
    expect(kept.day).toContain(String(new Date().getFullYear()));
  });

  it('are kept with the language in which that was said', () => {
    document.documentElement.lang = 'de';
    keepAnswer('a@1/b@1', attempt('low', true));
    document.documentElement.lang = 'en';
    expect(keptAnswer('a@1/b@1')).toMatchObject({ language: 'de' });
  });

  it('are no attempt where a step was read, or a hint alone was asked for', () => {
    keepRead('a@1/c@1');
    keepHints('a@1/d@1', 1);
    keepRead('a@1/c@1');
    expect(keptAnswer('a@1/c@1')).toMatchObject({ attempts: 0, passed: true });
    expect(keptAnswer('a@1/d@1')).toMatchObject({ attempts: 0, passed: false, hints: 1 });
    expect(passedSteps()).toBe('a@1/c@1');
  });

  it('of an earlier form are read still', () => {
    localStorage.setItem('answers', '{"a@1/b@1":{"answer":"low","passed":true}}');
    expect(keptAnswer('a@1/b@1')).toEqual({ answer: 'low', passed: true, attempts: 1, day: '' });
    keepAnswer('a@1/b@1', attempt('high', false));
    expect(keptAnswer('a@1/b@1')).toMatchObject({ answer: 'high', passed: true, attempts: 2 });
  });

  it('of a guess are done, and not right', () => {
    keepAnswer('a@1/b@1', { ...attempt('low', true), right: false });
    expect(keptAnswer('a@1/b@1')).toMatchObject({ passed: true, right: false });
    expect(passedSteps()).toBe('a@1/b@1');
  });

  it('can be taken back once they were forgotten', () => {
    keepAnswer('a@1/b@1', attempt('low', true));
    forgetAnswers('a');
    rememberAnswers();
    expect(passedSteps()).toBe('a@1/b@1');
  });

  it('stand beside the place where somebody was last in each lesson', () => {
    keepPlace('a', 'one');
    keepPlace('ab', 'one');
    keepPlace('a', 'two');
    expect(places()).toBe('ab/one a/two');
  });

  it('are gone when they are to be forgotten, of one lesson or of all', () => {
    keepAnswer('a@1/b@1', attempt('low', true));
    keepAnswer('a@2/b@1', attempt('low', true));
    keepAnswer('ab@1/b@1', attempt('low', true));
    forgetAnswers('a');
    expect(Object.keys(allAnswers())).toEqual(['ab@1/b@1']);
    forgetAnswers();
    expect([keptAnswer('ab@1/b@1'), passedSteps()]).toEqual([null, '']);
  });

  it('that somebody else has spoilt are none', () => {
    for (const spoilt of ['no json', 'null', '"text"', '[1]', '{"a@1/b@1":null}']) {
      localStorage.setItem('answers', spoilt);
      expect([keptAnswer('a@1/b@1'), passedSteps()]).toEqual([null, '']);
    }
  });
});
