import { render } from 'lit';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../../frontend/chart/export/csv';
import { dataTable } from '../../../../frontend/chart/export/data-table';
import { tableView } from '../../../../frontend/chart/export/table-view';
import { BARS, frame, LINE, SCATTER, stateOf, WORDS } from '../examples';

const X = [1, 2];

describe('the table of a chart', () => {
  it('has a column a mark where all stand over the same x', () => {
    const state = stateOf({
      frame: frame([LINE, SCATTER]),
      values: { line: { x: X, y: [3, null] }, dots: { x: [1, 2], y: [5, 6] } },
    });
    expect(dataTable(state, 'Mark')).toEqual({
      head: ['across', 'the line', 'the dots'],
      rows: [
        [1, 3, 5],
        [2, null, 6],
      ],
    });
  });

  it('has a row a point, with its mark in front, where they do not', () => {
    const state = stateOf({
      frame: frame([LINE, SCATTER]),
      values: { line: { x: X, y: [3, 4] }, dots: { x: [7], y: [8] } },
    });
    expect(dataTable(state, 'Mark')).toEqual({
      head: ['Mark', 'across', 'up'],
      rows: [
        ['the line', 1, 3],
        ['the line', 2, 4],
        ['the dots', 7, 8],
      ],
    });
  });

  it('names the categories of bars', () => {
    const state = stateOf({ frame: frame([BARS], ['first', 'second']), values: { bars: { y: [0.5, 0] } } });
    expect(dataTable(state, 'Mark').rows).toEqual([
      ['first', 0.5],
      ['second', 0],
    ]);
  });

  it('has the dates beside the numbers that stand for them', () => {
    const told = frame([LINE]);
    const state = stateOf({
      frame: { ...told, x: { ...told.x, firstDay: 19723 } },
      words: { ...WORDS, xName: 'when', xTitle: 'when (days)' },
      values: { line: { x: [0, 0.5], y: [3, null] } },
    });
    expect(dataTable(state, 'Mark')).toEqual({
      head: ['when', 'when (days)', 'the line'],
      rows: [
        ['2024-01-01', 0, 3],
        ['2024-01-01 12:00', 0.5, null],
      ],
    });
  });

  it('has them along the vertical axis too', () => {
    const told = frame([LINE, SCATTER]);
    const state = stateOf({
      frame: { ...told, y: { ...told.y, firstDay: 19723 } },
      values: { line: { x: X, y: [3, 4] }, dots: { x: [7], y: [null] } },
    });
    expect(dataTable(state, 'Mark')).toEqual({
      head: ['Mark', 'across', 'up', 'up'],
      rows: [
        ['the line', 1, '2024-01-04', 3],
        ['the line', 2, '2024-01-05', 4],
        ['the dots', 7, null, null],
      ],
    });
  });

  it('is empty where nothing is drawn', () => {
    expect(dataTable(stateOf({ frame: frame([]) }), 'Mark')).toEqual({ head: ['across'], rows: [] });
  });

  it('is read on the page with a caption, headings, and numbers as people read them', () => {
    const state = stateOf({ frame: frame([LINE]), values: { line: { x: [-1, 2e20], y: [1 / 3, null] } } });
    const box = document.createElement('div');
    render(tableView(state, 'Mark', () => undefined), box);
    expect(box.querySelector('button')).toBeNull();
    expect(box.querySelector('caption')!.textContent).toBe('Title – up');
    expect([...box.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual(['across', 'the line']);
    expect(
      [...box.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent!.trim())),
    ).toEqual([
      ['−1', '0.3333333333333333'],
      ['2×10²⁰', '–'],
    ]);
  });
});

describe('the table of bars that can be chosen', () => {
  it('has a button in each row, which says which it is', () => {
    const names = ['first', 'second', 'third'];
    const state = stateOf({
      frame: frame([{ ...BARS, choosable: true }], names),
      values: { bars: { y: [0.5, 0, -2] } },
    });
    const chosen: [string, number][] = [];
    const box = document.createElement('div');
    render(
      tableView(state, 'Mark', (series, index) => chosen.push([series, index])),
      box,
    );
    const buttons = box.querySelectorAll('button');
    expect([...buttons].map((button) => button.getAttribute('aria-label'))).toEqual(names.map((name) => `across ${name}`));
    buttons[1]!.click();
    expect(chosen).toEqual([['bars', 1]]);
  });
});

describe('a CSV file', () => {
  it('quotes what holds a comma, a quote or a line break', () => {
    expect(csv({ head: ['a,b', 'say "x"'], rows: [['two\nlines', 1]] })).toBe(
      '"a,b","say ""x"""\r\n"two\nlines",1\r\n',
    );
  });

  it('has numbers that programs read, and an empty field for a gap', () => {
    expect(csv({ head: ['x', 'y'], rows: [[-1.5e-9, null]] })).toBe('x,y\r\n-1.5e-9,\r\n');
  });
});

describe('a name that spreadsheets would take for a formula', () => {
  it('has an apostrophe in front, and a number has none', () => {
    expect(csv({ head: ['=HYPERLINK("http://x")', '+a', '-b', '@c', 'd'], rows: [[-1, 2, '@e', null, '−3']] })).toBe(
      '"\'=HYPERLINK(""http://x"")",\'+a,\'-b,\'@c,d\r\n-1,2,\'@e,,−3\r\n',
    );
  });
});
