/**
 * Numbers as people read them: a true minus, a decimal point in every language, no 0.30000000000000004.
 *
 * The server writes numbers into its sentences and labels by itself, in NumberText. Both sides share the sign, the point
 * and the powers of ten, and one table of cases holds `formatValue` to NumberText.factor: number-formats.json among the
 * tests, which also says where they differ. Ticks (`axes/tick-labels.ts`) and full numbers are this side's
 * alone; so is the dash for infinity, which JSON does not bring here.
 */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const LARGEST_PLAIN = 999_999.5;
const SMALLEST_PLAIN = 1e-4;
const LARGEST_FULL = 1e15;

export const trueMinus = (text: string): string => text.replaceAll('-', '−');

/** 10⁻⁹, 2.5×10²⁰: where plain digits would have to be counted. */
export function scientific(value: number, digits?: number): string {
  const [mantissa, exponent] = value.toExponential(digits && Math.max(0, digits - 1)).split('e');
  const factor = Number(mantissa);
  const power = [...String(Math.abs(Number(exponent)))].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  const times = Math.abs(factor) === 1 ? (factor < 0 ? '-' : '') : `${factor}×`;
  return `${trueMinus(times)}10${Number(exponent) < 0 ? '⁻' : ''}${power}`;
}

/** One number by itself, to so many significant digits. */
export function formatValue(value: number | null | undefined, digits = 4): string {
  if (value === null || value === undefined || !Number.isFinite(value)) {
    return '–';
  }
  const size = Math.abs(value);
  if (size === 0) {
    return '0';
  }
  if (size < SMALLEST_PLAIN || size > LARGEST_PLAIN) {
    return scientific(value, digits);
  }
  return trueMinus(String(Number(value.toPrecision(Math.max(digits, Math.ceil(Math.log10(size)))))));
}

/** One number with all its digits, as tips and tables show it. */
export function formatFull(value: number): string {
  const size = Math.abs(value);
  if (size === 0) {
    return '0';
  }
  return size >= SMALLEST_PLAIN && size < LARGEST_FULL ? trueMinus(String(value)) : scientific(value);
}
