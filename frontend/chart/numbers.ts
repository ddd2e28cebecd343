/** Numbers as people read them: a true minus, a decimal point in every language, no 0.30000000000000004. */

const SUFFIXES = ['', 'k', 'M', 'B', 'T'];
const LARGEST_PLAIN = 99_999.5;
const SMALLEST_PLAIN = 1e-4;

const trueMinus = (text: string): string => text.replaceAll('-', '−');

/** 1e-9, 2.5e+20: where neither plain digits nor a suffix is short. */
function scientific(value: number, digits: number): string {
  const [mantissa, exponent] = value.toExponential(Math.max(0, digits - 1)).split('e');
  return trueMinus(`${Number(mantissa)}e${Number(exponent)}`);
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
  if (size < SMALLEST_PLAIN || size >= 1e15) {
    return scientific(value, digits);
  }
  if (size <= LARGEST_PLAIN) {
    return trueMinus(String(Number(value.toPrecision(Math.max(digits, Math.ceil(Math.log10(size)))))));
  }
  const thousands = Math.floor(Math.log10(size) / 3 + 1e-9);
  return trueMinus(String(Number((value / 1000 ** thousands).toPrecision(digits)))) + SUFFIXES[thousands];
}

/** One number in full, as a table shows it. */
export function formatPlain(value: number | null): string {
  const size = Math.abs(value ?? 0);
  const plain = size === 0 || (size >= SMALLEST_PLAIN && size < 1e15);
  return plain && value !== null ? trueMinus(String(Number(value.toPrecision(6)))) : formatValue(value, 6);
}

/** The label of one of several evenly spaced ticks: all with the same unit and as many decimals as the step needs. */
export function formatTick(value: number, step: number, largest: number): string {
  if (largest >= 1e15 || (largest > 0 && largest < SMALLEST_PLAIN * 10)) {
    return Math.abs(value) < step / 1000 ? '0' : scientific(value, 3);
  }
  const thousands = largest > LARGEST_PLAIN ? Math.floor(Math.log10(largest) / 3 + 1e-9) : 0;
  const unit = 1000 ** thousands;
  const decimals = Math.min(8, decimalsOf(step / unit));
  const text = (value / unit).toFixed(decimals);
  return trueMinus(Number(text) === 0 ? '0' : text) + (Number(text) === 0 ? '' : SUFFIXES[thousands]);
}

function decimalsOf(step: number): number {
  let decimals = 0;
  // At most three digits of a step are told: an uneven one (a range kept exactly) would have no end.
  const lead = Math.max(0, -Math.floor(Math.log10(step))) + 2;
  while (decimals < lead && Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6 * 10 ** decimals * step) {
    decimals++;
  }
  return decimals;
}
