import type { Numbers } from '../protocol';
import type { ChartState } from '../state';

/** The drawn numbers as rows: what the page's table shows and the CSV holds. */
export interface DataTable {
  head: string[];
  rows: (string | number | null)[][];
}

interface Column {
  name: string;
  x: Numbers;
  y: Numbers;
}

/**
 * One column a mark where all stand over the same x, as they do in most charts; otherwise a row a point, with the
 * name of its mark in front.
 */
export function dataTable(state: ChartState, marksHead: string): DataTable {
  const { words } = state;
  const { x: axis } = state.frame!;
  const columns = columnsOf(state);
  const categories = axis.scale === 'categories' ? axis.categories : undefined;
  const first = columns[0]?.x ?? [];
  if (columns.every(({ x }) => same(x, first))) {
    return {
      head: [words.xTitle, ...columns.map(({ name }) => name)],
      rows: first.map((x, i) => [categories?.[i] ?? x, ...columns.map(({ y }) => y[i] ?? null)]),
    };
  }
  return {
    head: [marksHead, words.xTitle, words.yTitle],
    rows: columns.flatMap(({ name, x, y }) => x.map((value, i) => [name, categories?.[i] ?? value, y[i] ?? null])),
  };
}

function columnsOf(state: ChartState): Column[] {
  return state.marks.map((mark) => ({ name: state.name(mark), ...mark.rows(state.values(mark)) }));
}

const same = (a: Numbers, b: Numbers): boolean =>
  a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
