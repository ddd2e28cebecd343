import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileOf } from '../../../../frontend/page/record-file';
import { grouped } from '../../../../frontend/page/record-groups';
import { packed } from '../../../../frontend/page/record-link';
import '../../../../frontend/lesson-record';

const LESSONS = [
  {
    id: 'fit',
    version: 2,
    title: 'A fit',
    steps: [
      { id: 'one', version: 1, title: 'First' },
      { id: 'two', version: 3, title: 'Second' },
    ],
  },
];
const TEXTS = {
  title: 'Record',
  of: 'Record of {0}',
  proof: 'No proof.',
  made: 'Made {0}',
  empty: 'Nothing yet',
  broken: 'Broken',
  unknown: 'Unknown: {0}',
  steps: '{0} of {1}',
  answer: 'Answer: {0}',
  reply: '{0}',
  missed: 'Believes: {0}',
  attempts: 'Tries: {0}',
  hints: 'Hints: {0}',
  done: 'done',
  open: 'open',
  earlier: 'earlier version',
  copied: 'Copied',
  'not-copied': 'Not copied',
};
const passed = { answer: 'x', passed: true };

async function shown(): Promise<HTMLElement> {
  const element = document.createElement('lesson-record');
  Object.assign(element, { lessons: LESSONS, texts: TEXTS, beliefs: { 'fit-is-truth': 'A fit is the truth.' } });
  document.body.replaceChildren(element);
  await new Promise((done) => setTimeout(done, 50));
  return element;
}

afterEach(() => {
  localStorage.clear();
  location.hash = '';
});

describe('a record', () => {
  it('counts the steps that are done as they are now', () => {
    const groups = grouped(
      { 'fit@2/two@3': passed, 'fit@2/one@1': passed, 'fit@1/one@1': passed, 'fit@2/gone@1': passed, 'other@1/a@1': passed },
      LESSONS,
    );
    expect(groups.map((group) => [group.title, group.done, group.count])).toEqual([
      ['A fit', 2, 2],
      [undefined, 0, 1],
    ]);
    expect(groups[0].steps.map((step) => [step.title, step.isNow])).toEqual([
      ['First', true],
      ['First', false],
      ['Second', true],
      ['gone', false],
    ]);
  });

  it('has nothing where nothing was answered', async () => {
    expect((await shown()).textContent).toBe('RecordNothing yet');
  });

  it('of another is text, whatever is in it', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>1</script>';
    location.hash = `#record=${await packed({
      name: evil,
      made: evil,
      answers: {
        'fit@2/one@1': { ...passed, said: evil, reply: '{0}', missed: ['fit-is-truth', 'constructor', evil] },
        'nowhere@1/a@1': passed,
      },
    })}`;
    const record = await shown();
    expect(record.querySelectorAll('img, script')).toHaveLength(0);
    expect(record.querySelector('h1')!.textContent).toBe(`Record of ${evil}`);
    expect(record.textContent).toContain('No proof.');
    expect(record.textContent).toContain(`Believes: A fit is the truth. constructor ${evil}`);
    expect(record.textContent).toContain('Unknown: nowhere');
    expect(record.querySelector('#record-name')).toBeNull();
  });

  it('that is broken says so', async () => {
    for (const hash of ['#record=', '#record=nothing', `#record=${'x'.repeat(1_000_000)}`]) {
      location.hash = hash;
      expect((await shown()).textContent).toContain('Broken');
    }
  });

  it('says so where its link cannot be copied, as over plain http', async () => {
    localStorage.setItem('answers', JSON.stringify({ 'fit@2/one@1': passed }));
    const record = await shown();
    const clipboard = vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    record.querySelector<HTMLElement>('#record-copy')!.click();
    await new Promise((done) => setTimeout(done));
    expect(record.querySelector('[role=status]')!.textContent).toBe('Not copied');
    clipboard.mockRestore();
  });

  it('in a file is what is shown', () => {
    const part = document.createElement('article');
    part.textContent = '<script>alert(1)</script>';
    const file = fileOf(part, '</title><script>1</script>');
    expect(file).toMatch(/^<!doctype html>/);
    expect(file.toLowerCase()).not.toContain('<script');
    expect(file).toContain('&lt;script&gt;alert(1)');
  });
});
