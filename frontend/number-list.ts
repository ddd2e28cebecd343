import { html, render } from 'lit';

/**
 * Named numbers below each other. One element for all of them, told by arrays: a page of many would cost the server an
 * object for each word.
 */
class NumberListElement extends HTMLElement {
  #names: string[] = [];
  #kinds: string[] = [];
  #values: string[] = [];

  /** What stands before each number. */
  set names(names: string[]) {
    this.#names = names;
    this.#render();
  }

  /** The class of each, to find it by. */
  set kinds(kinds: string[]) {
    this.#kinds = kinds;
    this.#render();
  }

  set values(values: string[]) {
    this.#values = values;
    this.#render();
  }

  #render(): void {
    const rows = this.#names.map(
      (name, i) => html`<div><dt>${name}</dt><dd class=${this.#kinds[i] ?? ''}>${this.#values[i] ?? ''}</dd></div>`,
    );
    render(html`<dl>${rows}</dl>`, this);
  }
}

customElements.define('number-list', NumberListElement);
