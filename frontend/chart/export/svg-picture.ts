import { svgElement } from '../svg';
import { plainColor } from './plain-color';

/**
 * The picture with its title, axes and legend as one SVG of attributes alone: programs that draw SVG know neither style
 * sheets nor the colours of today's.
 */

const DRAWN = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
];
const PAINTS = ['fill', 'stroke'];
const MARGIN = 12;

function svgPicture(host: HTMLElement): SVGSVGElement {
  const frame = host.getBoundingClientRect();
  const [width, height] = [frame.width + 2 * MARGIN, frame.height + 2 * MARGIN];
  const picture = svgElement('svg', { width, height, viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}` });
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const paper = svgElement('rect', { x: -MARGIN, y: -MARGIN, width, height });
  paint(paper, 'fill', background(host), 1);
  picture.append(paper);
  const seen = (element: Element): boolean =>
    element.checkVisibility() && !element.closest('button, [popover], .chart-help, .chart-tip, .chart-use');
  const drawn = host.querySelector('.chart-drawing')?.shadowRoot?.querySelectorAll('svg') ?? [];
  const drawings = [...drawn, ...host.querySelectorAll('svg')].filter(seen);
  drawings.forEach((drawing) => picture.append(copy(drawing, frame)));
  const texts = [...host.querySelectorAll('.chart-title, .chart-subtitle, span, li')].filter(seen);
  texts.forEach((element) => picture.append(...lines(element, frame)));
  return picture;
}

/** The first colour behind the chart that is not transparent. */
function background(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (!/, 0\)|\/ 0\)|transparent/.test(color)) {
      return color;
    }
  }
  return 'Canvas';
}

function copy(drawing: SVGSVGElement, frame: DOMRect): SVGSVGElement {
  const clone = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [clone, ...clone.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    copies[i].removeAttribute('class');
    copies[i].removeAttribute('style');
    DRAWN.forEach((name) => copies[i].setAttribute(name, style.getPropertyValue(name)));
    copies[i].setAttribute('font-family', families(style));
    PAINTS.forEach((name) =>
      paint(copies[i], name, style.getPropertyValue(name), Number(style.getPropertyValue(`${name}-opacity`))),
    );
    if (style.paintOrder.startsWith('stroke') && copies[i] instanceof SVGTextElement) {
      edge(copies[i]);
    }
  });
  const place = drawing.getBoundingClientRect();
  const { x, y, width, height } = {
    x: place.x - frame.x,
    y: place.y - frame.y,
    width: place.width,
    height: place.height,
  };
  Object.entries({ x, y, width, height }).forEach(([name, value]) => clone.setAttribute(name, String(value)));
  clone.removeAttribute('transform');
  return clone;
}

/** Leaves alone what is no colour: none, or a pattern of the picture itself. */
function paint(element: SVGElement, name: string, value: string, opacity: number): void {
  if (value === 'none' || value.startsWith('url(')) {
    element.setAttribute(name, value.replaceAll('"', ''));
    element.setAttribute(`${name}-opacity`, String(opacity));
    return;
  }
  const color = plainColor(value);
  element.setAttribute(name, color.hex);
  element.setAttribute(`${name}-opacity`, String(color.opacity * opacity));
}

/** Draws the text's edge as a text of its own below it, since not everyone paints strokes first. */
function edge(text: SVGTextElement): void {
  text.before(text.cloneNode(true));
  text.setAttribute('stroke', 'none');
}

function families(style: CSSStyleDeclaration): string {
  const names = style.fontFamily.replaceAll('"', "'");
  return names.includes('sans-serif') ? names : `${names}, sans-serif`;
}

/** An element's own text as the page has broken it into lines. */
function lines(element: Element, frame: DOMRect): SVGTextElement[] {
  const node = [...element.childNodes].filter(
    (child): child is Text => child instanceof Text && !!child.data.trim(),
  )[0];
  if (!node) {
    return [];
  }
  const broken: { text: string; box: DOMRect }[] = [];
  for (const word of node.data.matchAll(/\S+\s*/g)) {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].trimEnd().length);
    const box = range.getBoundingClientRect();
    const last = broken.at(-1);
    if (last && Math.abs(last.box.bottom - box.bottom) < 3) {
      last.text += word[0];
      last.box.width = box.right - last.box.left;
    } else {
      broken.push({ text: word[0], box });
    }
  }
  const style = getComputedStyle(element);
  return broken.map(({ text, box }) => {
    // Whoever opens the file may lack the font: the text keeps its length with any other.
    const line = svgElement('text', {
      x: box.x - frame.x,
      y: box.y - frame.y + box.height * 0.78,
      textLength: box.width,
      lengthAdjust: 'spacingAndGlyphs',
    });
    line.textContent = text.trimEnd();
    paint(line, 'fill', style.color, 1);
    line.setAttribute('font-weight', style.fontWeight);
    line.setAttribute('font-size', style.fontSize);
    line.setAttribute('font-family', families(style));
    return line;
  });
}

export function svgFile(host: HTMLElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svgPicture(host))], { type: 'image/svg+xml' });
}
