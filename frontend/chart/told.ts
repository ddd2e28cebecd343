import type { Numbers, Told } from './protocol';

/**
 * The numbers as the server meant them: as they are, or as steps from one to the next, in units of 10^−decimals. Read as
 * a decimal each, so that every number is as short as it was told.
 */
export function numbersOf(told: Told): Numbers {
  if (!('steps' in told)) {
    return told;
  }
  let at = 0;
  return told.steps.map((step) => (step === null ? null : Number(`${(at += step)}e${-told.decimals}`)));
}
