const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1.2rem; margin-top: 2rem; }
  h3 { font-size: 1rem; margin: 1rem 0 0; }
  li { break-inside: avoid; }
  p { margin: 0.25rem 0; overflow-wrap: anywhere; }
  .hint, .record-proof { color: #555; }
`;

/** A page of its own, which needs nothing else. The parts are copied as they are: no text in them becomes a tag. */
export function fileOf(shown: Element, title: string): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = document.documentElement.lang;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const style = page.createElement('style');
  style.textContent = STYLE;
  page.head.prepend(charset);
  page.head.append(style);
  page.body.append(page.importNode(shown, true));
  return `<!doctype html>\n${page.documentElement.outerHTML}`;
}
