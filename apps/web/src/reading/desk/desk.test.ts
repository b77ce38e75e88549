import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openDesk } from './desk.ts';
import { PAGE } from './protocol.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (lines: readonly string[], name = 'relazione.txt') => {
  const desk = openDesk();
  const answer = desk.read({ bytes: bytes(lines.join('\n')), name, policy: null });
  if (!answer.ok) throw new Error(answer.refusal.code);
  return { desk, summary: answer.summary };
};

const INDICATORS = [
  'Indicatore\tRisultato\tTarget\t% di realizzazione',
  'Imprese visitate\t12\t10\t100%',
  'Convegni\t2.6\t3\t100%',
  'Sportelli aperti\t8\t10\t95%',
];
const STRANGE = ['Voce\tFatto\tAtteso', 'Visite\t12\t10', 'Convegni\t7\t8'];
const both = [...INDICATORS, '', 'Un paragrafo che sta in mezzo.', '', ...STRANGE];

describe('a document on the desk', () => {
  it('is summed up table by table', () => {
    const { summary } = read(both);
    expect(summary).toMatchObject({
      file: 'relazione.txt',
      format: 'text',
      counts: { tables: 2, rows: 3, unread: 3 },
      findings: { error: 1, warning: 1, info: 0 },
    });
    expect(
      summary.tables.map(({ number, kind, height, findings }) => [number, kind, height, findings]),
    ).toEqual([
      [1, 'indicator', 4, 2],
      [2, null, 3, 0],
    ]);
  });

  it('shows a table as it stands and as it was read', () => {
    const page = read(both).desk.table({ number: 1, page: 1 });
    expect(page.rows.map(({ at, state }) => [at, state])).toEqual([
      [1, 'heading'],
      [2, 'row'],
      [3, 'row'],
      [4, 'row'],
    ]);
    expect(page.read.map(({ at, indicator, computed }) => [at, indicator, computed])).toEqual([
      [2, 'Imprese visitate', '100.00'],
      [3, 'Convegni', null],
      [4, 'Sportelli aperti', '80.00'],
    ]);
    expect(page.columns.map(({ label, seen }) => [label, seen])).toEqual([
      ['Indicatore', 'indicator'],
      ['Risultato', 'value'],
      ['Target', 'target'],
      ['% di realizzazione', 'declared'],
    ]);
    expect(
      read(both)
        .desk.table({ number: 2, page: 1 })
        .rows.map(({ state }) => state),
    ).toEqual(['unread', 'unread', 'unread']);
  });

  it('leads from a finding and from an unread row to the row of the document', () => {
    const { desk } = read(both);
    const { items } = desk.findings({ severity: null, page: 1 });
    expect(items.map(({ code, at }) => [code, at?.table, at?.at])).toEqual([
      ['ambiguous-cell', 1, 3],
      ['declared-differs-from-computed', 1, 4],
    ]);
    expect(desk.findings({ severity: 'warning', page: 1 }).total).toBe(1);
    expect(desk.unread({ page: 1 }).items.map(({ table, at, text }) => [table, at, text])).toEqual([
      [2, 1, 'Voce | Fatto | Atteso'],
      [2, 2, 'Visite | 12 | 10'],
      [2, 3, 'Convegni | 7 | 8'],
    ]);
  });

  it('reads again as it was corrected, and as before when the correction is undone', () => {
    const { desk, summary } = read(both);
    const corrected = desk.again({
      policy: null,
      corrections: {
        1: { cells: { '3:2': '2,6' } },
        2: { kind: 'indicator', columns: { 1: 'indicator', 2: 'value', 3: 'target' } },
      },
    });
    expect(corrected.counts).toMatchObject({ rows: 5, unread: 0 });
    expect(corrected.findings.warning).toBe(0);
    const page = desk.table({ number: 1, page: 1 });
    expect(page.rows[2]?.cells[1]).toMatchObject({ text: '2.6', corrected: '2,6' });
    expect(page.read[1]).toMatchObject({
      texts: ['Convegni', '2,6', '3', '100%'],
      value: { kind: 'ratio', text: '2,6' },
    });
    expect(desk.again({ corrections: {}, policy: null })).toEqual(summary);
  });

  it('gives a long table page by page, and the last page when asked beyond', () => {
    const rows = Array.from({ length: 120 }, (_, index) => `Azione ${index}\t${index}\t${index}\t100%`);
    const { desk } = read([INDICATORS[0] ?? '', ...rows]);
    const last = desk.table({ number: 1, page: 9 });
    expect([last.page, last.pages, last.rows.length, last.read.length]).toEqual([3, 3, 21, 21]);
    expect(last.rows[0]?.at).toBe(2 * PAGE + 1);
    expect(desk.table({ number: 7, page: 1 })).toMatchObject({ rows: [], pages: 1 });
  });

  it('shows a doubtful cell with the ways it can be read', () => {
    expect(read(both).desk.table({ number: 1, page: 1 }).read[1]?.value).toMatchObject({
      printed: '2.6',
      kind: 'refused',
      refused: 'ambiguous',
      readings: expect.arrayContaining(['2,6']),
    });
  });

  it('lays the text out under its headings', () => {
    const { desk } = read([
      'Prima di tutto.',
      '',
      '# Contesto',
      '',
      'Uno.',
      '',
      'Due.',
      '',
      '## Persone',
      '',
    ]);
    const { items } = desk.outline({ page: 1 });
    expect(items.map(({ title, level, blocks }) => [title, level, blocks])).toEqual([
      [null, 0, 1],
      ['Contesto', 1, 2],
      ['Persone', 2, 0],
    ]);
    const { first = 0, blocks = 0 } = items[1] ?? {};
    expect(desk.texts({ first, blocks, page: 1 }).items.map(({ text }) => text)).toEqual(['Uno.', 'Due.']);
  });

  it('tells the description of an indicator apart from its title', () => {
    const { desk } = read([
      INDICATORS[0] ?? '',
      'Corsi (tipologia: efficacia - unità di misura: numero - fonte dei dati: registro)\t3\t3\t100%',
    ]);
    expect(desk.table({ number: 1, page: 1 }).read[0]).toMatchObject({
      indicator: 'Corsi',
      description: { type: 'efficacia', unit: 'numero', source: 'registro' },
    });
    expect(desk.table({ number: 1, page: 1 }).columns[0]?.seen).toBe('indicator');
  });

  it('refuses what cannot be read, with the reason', () => {
    expect(openDesk().read({ bytes: bytes('%PDF-1.7 '), name: 'a.pdf', policy: null })).toMatchObject({
      ok: false,
      refusal: { code: 'pdf' },
    });
  });

  it('says how far it has gone', () => {
    const steps: string[] = [];
    openDesk(({ step }) => steps.push(step)).read({
      bytes: bytes(both.join('\n')),
      name: 'a.txt',
      policy: null,
    });
    expect([...new Set(steps)]).toEqual(['opening', 'reading', 'recognising', 'scoring']);
  });

  it('scores by the policy asked for', () => {
    const desk = openDesk();
    desk.read({ bytes: bytes(INDICATORS.join('\n')), name: 'a.txt', policy: 'all-or-nothing' });
    expect(desk.table({ number: 1, page: 1 }).read[2]).toMatchObject({ computed: '0.00' });
    desk.again({ corrections: {}, policy: null });
    expect(desk.table({ number: 1, page: 1 }).read[2]).toMatchObject({ computed: '80.00' });
  });
});

