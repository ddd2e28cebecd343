import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const FRONT_END = join(import.meta.dirname, '..', '..', '..', 'frontend');

/** The front end's own files and their texts. */
const sources = new Map(
  readdirSync(FRONT_END, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .map((file) => [file, readFileSync(join(FRONT_END, file), 'utf8')]),
);

/** What a file imports of them, types too. */
const imports = new Map(
  [...sources].map(([file, text]) => [
    file,
    [...text.matchAll(/from '(\.[^']*)'/g)].map(([, path]) => `${normalize(join(dirname(file), path))}.ts`),
  ]),
);

/** The first way from a file back to itself. */
function circle(file: string, way: string[] = []): string[] | undefined {
  const begun = way.indexOf(file);
  if (begun >= 0) {
    return [...way.slice(begun), file];
  }
  for (const next of known.has(file) ? [] : imports.get(file)!) {
    const found = circle(next, [...way, file]);
    if (found) {
      return found;
    }
  }
  known.add(file);
  return undefined;
}
/** Files from which no way leads in a circle. */
const known = new Set<string>();

function importsBetween(from: string, to: RegExp): string[] {
  return [...imports]
    .filter(([file]) => file.startsWith(from))
    .flatMap(([file, used]) => used.filter((other) => to.test(other)).map((other) => `${file} → ${other}`));
}

describe('the files of the front end', () => {
  it('import each other, all of which exist', () => {
    expect([...imports.values()].flat().filter((file) => !sources.has(file))).toEqual([]);
    expect(imports.get('apex-chart.ts')).toContain(join('chart', 'state.ts'));
  });

  it('import nothing in a circle', () => {
    expect([...sources.keys()].map((file) => circle(file)).filter(Boolean)).toEqual([]);
  });

  it('are scales that know no marks, marks that know no picture, and a picture that nobody needs to point at', () => {
    expect(importsBetween('chart/axes', /chart\/(marks|interaction|export|state|picture)/)).toEqual([]);
    expect(importsBetween('chart/marks', /chart\/(interaction|export|state|picture)/)).toEqual([]);
    expect(importsBetween('chart/export', /chart\/(interaction|picture)/)).toEqual([]);
    expect(importsBetween('chart/picture', /chart\/(interaction|export)/)).toEqual([]);
  });

  it('read what ApexCharts keeps to itself in one place', () => {
    const reading = [...sources].filter(([, text]) => /\.w\b|globals|\bas any\b/.test(text)).map(([file]) => file);
    expect(reading).toEqual([join('chart', 'axes', 'apex-internals.ts')]);
  });

  it('draw with ApexCharts in one place', () => {
    const drawing = [...sources].filter(([, text]) => /import ApexCharts/.test(text)).map(([file]) => file);
    expect(drawing).toEqual([join('chart', 'axes', 'apex-axes.ts')]);
  });

  it('have no kinds of marks by name but where these are listed', () => {
    const naming = [...sources]
      .filter(([, text]) => /\bkind\b.*[!=]== *'|'(scatter|bars)'/.test(text))
      .map(([file]) => file);
    expect(naming).toEqual([]);
    const listing = [...imports]
      .filter(([, used]) => used.some((file) => /marks\/(scatter|bars|line)\.ts/.test(file)))
      .map(([file]) => file);
    expect(listing.map((file) => relative('chart', file))).toEqual([join('marks', 'kinds.ts')]);
  });

  it('have no word of what the charts are about, but for those that solve it', () => {
    const domain = /lambda|λ|lasso|ridge|regress|penalt|coefficient|weights?\b/i;
    const words = [...sources].flatMap(([file, text]) =>
      !/^plane\b/.test(file) && domain.test(text.replaceAll(/font-?weight|lambdaLab/gi, '')) ? [file] : [],
    );
    expect(words).toEqual([]);
    expect(importsBetween('chart', /^plane/)).toEqual([]);
    expect(importsBetween('page', /^plane/)).toEqual([]);
  });
});
