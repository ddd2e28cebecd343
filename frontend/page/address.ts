/** Browsers refuse more than a hundred addresses in half a minute: so often in the long run, */
const EVERY = 400;

/** and after a rest so many in a row. */
const AT_ONCE = 20;

let due = -Infinity;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** The last query of each screen, by its path. */
const latest = new Map<string, string>();
let checking: ReturnType<typeof setTimeout> | undefined;

/** A router shows a screen before it has given the page its address: so long it is waited for, */
const ARRIVAL = 50;

/** and so often. */
const ARRIVALS = 40;

/**
 * Replaces the query of a screen's address: at once, unless a long drag has used up what the browser allows, or the page
 * has another screen's address still. (A page that is reloaded heeds no address written while it is left.)
 *
 * @param route of the screen; that of the lab is empty
 * @param others routes of screens that show the same: what is asked here is asked there as well
 * @param own the parameters that this screen may have alone, and keeps
 */
export function writeAddress(query: string, route = '', others: string[] = [], own: string[] = []): void {
  const pathname = pathOf(route);
  let arrivals = ARRIVALS;
  const write = (): void => {
    if (location.pathname === pathname) {
      due = Math.max(due, performance.now() - AT_ONCE * EVERY) + EVERY;
      replaceQuery(query);
      checking = setTimeout(restore, 0, query, { pathname, search: location.search });
    } else if (arrivals-- > 0) {
      // Whoever has gone on to another screen meanwhile has its address, and keeps it.
      waiting = setTimeout(write, ARRIVAL);
    }
  };
  latest.set(pathname, query);
  if (others.length > 0) {
    ownOf.set(pathname, own);
    others.map(pathOf).forEach((other) => latest.set(other, along(query, own, other)));
    document.querySelectorAll<HTMLAnchorElement>('.to-screen, a[data-with]').forEach(leadBack);
  }
  clearTimeout(waiting);
  clearTimeout(checking);
  const wait = due - performance.now();
  if (wait > 0) {
    waiting = setTimeout(write, wait);
  } else {
    write();
  }
}

/**
 * Lets a link lead to what was on its screen last, as long as the page has not been loaded anew since; with the parameters
 * that it sets itself, if any.
 */
export function leadBack(link: HTMLAnchorElement): void {
  const last = latest.get(link.pathname) ?? '';
  link.search = link.dataset.with ? withParameters(last, link.dataset.with) : last;
}

function withParameters(query: string, set: string): string {
  const all = new URLSearchParams(query);
  new URLSearchParams(set).forEach((value, name) => all.set(name, value));
  return `?${all}`;
}

const pathOf = (route: string): string => new URL(route, document.baseURI).pathname;

/** The parameters that a screen has alone, by its path. */
const ownOf = new Map<string, string[]>();

/** A query on another screen: without what is this one's own, and with what is that one's. */
function along(query: string, own: string[], other: string): string {
  const there = new URLSearchParams(query);
  const kept = new URLSearchParams(latest.get(other));
  own.forEach((name) => there.delete(name));
  ownOf.get(other)?.forEach((name) => kept.has(name) && there.set(name, kept.get(name)!));
  return `?${there}`;
}

/** A router that was still on its way to the screen has meanwhile put back the address that it was asked for. */
function restore(query: string, written: { pathname: string; search: string }): void {
  if (location.pathname === written.pathname && location.search !== written.search) {
    replaceQuery(query);
  }
}

/** With the path, since a query alone belongs to the base of the page: that is the lab, whatever the screen. */
function replaceQuery(query: string): void {
  history.replaceState(history.state, '', location.pathname + query);
}