describe('the plan folder', () => {
  const facts = {
    kind: 'relazione',
    year: 2023,
    bodyName: 'Comune di Valchiara',
    bodyKind: 'comune',
    title: 'Relazione 2023',
  } as const;

  it('is made of what the document says of itself and a person confirms', () => {
    const { desk } = read(['Relazione sulla performance 2023 del Comune di Valchiara', '', ...both]);
    expect(desk.facts(null)).toMatchObject({ kind: 'relazione', year: 2023, bodyKind: 'comune' });
    const zip = desk.folder(facts);
    const files = unzipSync(zip ?? new Uint8Array());
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['body.yaml', 'cycles/2023/plan.yaml']));
    expect(strFromU8(files['body.yaml'] ?? new Uint8Array())).toContain('Comune di Valchiara');
    expect(desk.folder(facts)).toEqual(zip);
  });

  it('is not made for a year that is none', () => {
    expect(read(both).desk.folder({ ...facts, year: 3000 })).toBeNull();
  });
});

describe('the files to take away', () => {
  const text = (file: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);

  it('hold every row, semicolon apart, quoted where it must be', () => {
    const { desk } = read([...INDICATORS.slice(0, 2), 'Detto "fatto", e non\t=1\t1\t100%']);
    const lines = text(desk.file({ file: 'rows' })).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFtabella;riga;pagina/);
    expect(lines[1]).toContain('1;2;;;2;indicatori;;;;;Imprese visitate;12;10;100%;100,00;sì');
    expect(lines[2]).toContain('"Detto ""fatto"", e non";\'=1;');
  });

  it('hold the findings in words', () => {
    expect(text(read(both).desk.file({ file: 'findings' }))).toContain(
      'Errore;declared-differs-from-computed;1;4;',
    );
  });

  it('hold the whole reading in the shape of the command line', () => {
    const reading = JSON.parse(text(read(both).desk.file({ file: 'reading' })));
    expect(Object.keys(reading)).toEqual(['tables', 'counts', 'rows', 'findings', 'unread', 'notices']);
    expect(reading.findings[0]).toMatchObject({ code: 'ambiguous-cell', source: { line: 3 } });
  });
});
