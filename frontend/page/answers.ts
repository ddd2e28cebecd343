import { store, stored } from './stored';

/** What somebody answered, step by step: it is kept in their browser alone. */
const STORED = 'answers';

interface Kept {
  answer: string;
  passed: boolean;
}

function all(): Record<string, Kept> {
  try {
    const kept: unknown = JSON.parse(stored(STORED) ?? '{}');
    return kept && typeof kept === 'object' ? (kept as Record<string, Kept>) : {};
  } catch {
    return {};
  }
}

/** A step that was passed once stays so, whatever is tried afterwards. */
export function keepAnswer(step: string, answer: string, passed: boolean): void {
  const kept = all();
  kept[step] = { answer, passed: passed || kept[step]?.passed === true };
  store(STORED, JSON.stringify(kept));
}

/** Null where there was none. */
export function keptAnswer(step: string): string | null {
  return all()[step]?.answer ?? null;
}

/** Their names, with blanks between them. */
export function passedSteps(): string {
  return Object.entries(all())
    .filter(([, kept]) => kept?.passed === true)
    .map(([step]) => step)
    .join(' ');
}

export function forgetAnswers(): void {
  store(STORED, '{}');
}
