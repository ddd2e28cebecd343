import { formatDate } from './dates';
import { formatFull, formatValue } from './numbers';
import type { AxisFrame } from './protocol';

/** A value along an axis, in that axis' notation: to the last digit that the browser has, unless fewer are asked. */
export function valueText({ firstDay, digits, suffix = '' }: AxisFrame, value: number | null | undefined): string {
  if (value === null || value === undefined) {
    return '–';
  }
  if (firstDay !== undefined) {
    return formatDate(firstDay + value);
  }
  return (digits === undefined ? formatFull(value) : formatValue(value, digits)) + suffix;
}
