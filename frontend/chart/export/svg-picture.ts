import { svgElement } from '../svg';

/** The picture with its title, axes and legend as one SVG that needs no style sheet. */

const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];
const MARGIN = 12;

function svgPicture(host: HTMLElement): SVGSVGElement {
  const frame = host.getBoundingClientRect();
  const [width, height] = [frame.width + 2 * MARGIN, frame.height + 2 * MARGIN];
  const picture = svgElement('svg', { width, height, viewBox: `${-MARGIN} ${-MARGIN} ${width} ${height}` });
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const paper = svgElement('rect', { x: -MARGIN, y: -MARGIN, width, height });
  paper.style.fill = background(host);
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
    copies[i].setAttribute('style', DRAWN.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
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
    line.setAttribute(
      'style',
      `fill:${style.color};font:${style.fontWeight} ${style.fontSize} ${style.fontFamily.replaceAll('"', "'")}`,
    );
    return line;
  });
}

export function svgFile(host: HTMLElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(svgPicture(host))], { type: 'image/svg+xml' });
}
