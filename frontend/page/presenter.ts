import { wayOf, type Way } from './step-keys';

/** What a window is: it shows a step to a room, or to the teacher what belongs to it. */
export type Role = 'shown' | 'notes';

/** What windows of one browser say to each other. */
interface Told {
  what: 'at' | 'who' | 'gone';
  role: Role;
  /** Its part of an address, lesson/step. */
  step: string;
}

const STEP = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Whether somebody who knows of these windows has said it: a page of another version, or anything else, may speak too. */
const isTold = (said: unknown): said is Told =>
  typeof said === 'object' &&
  said !== null &&
  'what' in said &&
  (said.what === 'at' || said.what === 'who' || said.what === 'gone') &&
  'role' in said &&
  (said.role === 'shown' || said.role === 'notes') &&
  'step' in said &&
  typeof said.step === 'string' &&
  STEP.test(said.step);

const CHANNEL = 'lesson-presenter';
const NOTES = 'lesson-notes';
const SHOWN = 'lesson-shown';
const PRESENTS = 'presents';
const FOLDER = 'lessons/';

/** A window that is loaded anew is back by then. */
const AWAY = 2_000;

/** A step that has not been reached by then never is. */
const LATE = 5_000;

let here: { role: Role; step: string } | undefined;
let expected: string | undefined;
let late: ReturnType<typeof setTimeout> | undefined;
let away: ReturnType<typeof setTimeout> | undefined;
let channel: BroadcastChannel | undefined;

/**
 * A window has come to a step: by its own keys and links, and then the other window follows, or because it followed
 * itself.
 *
 * @param step its part of an address, lesson/step
 */
export function arriveAt(step: string, role: Role): void {
  const first = !channel;
  here = { role, step };
  listen();
  if (first && role === 'notes') {
    // What the room sees decides.
    tell('who');
    awaitOther();
  } else if (expected === undefined) {
    tell('at');
  } else if (expected === step) {
    expect(undefined);
  }
}

/** A button that opens the teacher's window; where the browser opens none, a link does. */
export function presentBy(button: HTMLElement, link: HTMLAnchorElement): void {
  link.target = NOTES;
  link.hidden = true;
  const begin = (): void => {
    sessionStorage.setItem(PRESENTS, 'true');
    large();
  };
  link.addEventListener('click', begin);
  button.addEventListener('click', () => {
    begin();
    const opened = window.open(link.href, NOTES, 'popup,width=960,height=760');
    link.hidden = !!opened;
  });
}

/** A link that opens the window for the room anew. */
export function showBy(link: HTMLAnchorElement): void {
  link.target = SHOWN;
  link.rel = 'opener';
}

/** Whoever presents has a button for that already. */
function large(): void {
  const button = document.getElementById('present');
  if (button?.getAttribute('aria-pressed') === 'false') {
    button.click();
  }
}

const takesPart = (): boolean =>
  here?.role === 'notes' || sessionStorage.getItem(PRESENTS) === 'true' || window.name === SHOWN;

const presents = (): boolean => here?.role === 'notes' || document.documentElement.hasAttribute('data-presents');

function listen(): void {
  if (channel) {
    return;
  }
  channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', (message: MessageEvent<unknown>) => hear(message.data));
  window.addEventListener('pagehide', () => tell('gone'));
  window.addEventListener('keydown', (event) => {
    const way = onStep() ? wayOf(event, presents()) : undefined;
    if (way) {
      event.preventDefault();
      go(way);
    }
  });
}

/** Whether a step is still on the page: its frame may show another screen by now. */
const onStep = (): boolean => document.querySelector('[data-lesson-step]') !== null;

/** By the page's own links; there is none beyond the ends. */
function go(way: Way): void {
  document.querySelector<HTMLElement>(`#${way}[data-step]`)?.click();
}

function tell(what: Told['what']): void {
  if (here && takesPart()) {
    channel?.postMessage({ what, ...here });
  }
}

function hear(told: unknown): void {
  if (!isTold(told) || !here || told.role === here.role || !takesPart()) {
    return;
  }
  if (told.what === 'gone') {
    awaitOther();
    return;
  }
  clearTimeout(away);
  other(true);
  if (told.what === 'who') {
    tell('at');
  } else if (told.step !== here.step) {
    follow(told.step);
  }
}

function awaitOther(): void {
  clearTimeout(away);
  away = setTimeout(() => other(false), AWAY);
}

/** Says whether there is another window. */
function other(there: boolean): void {
  document.documentElement.toggleAttribute('data-presents', there);
}

function follow(step: string): void {
  expect(step);
  const link = document.createElement('a');
  link.href = new URL(FOLDER + step + (here?.role === 'notes' ? '/notes' : ''), document.baseURI).href;
  // The router takes it from there.
  document.body.append(link);
  link.click();
  link.remove();
}

function expect(step: string | undefined): void {
  clearTimeout(late);
  expected = step;
  if (step !== undefined) {
    late = setTimeout(() => expect(undefined), LATE);
  }
}
