import { store, stored } from './stored';

/** What somebody answered, step by step: it is kept in their browser alone. */
const STORED = 'answers';

/** Longer than any reply; a storage that is full keeps nothing more. */
const LONGEST = 2_000;

/** An attempt, and what was said to it. */
export interface Attempt {
  answer: string;
  /** Whether the step is done with it. */
  passed: boolean;
  right: boolean;
  /** The answer as a person reads it. */
  said: string;
  reply: string;
  /** What whoever answers so may believe; empty for nothing. */
  missed: string;
}

/** Of a step: the last attempt, and what there is to say of all. Whoever came earlier has an answer alone. */
export interface Kept {
  answer: string;
  passed: boolean;
  said?: string;
  reply?: string;
  /** In which that was said. */
  language?: string;
  /** Whether this last one passed. */
  right?: boolean;
  missed?: string[];
  attempts?: number;
  hints?: number;
  /** When it was answered last, or read. */
  when?: string;
}

export function allAnswers(): Record<string, Kept> {
  try {
    const kept: unknown = JSON.parse(stored(STORED) ?? '{}');
    return kept && typeof kept === 'object' && !Array.isArray(kept) ? (kept as Record<string, Kept>) : {};
  } catch {
    return {};
  }
}

/** What was forgotten last, until the page is left. */
let forgotten = '{}';

/** Takes back what was forgotten last. */
export function rememberAnswers(): void {
  store(STORED, forgotten);
}

/** Where somebody was last, lesson by lesson. */
const PLACES = 'lesson-places';

export function keepPlace(lesson: string, step: string): void {
  const others = places()
    .split(' ')
    .filter((place) => place && !place.startsWith(`${lesson}/`));
  store(PLACES, [...others, `${lesson}/${step}`].join(' '));
}

/** As lesson/step, with blanks between them. */
export function places(): string {
  return stored(PLACES) ?? '';
}

function keep(step: string, change: (before: Kept | undefined) => Kept): void {
  const kept = allAnswers();
  kept[step] = change(kept[step] ?? undefined);
  store(STORED, JSON.stringify(kept));
}

const now = (): string => new Date().toISOString();

/** How many there were before they were counted: one, where there was an answer. */
const attemptsOf = (kept: Kept | undefined): number => kept?.attempts ?? (kept ? 1 : 0);

/** A step that was passed once stays so, whatever is tried afterwards. */
export function keepAnswer(step: string, attempt: Attempt): void {
  keep(step, (before) => ({
    answer: attempt.answer,
    passed: attempt.passed || before?.passed === true,
    right: attempt.right,
    said: attempt.said.slice(0, LONGEST),
    reply: attempt.reply.slice(0, LONGEST),
    language: document.documentElement.lang,
    missed: [...new Set([...(before?.missed ?? []), ...(attempt.missed ? [attempt.missed] : [])])],
    attempts: attemptsOf(before) + 1,
    hints: before?.hints ?? 0,
    when: now(),
  }));
}

/** Of a step that asks for nothing. */
export function keepRead(step: string): void {
  keep(step, (before) => before ?? { answer: '', passed: true, attempts: 0, when: now() });
}

export function keepHints(step: string, hints: number): void {
  keep(step, (before) => ({
    ...(before ?? { answer: '', passed: false, attempts: 0 }),
    hints: Math.max(hints, before?.hints ?? 0),
  }));
}

/** With the day as it is written here; null where there was none. */
export function keptAnswer(step: string): object | null {
  const kept = allAnswers()[step];
  return kept ? { ...kept, attempts: attemptsOf(kept), day: dayOf(kept.when) } : null;
}

/** Empty where it is not known. */
export function dayOf(when: string | undefined): string {
  const date = new Date(when ?? '');
  return Number.isNaN(date.getTime())
    ? ''
    : date.toLocaleDateString(document.documentElement.lang || undefined, { dateStyle: 'medium' });
}

/** The names of steps that anything is kept of, with blanks between them. */
export function answeredSteps(): string {
  return Object.keys(allAnswers()).join(' ');
}

/** The names of those that are done. */
export function passedSteps(): string {
  return Object.entries(allAnswers())
    .filter(([, kept]) => kept?.passed === true)
    .map(([step]) => step)
    .join(' ');
}

/** Those of one lesson, whatever its version, or all. */
export function forgetAnswers(lesson = ''): void {
  forgotten = stored(STORED) ?? '{}';
  const others = Object.entries(allAnswers()).filter(([step]) => lesson !== '' && !step.startsWith(`${lesson}@`));
  store(STORED, JSON.stringify(Object.fromEntries(others)));
}
