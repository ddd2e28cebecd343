import { formatDate } from '../dates';
import type { AxisFrame, Numbers } from '../protocol';
import type { ChartState } from '../state';

/** The drawn numbers as rows: what the page's table shows and the CSV holds. */
export interface DataTable {
  head: string[];
  rows: Cell[][];
}

type Cell = string | number | null;

/** The numbers of a mark, or of several over the same x, under their heading. */
interface Column {
  name: string;
  x: Numbers;
  y: Numbers;
  value?: Numbers;
}

/**
 * One column a mark where all stand over the same x, as they do in most charts; otherwise a row a point, with the
 * name of its mark in front, and behind it what else is told of it. Where numbers stand for dates, both are told.
 */
export function dataTable(state: ChartState, marksHead: string): DataTable {
  const { words } = state;
  const { x, y } = state.frame!;
  const columns = columnsOf(state);
  const first = columns[0]?.x ?? [];
  const valueName = state.marks.find((mark) => mark.valueName)?.valueName;
  if (!valueName && columns.every((column) => same(column.x, first))) {
    return {
      head: [
        ...heads(x, words.xName, words.xTitle),
        ...columns.flatMap(({ name }) => heads(y, name, `${name}, ${words.yTitle}`, name)),
      ],
      rows: first.map((value, i) => [
        ...cells(x, value, i),
        ...columns.flatMap((column) => cells(y, column.y[i] ?? null, i)),
      ]),
    };
  }
  return {
    head: [marksHead, ...heads(x, words.xName, words.xTitle), ...heads(y, words.yName, words.yTitle), ...(valueName ? [valueName] : [])],
    rows: columns.flatMap((column) =>
      column.x.map((value, i) => [
        column.name,
        ...cells(x, value, i),
        ...cells(y, column.y[i] ?? null, i),
        ...(valueName ? [column.value?.[i] ?? null] : []),
      ]),
    ),
  };
}

/** Of dates and the numbers that stand for them, or of the numbers alone. */
const heads = ({ firstDay }: AxisFrame, date: string, number: string, alone = number): string[] =>
  firstDay === undefined ? [alone] : [date, number];

function cells({ firstDay, scale, categories }: AxisFrame, value: number | null, index: number): Cell[] {
  if (scale === 'categories') {
    return [categories[index] ?? value];
  }
  return firstDay === undefined ? [value] : [value === null ? null : formatDate(firstDay + value), value];
}

function columnsOf(state: ChartState): Column[] {
  return state.marks.map((mark) => ({ name: state.name(mark), ...mark.rows(state.values(mark)) }));
}

const same = (a: Numbers, b: Numbers): boolean =>
  a === b || (a.length === b.length && a.every((value, i) => value === b[i]));
