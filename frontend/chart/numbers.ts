/**
 * Numbers as people read them: a true minus, a decimal point in every language, no 0.30000000000000004.
 *
 * The server writes numbers into its sentences and labels by itself, in Figures. Both sides share the sign, the point
 * and the powers of ten, and one table of cases holds `formatValue` to Figures.factor: number-formats.json among the
 * tests, which also says where they differ. Ticks and full numbers, `formatTick` and `formatPlain`, are this side's
 * alone; so is the dash for infinity, which JSON does not bring here.
 */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LARGEST_PLAIN = 999_999.5;
const SMALLEST_PLAIN = 1e-4;

const trueMinus = (text: string): string => text.replaceAll('-', '−');

/** 10⁻⁹, 2.5×10²⁰: where plain digits would have to be counted. */
function scientific(value: number, digits: number): string {
  const [mantissa, exponent] = value.toExponential(Math.max(0, digits - 1)).split('e');
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

/** One number in full, as a table shows it. */
export function formatPlain(value: number | null): string {
  const size = Math.abs(value ?? 0);
  const plain = size === 0 || (size >= SMALLEST_PLAIN && size < 1e15);
  return plain && value !== null ? trueMinus(String(Number(value.toPrecision(6)))) : formatValue(value, 6);
}

/** The label of one of several evenly spaced ticks: all with as many decimals as the step needs. */
export function formatTick(value: number, step: number, largest: number): string {
  if (largest > LARGEST_PLAIN || (largest > 0 && largest < SMALLEST_PLAIN * 10)) {
    return Math.abs(value) < step / 1000 ? '0' : scientific(value, 3);
  }
  const text = value.toFixed(Math.min(8, decimalsOf(step)));
  return Number(text) === 0 ? '0' : trueMinus(text);
}

function decimalsOf(step: number): number {
  let decimals = 0;
  // At most three digits of a step are told: an uneven one (a range kept exactly) would have no end.
  const lead = Math.max(0, -Math.floor(Math.log10(step))) + 2;
  while (
    decimals < lead &&
    Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6 * 10 ** decimals * step
  ) {
    decimals++;
  }
  return decimals;
}
