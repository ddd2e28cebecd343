import type { Kept } from './answers';

/** A lesson as it is now. */
export interface LessonKnown {
  id: string;
  version: number;
  title: string;
  steps: { id: string; version: number; title: string }[];
}

export interface StepAnswered {
  title: string;
  kept: Kept;
  /** Whether it is an answer to the step as it is now. */
  isNow: boolean;
}

export interface LessonsAnswered {
  lesson: string;
  /** None where the lesson is not there any more, or never was. */
  title?: string;
  steps: StepAnswered[];
  /** How many steps are done, */
  done: number;
  /** of so many. */
  count: number;
}

const KEY = /^(.+)@(\d+)\/(.+)@(\d+)$/;

/** Answers by lesson, lessons and steps in their order; what is unknown comes last. */
export function grouped(answers: Record<string, Kept>, known: LessonKnown[]): LessonsAnswered[] {
  const found = Object.entries(answers).flatMap(([key, kept]) => {
    const [, lesson, version, step, stepVersion] = KEY.exec(key) ?? [];
    return lesson && kept ? [{ lesson, version: Number(version), step, stepVersion: Number(stepVersion), kept }] : [];
  });
  const ids = [...new Set([...known.map((lesson) => lesson.id), ...found.map((answer) => answer.lesson)])];
  return ids.flatMap((id) => {
    const lesson = known.find((one) => one.id === id);
    const place = (step: string): number => {
      const at = lesson?.steps.findIndex((one) => one.id === step) ?? -1;
      return at < 0 ? Infinity : at;
    };
    const steps = found
      .filter((answer) => answer.lesson === id)
      .map((answer) => {
        const step = lesson?.steps.find((one) => one.id === answer.step);
        return {
          place: place(answer.step),
          title: step?.title ?? answer.step,
          kept: answer.kept,
          isNow: lesson?.version === answer.version && step?.version === answer.stepVersion,
        };
      })
      .sort((one, other) => (one.place === other.place ? 0 : one.place - other.place))
      .map(({ title, kept, isNow }) => ({ title, kept, isNow }));
    const done = steps.filter((step) => step.isNow && step.kept.passed).length;
    return steps.length > 0
      ? [{ lesson: id, title: lesson?.title, steps, done, count: lesson?.steps.length ?? steps.length }]
      : [];
  });
}
