import { scientific, trueMinus } from '../chart/numbers';

/** Numbers in sentences as NumberText on the server writes them. */

/** Between these powers of ten digits are plain. */
const LEAST_PLAIN = -4;
const MOST_PLAIN = 5;

const SHORT = 8;

/** The digits before and behind the point of a number between 1 and 10, and its power of ten. */
function parts(value: number, digits?: number): [mantissa: string, power: number] {
  const [mantissa, power] = value.toExponential(digits && digits - 1).split('e') as [string, string];
  return [mantissa, Number(power)];
}

function text(mantissa: string, power: number): string {
  if (power >= LEAST_PLAIN && power <= MOST_PLAIN) {
    const decimals = (mantissa.split('.')[1] ?? '').length - power;
    return trueMinus(Number(`${mantissa}e${power}`).toFixed(Math.max(0, decimals)));
  }
  const ten = scientific(Number(`1e${power}`));
  return trueMinus(mantissa === '1' ? ten : mantissa === '-1' ? `-${ten}` : `${mantissa}×${ten}`);
}

/** To so many significant digits, always as many, so that a number keeps its width while it changes. */
export function numberText(value: number, digits = 3): string {
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? '–' : value > 0 ? '∞' : '−∞';
  }
  return value === 0 ? '0' : text(...parts(value, digits));
}

/** To four significant digits without trailing zeros. */
export function factorText(value: number): string {
  if (value === 0) {
    return '0';
  }
  const [, power] = parts(value, 4);
  const [mantissa] = parts(Number(value.toPrecision(4)));
  return text(mantissa, power);
}

/** As it can be typed again, with as many digits as tell it from every other. */
export function typedText(value: number): string {
  const [mantissa, power] = parts(value);
  const decimals = (mantissa.split('.')[1] ?? '').length - power;
  const plain = value.toFixed(Math.min(100, Math.max(0, decimals)));
  const short = `${mantissa}e${power}`;
  return plain.length <= SHORT || plain.length <= short.length ? plain : short;
}
