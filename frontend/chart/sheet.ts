import type { Model, Numbers } from './model';

/** The drawn numbers as rows: what the table shows and the CSV holds. */
export interface Sheet {
  head: string[];
  rows: (string | number | null)[][];
}

interface Column {
  name: string;
  x: Numbers;
  y: Numbers;
}

/**
 * One column a series where all stand over the same x, as they do in most charts; otherwise a row a point, with the
 * series it belongs to in front.
 */
export function sheet(model: Model, seriesHead: string): Sheet {
  const frame = model.frame!;
  const columns = columnsOf(model);
  const categories = frame.x.scale === 'categories' ? frame.x.categories : undefined;
  const first = columns[0]?.x ?? [];
  if (columns.every(({ x }) => same(x, first))) {
    return {
      head: [frame.x.title, ...columns.map(({ name }) => name)],
      rows: first.map((x, i) => [categories?.[i] ?? x, ...columns.map(({ y }) => y[i] ?? null)]),
    };
  }
  return {
    head: [seriesHead, frame.x.title, frame.y.title],
    rows: columns.flatMap(({ name, x, y }) => x.map((value, i) => [name, categories?.[i] ?? value, y[i] ?? null])),
  };
}

function columnsOf(model: Model): Column[] {
  return model.frame!.series.map(({ id, name, kind }) => {
    const { x, y } = model.values(id);
    return { name, x: kind === 'bars' ? y.map((_, i) => i) : x, y };
  });
}

const same = (a: Numbers, b: Numbers): boolean => a === b || (a.length === b.length && a.every((value, i) => value === b[i]));

/** RFC 4180: what holds a quote, comma or line break is quoted, and a gap is an empty field. */
export function csv({ head, rows }: Sheet): string {
  const field = (value: string | number | null): string => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [head, ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}
