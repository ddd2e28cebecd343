/** Browsers refuse more than a hundred addresses in half a minute: so often in the long run, */
const EVERY = 400;

/** and after a rest so many in a row. */
const AT_ONCE = 20;

let due = -Infinity;
let waiting: ReturnType<typeof setTimeout> | undefined;
let checking: ReturnType<typeof setTimeout> | undefined;

/**
 * Replaces the query of the address: at once, unless a long drag has used up what the browser allows. (A page that is
 * reloaded heeds no address written while it is left.)
 */
export function writeAddress(query: string): void {
  const write = (): void => {
    due = Math.max(due, performance.now() - AT_ONCE * EVERY) + EVERY;
    replaceQuery(query);
    checking = setTimeout(restore, 0, query, location.search);
  };
  clearTimeout(waiting);
  clearTimeout(checking);
  const wait = due - performance.now();
  if (wait > 0) {
    waiting = setTimeout(write, wait);
  } else {
    write();
  }
}

/** A router that was still on its way to the screen has meanwhile put back the address that it was asked for. */
function restore(query: string, written: string): void {
  if (location.search !== written) {
    replaceQuery(query);
  }
}

function replaceQuery(query: string): void {
  history.replaceState(history.state, '', query);
}
