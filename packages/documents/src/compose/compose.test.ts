import { findingText } from '@traguardo/texts';
import { describe, expect, it } from 'vitest';
import type { PublicDocument } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { composeCard, composeDashboard, composeFindings, composeMap } from './others.ts';
import { composePiao } from './piao.ts';
import { proseOf } from './prose.ts';
import { composeRelazione } from './relazione.ts';
import type { DocumentSource } from './source.ts';
import { blocksOf, cleanSource, sectionsOf } from './test/sources.ts';

describe.each<[string, (from: DocumentSource) => PublicDocument]>([
  ['the Relazione', composeRelazione],
  ['the PIAO', composePiao],
])('%s', (_, compose) => {
  const document = compose(cleanSource());
  const sections = sectionsOf(document.sections);
  const tables = blocksOf(document).flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'drawing' ? [block.table] : [],
  );
  const drawings = blocksOf(document).filter((block) => block.kind === 'drawing');

  it('gives every section and table an address of its own', () => {
    const ids = [
      ...sections.map(({ id }) => id),
      ...tables.map(({ id }) => id),
      ...drawings.map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(tables.length).toBeGreaterThan(0);
  });

  it('prints a figure the same wherever it prints it', () => {
    const printed = new Map<string, string>();
    for (const figure of figuresOf(document)) {
      expect([figure.id, printed.get(figure.id) ?? figure.printed]).toEqual([figure.id, figure.printed]);
      printed.set(figure.id, figure.printed);
    }
    expect(printed.size).toBeGreaterThan(5);
  });

  it('has in every row as many cells as columns, headings aside', () => {
    for (const { columns, rows } of tables) {
      for (const row of rows) expect(row.cells.length).toBe(row.heading ? 1 : columns.length);
    }
  });
});

describe('a passage of the body', () => {
  it('is paragraphs and lists; what looks like other markup stays text', () => {
    const text =
      'Uno **forte**\nsulla riga\n\n- primo\n- secondo _in corsivo_\n\n1. a\n2) b\n\n<b>no</b> & #tag';
    expect(proseOf(text)).toEqual([
      {
        kind: 'paragraph',
        runs: [{ text: 'Uno ' }, { text: 'forte', strong: true }, { text: ' sulla riga' }],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'primo' }], [{ text: 'secondo ' }, { text: 'in corsivo', emphasis: true }]],
      },
      { kind: 'list', ordered: true, items: [[{ text: 'a' }], [{ text: 'b' }]] },
      { kind: 'paragraph', runs: [{ text: '<b>no</b> & #tag' }] },
    ]);
  });

  it('never loses a word', () => {
    const text = 'snake_case_name e ** vuoto ** e 2 * 3 * 4 e __';
    const [paragraph] = proseOf(text);
    expect(paragraph?.kind === 'paragraph' && paragraph.runs.map((run) => run.text).join('')).toBe(text);
  });
});

describe('further documents', () => {
  const from = cleanSource();

  it('a card has one objective with its targets and results, and none for an unknown one', () => {
    const node = from.plan.nodes.find(({ kind }) => kind === 'strategic');
    const card = composeCard(node?.id ?? '', from);
    expect(card?.title).toBe(node?.title);
    expect(figuresOf(card as PublicDocument).length).toBeGreaterThan(0);
    expect(composeCard('nessuno', from)).toBeNull();
    expect(composeDashboard('nessuno', from)).toBeNull();
  });

  it('the map has every level above the groups', () => {
    const named = new Set(
      blocksOf(composeMap(from)).flatMap((block) =>
        block.kind === 'drawing' ? block.table.rows.map(({ cells }) => cells[0]?.text) : [],
      ),
    );
    for (const { kind, code, title } of from.plan.nodes) {
      if (kind !== 'group') expect(named).toContain([code, title].filter((part) => part).join(' '));
    }
  });

  it('the findings stand by gravity, each told as on the screen', () => {
    const finding = {
      code: 'weights-do-not-sum',
      severity: 'error' as const,
      blocking: false,
      path: 'strategic/x/indicators',
      params: { sum: '90' },
    };
    const document = composeFindings({ ...from, findings: [finding] });
    expect(document.sections.map(({ id }) => id)).toEqual(['error']);
    const [table] = document.sections[0]?.blocks ?? [];
    expect(table?.kind === 'table' && table.rows[0]?.cells[0]?.text).toBe(findingText(finding).title);
  });
});
