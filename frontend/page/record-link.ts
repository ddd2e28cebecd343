import type { Kept } from './answers';

/** Who answered what, as it stands in a link: nothing of it is known to be true. */
export interface AnswerRecord {
  name: string;
  made: string;
  /** By lesson, step and their versions. */
  answers: Record<string, Kept>;
}

/** Far longer than that of somebody who has answered every step of a long course: what is longer is not even looked at, */
const LONGEST_LINK = 100_000;

/** and what grows beyond this while it is unpacked is given up. */
const MOST_BYTES = 1_000_000;

const MOST_ANSWERS = 1_000;
const LONGEST_TEXT = 2_000;
const LONGEST_NAME = 100;
const MOST_COUNTED = 10_000;
const MOST_MISSED = 20;
/** No name of a lesson or a step is as long: one that is read has 60 letters at most. */
const KEY = /^[a-z0-9-]{1,100}@\d{1,6}\/[a-z0-9-]{1,100}@\d{1,6}$/;

/** For the end of an address: compressed, in letters that stay as they are there. */
export async function packed(record: AnswerRecord): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(checked(record)));
  const small = await through(bytes, new CompressionStream('deflate-raw'));
  return btoa(Array.from(small, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Null where the text is none that we have packed, cut off or made by somebody else to do harm. */
export async function unpacked(text: string): Promise<AnswerRecord | null> {
  if (text.length > LONGEST_LINK) {
    return null;
  }
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await through(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      new DecompressionStream('deflate-raw'),
    );
    return checked(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, change: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = change.writable.getWriter();
  // What is wrong is heard where the result is read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = change.readable.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      throw new Error('too large');
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Only what belongs in a record, each part of its kind and no longer than it can be; fails where it is none at all. */
export function checked(value: unknown): AnswerRecord {
  const record = objectOf(value);
  const answers = Object.entries(objectOf(record.answers))
    .filter(([step, kept]) => KEY.test(step) && kept !== null && typeof kept === 'object')
    .slice(0, MOST_ANSWERS)
    .map(([step, kept]) => [step, keptOf(objectOf(kept))] as const);
  return {
    name: textOf(record.name, LONGEST_NAME),
    made: textOf(record.made, LONGEST_NAME),
    answers: Object.fromEntries(answers),
  };
}

function keptOf(kept: Record<string, unknown>): Kept {
  return {
    answer: textOf(kept.answer),
    passed: kept.passed === true,
    right: kept.right === true,
    said: textOf(kept.said),
    reply: textOf(kept.reply),
    missed: Array.isArray(kept.missed) ? kept.missed.slice(0, MOST_MISSED).map((id) => textOf(id, LONGEST_NAME)) : [],
    attempts: countOf(kept.attempts, 1),
    hints: countOf(kept.hints, 0),
    when: textOf(kept.when, LONGEST_NAME),
  };
}

function objectOf(value: unknown): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Error('no record');
  }
  return value as Record<string, unknown>;
}

function textOf(value: unknown, longest = LONGEST_TEXT): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

function countOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? Math.min(value, MOST_COUNTED) : otherwise;
}
