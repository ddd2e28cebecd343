/** Browsers refuse more than a hundred addresses in half a minute: so often in the long run, */
const EVERY = 400;

/** and after a rest so many in a row. */
const AT_ONCE = 20;

let due = -Infinity;
let waiting: ReturnType<typeof setTimeout> | undefined;
let latest = '';

/**
 * Replaces the query of the address: at once, unless a long drag has used up what the browser allows. (A page that is
 * reloaded heeds no address written while it is left.)
 */
export function writeAddress(query: string): void {
  const { pathname } = location;
  const write = (): void => {
    // Whoever has gone on to another screen meanwhile has its address.
    if (location.pathname === pathname) {
      due = Math.max(due, performance.now() - AT_ONCE * EVERY) + EVERY;
      history.replaceState(history.state, '', query);
    }
  };
  latest = query;
  clearTimeout(waiting);
  const wait = due - performance.now();
  if (wait > 0) {
    waiting = setTimeout(write, wait);
  } else {
    write();
  }
}

/** Lets a link lead to what was on screen last, as long as the page has not been loaded anew since. */
export function leadBack(link: HTMLAnchorElement): void {
  link.href = `.${latest && `/${latest}`}`;
}
