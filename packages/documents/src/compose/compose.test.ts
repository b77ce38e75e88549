import { findingText } from '@traguardo/texts';
import { describe, expect, it } from 'vitest';
import type { PublicDocument } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { composeCard, composeDashboard, composeFindings, composeMap } from './others.ts';
import { composePiao } from './piao.ts';
import { proseOf } from './prose.ts';
import { composeRelazione } from './relazione.ts';
import type { DocumentSource } from './source.ts';
import { blocksOf, cleanSource, exampleSource, sectionsOf } from './test/sources.ts';

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

describe('a passage with notes and references', () => {
  it('keeps the note with the word before it, and the reference with its words', () => {
    expect(proseOf('Costa **12** euro.[^ Nel 2024.] Vedi [la tabella](#tab-a) e [altro].')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Costa ' },
          { text: '12', strong: true },
          { text: ' euro.', note: 'Nel 2024.' },
          { text: ' Vedi ' },
          { text: 'la tabella', refersTo: 'tab-a' },
          { text: ' e [altro].' },
        ],
      },
    ]);
  });

  it('gives a second note a place of its own', () => {
    const [paragraph] = proseOf('Uno[^ a][^ b]');
    expect(paragraph?.kind === 'paragraph' && paragraph.runs).toEqual([
      { text: 'Uno', note: 'a' },
      { text: '', note: 'b' },
    ]);
  });

  it.each([
    ['bergamo-2023', composeRelazione],
    ['brescia-2025', composePiao],
    ['valchiara-2025', composeRelazione],
  ] as const)('of %s points only at what is in the document', async (body, compose) => {
    const document = compose(await exampleSource(body));
    const ids = new Set([
      ...sectionsOf(document.sections).map(({ id }) => id),
      ...blocksOf(document).flatMap((block) =>
        block.kind === 'table' ? [block.id] : block.kind === 'drawing' ? [block.id, block.table.id] : [],
      ),
    ]);
    const runs = blocksOf(document).flatMap((block) =>
      block.kind === 'paragraph' ? block.runs : block.kind === 'list' ? block.items.flat() : [],
    );
    for (const { refersTo } of runs) if (refersTo !== undefined) expect(ids).toContain(refersTo);
    if (body !== 'valchiara-2025') {
      expect(runs.some(({ refersTo }) => refersTo !== undefined)).toBe(true);
      expect(runs.some(({ note }) => note !== undefined)).toBe(true);
    }
  });
});

describe('a Relazione', () => {
  const told = (document: PublicDocument): string =>
    blocksOf(document)
      .map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
      .join('\n');

  it('has the figures of its plan as printed in it', async () => {
    const source = await exampleSource('bergamo-2023');
    const printed = new Map<string, string>();
    for (const { indicator, at, printed: own, declared } of source.plan.measurements) {
      printed.set(`indicator/${indicator}/value/${at}`, own);
      if (declared) printed.set(`indicator/${indicator}/declared`, declared.printed);
    }
    for (const { indicator, targets } of source.plan.placements) {
      for (const { at, printed: own } of targets) printed.set(`indicator/${indicator}/target/${at}`, own);
    }
    for (const { id, targets, results, history, clusterMeans, declared } of source.plan.commonIndicators) {
      if (declared) printed.set(`indicator/${id}/declared`, declared.printed);
      const all = { target: targets, value: results, history, 'cluster-mean': clusterMeans };
      for (const [kind, dated] of Object.entries(all)) {
        for (const { at, printed: own } of dated) printed.set(`indicator/${id}/${kind}/${at}`, own);
      }
    }
    const own = figuresOf(composeRelazione(source)).filter(({ id }) =>
      /^indicator\/.*\/(?:value|target|declared|history|cluster-mean)/.test(id),
    );
    expect(own.length).toBeGreaterThan(300);
    for (const { id, printed: text } of own) expect([id, text]).toEqual([id, printed.get(id)]);
  });

  it('says where the declared score is another, with both', async () => {
    const document = composeRelazione(await exampleSource('bergamo-2023'));
    expect(told(document)).toMatch(/In \d+ indicatori il punteggio dichiarato non coincide/);
    const strong = blocksOf(document).flatMap((block) =>
      block.kind === 'table'
        ? block.rows.flatMap(({ cells }) =>
            cells.some((cell) => cell.strong && cell.figure?.endsWith('/declared')) ? [cells] : [],
          )
        : [],
    );
    expect(strong.length).toBeGreaterThan(2);
    for (const cells of strong) {
      const [score, declared] = cells.slice(-2);
      expect(score?.text).not.toBe(declared?.text.replace('%', ''));
    }
  });

  it('lists the changes of the year with reason and opinion, or says there are none', async () => {
    const changed = composeRelazione(await exampleSource('valchiara-2025'));
    const table = blocksOf(changed).find((block) => block.kind === 'table' && block.id === 'tab-variazioni');
    const { plan } = await exampleSource('valchiara-2025');
    expect(table?.kind === 'table' && table.rows.length).toBe(plan.changes.length);
    expect(told(composeRelazione(await exampleSource('bergamo-2023')))).toContain('Non risultano variazioni');
  });

  it('says which of its sections hold nothing', async () => {
    const source = await exampleSource('bergamo-2023');
    const document = composeRelazione({
      ...source,
      plan: { ...source.plan, narratives: [], dashboards: [] },
    });
    const table = blocksOf(document).find(
      (block) => block.kind === 'table' && block.id === 'tab-completezza',
    );
    const state = new Map(
      (table?.kind === 'table' ? table.rows : []).map(({ cells }) => [cells[0]?.text, cells[1]?.text]),
    );
    expect(state.get('2.5 Bilancio di genere')).toBe('da compilare');
    expect(state.get('3 Risultati degli obiettivi individuali')).toBe('da compilare');
    expect(state.get('2.2 Risultati degli obiettivi')).toBe('compilata');
    expect(told(document)).toContain('Questa sezione non ha ancora contenuto.');
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

  it('say so where they have nothing to say', () => {
    const empty = { ...from, plan: { ...from.plan, nodes: [], childrenOf: new Map() } };
    for (const document of [composeMap(empty), composeFindings(from)]) {
      expect(document.sections.length).toBe(1);
      expect(document.sections[0]?.blocks[0]?.kind).toBe('paragraph');
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
