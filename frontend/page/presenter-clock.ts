/** When a lesson and its step began, in this window. */
interface Begun {
  lesson: string;
  lessonAt: number;
  step: string;
  stepAt: number;
}

const STORED = 'presenter-clock';
const SECOND = 1_000;
const MINUTE = 60;

/** Minutes and seconds. */
export function clockOf(millis: number): string {
  const seconds = Math.max(0, Math.floor(millis / SECOND));
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
}

/** A step goes on from where it began; another begins now, and so does another lesson. */
export function begun(before: Begun | undefined, lesson: string, step: string, now: number): Begun {
  const same = before?.lesson === lesson;
  return {
    lesson,
    lessonAt: same ? before.lessonAt : now,
    step,
    stepAt: same && before.step === step ? before.stepAt : now,
  };
}

/**
 * Counts in an element, as long as it is on the page.
 *
 * @param pattern with {0} for the time of the step, and {1} for that of the lesson
 */
export function countTime(element: HTMLElement, lesson: string, step: string, pattern: string): void {
  const started = begun(read(), lesson, step, Date.now());
  sessionStorage.setItem(STORED, JSON.stringify(started));
  const show = (): void => {
    const at = read() ?? started;
    element.textContent = pattern
      .replace('{0}', clockOf(Date.now() - at.stepAt))
      .replace('{1}', clockOf(Date.now() - at.lessonAt));
  };
  show();
  const timer = setInterval(() => (element.isConnected ? show() : clearInterval(timer)), SECOND);
}

/** From 0 again. */
export function restartTime(): void {
  const before = read();
  if (before) {
    sessionStorage.setItem(STORED, JSON.stringify({ ...before, lessonAt: Date.now(), stepAt: Date.now() }));
  }
}

function read(): Begun | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(STORED) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
