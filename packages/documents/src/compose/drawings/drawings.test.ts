import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../model/document.ts';
import { cleanSource, exampleSource } from '../test/sources.ts';
import { attainmentCharts } from './attainment-chart.ts';
import { type Branch, treesOf } from './branches.ts';
import { drawnWidth, linesOf } from './line-breaks.ts';
import { treeDrawings } from './performance-tree.ts';
import { DRAWING } from './svg.ts';
import { layTree } from './tree-layout.ts';

const bodies = ['bergamo-2023', 'brescia-2025', 'valchiara-2025'];
const all: readonly [string, Drawing][] = (
  await Promise.all(
    bodies.map(async (body) => {
      const source = await exampleSource(body);
      const drawings = [
        ...treeDrawings(source, false),
        ...treeDrawings(source, true).map((one) => ({ ...one, id: `${one.id}-scored` })),
        ...attainmentCharts(source),
      ];
      return drawings.map((one): [string, Drawing] => [`${body} ${one.id}`, one]);
    }),
  )
).flat();

/** All that is written in a drawing, in order, as one text. */
function written(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)]
    .map(([, text = '']) => text.replace(/<[^>]*>/g, ''))
    .join(' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const bare = (text: string): string => text.replace(/\s+/g, '');

describe.each(all)('%s', (_, { svg, table, alternative }) => {
  it('writes every name and figure of its table, each as it is printed there', () => {
    const said = bare(written(svg));
    for (const { cells } of table.rows) {
      for (const { text, header, figure } of cells) {
        if (header || figure !== undefined) expect(said).toContain(bare(text));
      }
    }
  });

  it('says no figure that its table lacks', () => {
    const cells = bare(table.rows.flatMap((row) => row.cells.map(({ text }) => text)).join(' '));
    const scores = written(svg).match(/\d+,\d\d(?= su 100| ·)/g) ?? [];
    for (const score of scores) expect(cells).toContain(score);
  });

  it('is as wide as the text of a page, no higher, and nothing in it is smaller than 7,5 points', () => {
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    expect(Number(width)).toBe(DRAWING.width);
    expect(Number(height)).toBeLessThanOrEqual(DRAWING.highest + 20);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.5);
  });

  it('keeps every text within its own edges', () => {
    for (const [, x, size, rest, text] of svg.matchAll(
      /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"([^>]*)>(.*?)<\/text>/g,
    )) {
      if (rest?.includes('text-anchor')) continue;
      const plain = (text ?? '').replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
      expect(Number(x) + drawnWidth(plain, Number(size))).toBeLessThanOrEqual(DRAWING.width + 1);
    }
  });

  it('is told in words', () => {
    expect(alternative.length).toBeGreaterThan(40);
    expect(alternative).toMatch(/\.$/);
  });
});

describe('the trees of a plan', () => {
  it('show every objective once below the top levels', async () => {
    for (const body of bodies) {
      const { plan } = await exampleSource(body);
      const source = await exampleSource(body);
      const shown = treesOf(source, false).flatMap((tree) => leavesAndInner(tree));
      const wanted = plan.nodes.filter(({ kind }) => kind !== 'group').map(({ id }) => id);
      expect(new Set(shown.map(({ id }) => id))).toEqual(
        new Set([...wanted, ...shown.filter(({ kind }) => kind === 'body').map(({ id }) => id)]),
      );
    }
  });

  const branch = (id: string, below: readonly Branch[] = []): Branch => ({
    id,
    kind: 'operational',
    code: null,
    name: `${id} ${'parola '.repeat(30)}`,
    weight: null,
    indicators: 0,
    score: null,
    label: null,
    below,
  });

  it('too big for one drawing become several, none losing a box', () => {
    const leaves = Array.from({ length: 40 }, (_, at) => branch(`foglia-${at}`));
    const drawings = layTree(branch('cima', [branch('ramo', leaves)]), () => 'nota');
    const drawn = drawings.flatMap(({ boxes }) => boxes.map((box) => box.branch.id));
    expect(drawings.length).toBeGreaterThan(3);
    expect(new Set(drawn).size).toBe(42);
    for (const { height, boxes } of drawings) {
      expect(height).toBeLessThanOrEqual(DRAWING.highest);
      expect(boxes[0]?.branch.id).toBe('cima');
    }
  });

  it('without any score have no chart', () => {
    const { plan, tree, ...rest } = cleanSource();
    const none = { ...tree, byId: new Map() };
    expect(attainmentCharts({ plan, tree: none, ...rest })).toEqual([]);
  });
});

describe('a text in lines', () => {
  it.each([
    ['breaks at spaces', 'uno due tre', 20, ['uno', 'due', 'tre']],
    ['keeps what fits', 'uno due tre', 400, ['uno due tre']],
    ['cuts a word no line holds', 'aaaaaaaa', 20, ['aaaa', 'aaaa']],
    ['is none for none', '  ', 20, []],
  ])('%s', (_, text, room, lines) => {
    expect(linesOf(text, 8, room)).toEqual(lines);
  });
});

function leavesAndInner(branch: Branch): readonly Branch[] {
  return [branch, ...branch.below.flatMap(leavesAndInner)];
}
