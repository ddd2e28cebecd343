const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that a label says, as a person reads it. */
export function valueOf(label: string): number {
  const [, sign, factor, power] = /^(−?)([\d.]+)?×?(?:10([⁻⁰-⁹¹²³]+))?$/.exec(label.replace(/^(−?)10(?=[⁻⁰-⁹¹²³])/, '$11×10'))!;
  const exponent = [...(power ?? '⁰')].map((c) => (c === '⁻' ? '-' : SUPERSCRIPTS.indexOf(c))).join('');
  return Number(`${sign ? '-' : ''}${factor}e${exponent}`);
}
