import { allAnswers, dayOf, type Kept } from './page/answers';
import { copy } from './page/clipboard';
import { fileOf } from './page/record-file';
import { packed, unpacked, type AnswerRecord } from './page/record-link';
import { grouped, type LessonKnown, type LessonsAnswered } from './page/record-groups';
import { store, stored } from './page/stored';

const NAME = 'name';
const LONGEST_NAME = 100;
const MARK = '#record=';

/**
 * What somebody has answered: one's own from this browser, or another's from the end of the address, which no browser
 * sends to a server. So it is put together here, and what comes in a link is only ever written as text.
 */
class LessonRecordElement extends HTMLElement {
  #lessons: LessonKnown[] = [];
  #texts: Record<string, string> = {};
  #beliefs: Record<string, string> = {};
  #shown = document.createElement('article');
  #tools = document.createElement('div');
  #link = document.createElement('input');
  #said = document.createElement('p');
  #turn = 0;
  readonly #showAnew = (): void => void this.#show();

  connectedCallback(): void {
    window.addEventListener('hashchange', this.#showAnew);
    this.#said.setAttribute('role', 'status');
    this.append(this.#tools, this.#shown);
    void this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#showAnew);
  }

  /** All that there are now, in their order. */
  set lessons(lessons: LessonKnown[]) {
    this.#lessons = lessons;
    void this.#show();
  }

  set texts(texts: Record<string, string>) {
    this.#texts = texts;
    void this.#show();
  }

  /** What each name of a belief stands for. */
  set beliefs(beliefs: Record<string, string>) {
    this.#beliefs = beliefs;
    void this.#show();
  }

  async #show(): Promise<void> {
    if (!this.isConnected || !this.#texts.title) {
      return;
    }
    const turn = ++this.#turn;
    if (!location.hash.startsWith(MARK)) {
      this.#showOwn();
      return;
    }
    const record = await unpacked(location.hash.slice(MARK.length));
    // Meanwhile it may be another.
    if (turn === this.#turn) {
      this.#showOther(record);
    }
  }

  #showOwn(): void {
    this.#tools.className = 'record-tools';
    if (Object.keys(allAnswers()).length === 0) {
      this.#tools.replaceChildren();
      this.#shown.replaceChildren(block('h1', this.#texts.title), block('p', this.#texts.empty));
      return;
    }
    this.#tools.replaceChildren(this.#nameField(), this.#buttons(), this.#linkField(), this.#said);
    this.#writeOwn();
  }

  #showOther(record: AnswerRecord | null): void {
    const own = block('a', this.#texts.own) as HTMLAnchorElement;
    own.href = location.pathname;
    own.id = 'own-record';
    own.addEventListener('click', (event) => {
      event.preventDefault();
      location.hash = '';
    });
    this.#tools.className = 'record-tools';
    this.#tools.replaceChildren(own);
    if (record) {
      this.#write(record);
    } else {
      this.#shown.replaceChildren(block('h1', this.#texts.title), block('p', this.#texts.broken, 'record-broken'));
    }
  }

  #own(): AnswerRecord {
    return { name: stored(NAME) ?? '', made: new Date().toISOString(), answers: allAnswers() };
  }

  #nameField(): HTMLElement {
    const label = block('label', this.#texts.name);
    const field = document.createElement('input');
    field.id = 'record-name';
    field.maxLength = LONGEST_NAME;
    field.autocomplete = 'name';
    field.value = stored(NAME) ?? '';
    field.addEventListener('input', () => {
      store(NAME, field.value);
      this.#writeOwn();
    });
    label.append(field);
    return label;
  }

  #buttons(): HTMLElement {
    const row = document.createElement('div');
    row.className = 'record-buttons';
    row.append(
      this.#button('record-copy', this.#texts.copy, () => this.#copy()),
      this.#button('record-save', this.#texts.save, () => this.#save()),
      this.#button('record-print', this.#texts.print, () => print()),
    );
    return row;
  }

  #button(id: string, name: string, act: () => unknown): HTMLElement {
    const button = block('vaadin-button', name);
    button.id = id;
    button.addEventListener('click', act);
    return button;
  }

  #linkField(): HTMLElement {
    const label = block('label', this.#texts.link);
    this.#link.id = 'record-link';
    this.#link.readOnly = true;
    label.append(this.#link);
    return label;
  }

  async #copy(): Promise<void> {
    const copied = await copy(this.#link.value);
    this.#said.textContent = this.#texts[copied ? 'copied' : 'not-copied'];
  }

  #save(): void {
    const title = this.#shown.querySelector('h1')?.textContent ?? '';
    const address = URL.createObjectURL(new Blob([fileOf(this.#shown, title)], { type: 'text/html' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'record.html';
    link.click();
    setTimeout(() => URL.revokeObjectURL(address));
  }

  #write(record: AnswerRecord): void {
    const head = [
      block('h1', record.name.trim() ? this.#filled('of', record.name.trim()) : this.#texts.title),
      block('p', this.#texts.proof, 'record-proof'),
      block('p', this.#filled('made', dayOf(record.made)), 'hint'),
    ];
    this.#shown.replaceChildren(...head, ...grouped(record.answers, this.#lessons).map((group) => this.#lesson(group)));
  }

  #writeOwn(): void {
    const record = this.#own();
    this.#write(record);
    const turn = ++this.#turn;
    void packed(record).then((link) => {
      // Meanwhile the name may be another.
      if (turn === this.#turn) {
        this.#link.value = `${location.origin}${location.pathname}${MARK}${link}`;
      }
    });
  }

  #lesson(group: LessonsAnswered): HTMLElement {
    const section = document.createElement('section');
    section.className = 'panel';
    section.append(block('h2', group.title ?? this.#filled('unknown', group.lesson)));
    if (group.title !== undefined) {
      section.append(block('p', this.#filled('steps', String(group.done), String(group.count)), 'hint'));
    }
    const list = document.createElement('ol');
    for (const step of group.steps) {
      list.append(this.#step(step.title, step.kept, step.isNow));
    }
    section.append(list);
    return section;
  }

  #step(title: string, kept: Kept, isNow: boolean): HTMLElement {
    const item = document.createElement('li');
    item.append(block('h3', `${kept.passed ? '✓ ' : ''}${title}`));
    const facts = [
      this.#texts[kept.passed ? 'done' : 'open'],
      kept.attempts ? this.#filled('attempts', String(kept.attempts)) : '',
      kept.hints ? this.#filled('hints', String(kept.hints)) : '',
      dayOf(kept.when),
      isNow ? '' : this.#texts.earlier,
    ];
    item.append(block('p', facts.filter(Boolean).join(' · '), 'hint'));
    const said = kept.said || kept.answer;
    for (const [key, text] of [
      ['answer', said],
      ['reply', kept.reply],
      ['missed', (kept.missed ?? []).map((id) => (Object.hasOwn(this.#beliefs, id) ? this.#beliefs[id] : id)).join(' ')],
    ] as const) {
      if (text) {
        item.append(block('p', this.#filled(key, text)));
      }
    }
    return item;
  }

  #filled(key: string, ...parts: string[]): string {
    return parts.reduce((text, part, i) => text.split(`{${i}}`).join(part), this.#texts[key] ?? '');
  }
}

/** Only ever with text in it. */
function block(tag: string, text: string, kind = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = kind;
  return element;
}

customElements.define('lesson-record', LessonRecordElement);
