import { describe, expect, it } from 'vitest';
import type { Block, PublicDocument } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { composeHalfYear } from './half-year.ts';
import { composeCard, composeDashboard, composeFindings, composeMap } from './others.ts';
import { composePiao } from './piao.ts';
import { composeRelazione } from './relazione.ts';
import type { DocumentSource } from './source.ts';
import { composeStaffing } from './staffing.ts';
import { blocksOf, exampleSource, sectionsOf } from './test/sources.ts';

const composers: Readonly<Record<string, (source: DocumentSource) => PublicDocument | null>> = {
  piao: composePiao,
  relazione: composeRelazione,
  map: composeMap,
  'half-year': composeHalfYear,
  staffing: composeStaffing,
  findings: composeFindings,
  card: (source) => composeCard(source.plan.nodes[0]?.id ?? '', source),
  dashboard: (source) => composeDashboard(source.plan.dashboards[0]?.id ?? '', source),
};

const documents: readonly [string, PublicDocument][] = (
  await Promise.all(
    ['bergamo-2023', 'brescia-2025', 'valchiara-2025'].map(async (body) => {
      const source = await exampleSource(body);
      return Object.entries(composers).flatMap(([name, compose]): [string, PublicDocument][] => {
        const document = compose(source);
        return document === null ? [] : [[`${name} of ${body}`, document]];
      });
    }),
  )
).flat();

describe.each(documents)('the %s', (_, document) => {
  const sections = sectionsOf(document.sections);
  const blocks = blocksOf(document);
  const tables = blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'drawing' ? [block.table] : [],
  );
  const texts = [
    ...sections.map(({ title }) => title),
    ...tables.flatMap(({ caption, columns, rows }) => [
      caption,
      ...columns.map(({ label }) => label),
      ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ]),
    ...blocks.flatMap(textsOf),
  ];

  it('prints a figure the same wherever it prints it', () => {
    const printed = new Map<string, string>();
    for (const { id, printed: text } of figuresOf(document)) {
      expect([id, text]).toEqual([id, printed.get(id) ?? text]);
      printed.set(id, text);
    }
  });

  it('gives every part an address of its own', () => {
    const ids = [
      ...sections.map(({ id }) => id),
      ...tables.map(({ id }) => id),
      ...blocks.flatMap((block) => (block.kind === 'drawing' ? [block.id] : [])),
    ];
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has in every row as many cells as columns, and no table without rows', () => {
    for (const { columns, rows } of tables) {
      expect(rows.some(({ heading }) => !heading)).toBe(true);
      for (const { cells, heading } of rows) expect(cells.length).toBe(heading ? 1 : columns.length);
    }
  });

  it('has no section without content, and no two headings alike one under the other', () => {
    for (const { title, blocks: own, sections: below } of sections) {
      expect([title, own.length + below.length > 0]).toEqual([title, true]);
      for (const inner of below) expect(inner.title).not.toBe(title);
    }
  });

  it('leaves no place of a figure open and says nothing of the machine', () => {
    for (const text of texts) expect(text).not.toMatch(/\{\w*\}|undefined|\bnull\b|NaN|\[object/);
  });

  it('counts one thing as one', () => {
    for (const text of texts) {
      expect(text).not.toMatch(
        /(?<![\d.,])1 (?:indicatori|obiettivi|rilievi|giorni|punti|aree|prospettive)\b/,
      );
    }
  });
});

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join(''));
    case 'drawing':
      return [block.caption, block.alternative];
    case 'table':
      return [];
  }
}
