import { formatDate } from './dates';
import { formatFull } from './numbers';
import type { AxisFrame } from './protocol';

/** A value along an axis, to the last digit that the browser has, in that axis' notation. */
export function valueText({ firstDay, suffix = '' }: AxisFrame, value: number | null | undefined): string {
  if (value === null || value === undefined) {
    return '–';
  }
  return firstDay === undefined ? formatFull(value) + suffix : formatDate(firstDay + value);
}
