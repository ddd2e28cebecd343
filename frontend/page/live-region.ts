/** While busy, a live region keeps silent; it speaks when nothing has changed for this long. */
const REST = 700;

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** A screen reader hears what the region says once it has come to rest. */
export function speakAtRest(region: Element): void {
  region.setAttribute('aria-busy', 'true');
  clearTimeout(timers.get(region));
  timers.set(
    region,
    setTimeout(() => region.setAttribute('aria-busy', 'false'), REST),
  );
}
