import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '@traguardo/core/plan';
import { defaultMethodology } from '@traguardo/core/scoring';
import { filesOf, readFiles, readFolder } from '@traguardo/folder';
import { type DocumentFacts, draftOf, openDocument, readDocument } from '@traguardo/intake';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTraguardo, CLONE, traguardo } from './test/run-traguardo.ts';

const FACTS: DocumentFacts = {
  kind: 'relazione',
  year: 2024,
  bodyName: 'Comune di Valdombra',
  bodyKind: 'comune',
  title: 'Relazione sulla performance 2024',
};
const SOURCE = { file: 'relazione.txt', sha256: 'a'.repeat(64) };

function draft(text: string, name = 'a.txt') {
  const opened = openDocument(new TextEncoder().encode(text), name);
  if (!opened.ok) return null;
  return draftOf(readDocument(opened.value, { methodology: defaultMethodology }), FACTS, SOURCE);
}

const RELAZIONE = `# Relazione sulla performance 2024
Il Comune di Valdombra rende conto dei risultati del 2024.

## 2.1 Obiettivi
Obiettivo\tIndicatore\tTarget 2024\tConsuntivo 2024\t% di raggiungimento\tPeso\tTarget 2025
1.1 Servizi in rete\tPratiche in rete\t≥ 90%\t95%\t100%\t60\t≥ 92%
1.1 Servizi in rete\tGiorni di attesa\t≤ 20\t18\t100%\t40\t≤ 18

## 2.2 Ufficio servizi
Obiettivo\tIndicatore\tTarget 2024\tConsuntivo 2024\t% di raggiungimento
1.1 Servizi in rete\tPratiche in rete\t≥ 90%\t96%\t100%
1.1 Servizi in rete\tGiorni di attesa\t≤ 20\t18\t100%
`;

describe('a plan made of a document', () => {
  it('has one measurement for an indicator printed twice, and says where the other print differs', () => {
    const made = draft(RELAZIONE);
    const [cycle] = made?.cycles ?? [];
    expect(made?.indicators.map(({ id, direction }) => [id, direction?.better])).toEqual([
      ['pratiche-rete', 'higher'],
      ['giorni-attesa', 'lower'],
    ]);
    expect(cycle?.nodes).toMatchObject([{ code: '1.1', title: 'Servizi in rete', kind: 'strategic' }]);
    expect(cycle?.measurements.map(({ printed }) => printed)).toEqual(['95%', '18']);
    expect(cycle?.placements[0]).toMatchObject({
      weight: { printed: '60' },
      targets: [
        { at: '2024-12-31', printed: '≥ 90%' },
        { at: '2025-12-31', printed: '≥ 92%' },
      ],
    });
    expect(cycle?.dashboards).toMatchObject([{ indicators: ['pratiche-rete', 'giorni-attesa'] }]);
    expect(made?.imports[0]).toMatchObject({ sha256: SOURCE.sha256, file: 'relazione.txt' });
    expect(
      made?.imports[0]?.occurrences.map(({ indicator, line, value }) => [indicator, line, value?.printed]),
    ).toEqual([
      ['pratiche-rete', 6, '95%'],
      ['giorni-attesa', 7, '18'],
      ['pratiche-rete', 11, '96%'],
      ['giorni-attesa', 12, '18'],
    ]);
  });

  it('gives managers their objectives, found by code or by words, and the weight printed after a title', () => {
    const made = draft(`# Piano della performance 2024
## 1.1 Servizi in rete - Peso 60%
Obiettivo\tIndicatore\tTarget 2024\tPeso
1.1 Servizi in rete - Peso 60%\tPratiche in rete\t≥ 90%\t60
1.2 Strade e verde pubblico - Peso 40%\tMetri asfaltati\t≥ 900\t40

## Assegnazione degli obiettivi
Dirigente\tObiettivi assegnati\tPeso
Dirigente area tecnica\t1.1 Servizi in rete\t70%
Dirigente area tecnica\tStrade e verde pubblico\t30%
`);
    const [cycle] = made?.cycles ?? [];
    expect(cycle?.nodes.map(({ code, title, weights }) => [code, title, weights[0]?.share?.printed])).toEqual(
      [
        ['1.1', 'Servizi in rete', '60%'],
        ['1.2', 'Strade e verde pubblico', '40%'],
      ],
    );
    expect(cycle?.assignments).toMatchObject([
      {
        title: 'Dirigente area tecnica',
        rows: [
          { node: 'servizi-rete', weight: { printed: '70%' } },
          { node: 'strade-verde-pubblico', weight: { printed: '30%' } },
        ],
      },
    ]);
    expect(made?.imports[0]?.occurrences.filter(({ view }) => view.startsWith('assignment/'))).toHaveLength(
      2,
    );
  });

  it('names the rows of a table headed by years by their words, never by a figure', () => {
    const made = draft(
      '## Indici di bilancio\nIndice\t2022\t2023\nIndice di liquidità\t1,5\t2,0\nIndice di struttura\t0,8\t0,9\n',
    );
    const [table] = made?.cycles[0]?.tables ?? [];
    expect(table?.columns.map(({ label }) => label)).toEqual(['2022', '2023']);
    expect(table?.rows.map(({ label, cells }) => [label, cells['2022']?.printed])).toEqual([
      ['Indice di liquidità', '1,5'],
      ['Indice di struttura', '0,8'],
    ]);
  });

  it('keeps the passages and the rows that nobody could read', () => {
    const made = draft(`${RELAZIONE}\n## Altro\nUna tabella:\n\nCosa\tChi\nsedia\tufficio\ntavolo\tsala\n`);
    expect(made?.cycles[0]?.narratives.map(({ title, text }) => [title, text])).toContainEqual([
      'Altro',
      'Una tabella:',
    ]);
    expect(made?.imports[0]?.unread.map(({ text }) => text)).toContain('sedia | ufficio');
  });

  it('equal titles without an objective are one indicator with equal figures only', () => {
    const sheet = (office: string, target: string, value: string) =>
      `## Ufficio ${office}\nIndicatore\tTarget\tRisultato\nGrado di soddisfazione\t${target}\t${value}\n`;
    const made = draft(`${sheet('A', '90', '95')}\n${sheet('B', '80', '70')}\n${sheet('C', '80', '70')}`);
    expect(made?.cycles[0]?.measurements.map(({ printed }) => printed)).toEqual(['95', '70']);
  });

  it('levels deeper than a plan has are groups', () => {
    const made = draft(`Obiettivo\tIndicatore\tTarget\tRisultato
Obiettivo operativo 1.1 Sostegno\tBandi\t1\t1
1.1.1 Sportello\tGiorni\t3\t3
1.1.1.1 Orari\tOre\t3\t3
`);
    expect(made?.cycles[0]?.nodes.map(({ kind, parent }) => [kind, parent])).toEqual([
      ['operational', null],
      ['group', 'sostegno'],
      ['group', 'sostegno'],
    ]);
    expect(made && validate(made).ok).toBe(true);
  });

  const cell = fc.oneof(
    fc.constantFrom(
      'Obiettivo operativo 1.1 Sostegno',
      '1.1.1 Sportello',
      '1.1.1.1 Orari',
      'Prospettiva: Utenti',
    ),
    fc.constantFrom('Indicatore', 'Obiettivo', 'Target 2024', 'Consuntivo', 'Peso', '% realizzazione', ''),
    fc.constantFrom('100%', '1.1 Servizi', '1.1 Strade', '2.6', 'Tasse', 'Personale', '31/12/2024', '120'),
    fc.string({ maxLength: 10, unit: 'binary' }),
  );
  const line = fc.oneof(
    fc.array(cell, { maxLength: 6 }).map((cells) => cells.join('\t')),
    fc.string({ maxLength: 30 }).map((text) => `## ${text}`),
    fc.constant(''),
  );

  it('is a plan whatever the document: it loads, is sound, and reads back as itself', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const made = draft(lines.join('\n'));
        if (!made) return;
        const files = filesOf(made);
        const read = readFiles(files);
        if (!read.ok) throw new Error(JSON.stringify(read.refusal));
        const sound = validate(read.value);
        if (!sound.ok) throw new Error(JSON.stringify(sound.refusal));
        expect(new Map(filesOf(read.value))).toEqual(files);
        expect(new Map(filesOf(draft(lines.join('\n')) ?? made))).toEqual(files);
      }),
      { numRuns: 400 },
    );
  });
});

describe('traguardo read --to', () => {
  beforeAll(buildTraguardo, 60_000);
  const root = mkdtempSync(join(tmpdir(), 'traguardo-draft-'));
  const file = join(root, 'relazione.md');
  writeFileSync(file, RELAZIONE);

  it('writes the folder, twice the same, and check reads it', async () => {
    const to = join(root, 'bozza');
    const { status, out } = traguardo('read', file, '--to', to, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out).draft).toMatchObject({
      folder: to,
      facts: { year: 2024, bodyName: 'Comune di Valdombra' },
      supposed: [],
    });
    const before = await readFile(join(to, 'cycles/2024/targets.yaml'), 'utf8');
    expect(traguardo('read', file, '--to', to).status).toBe(0);
    expect(await readFile(join(to, 'cycles/2024/targets.yaml'), 'utf8')).toBe(before);
    const checked = JSON.parse(traguardo('check', to, '--format', 'json').out);
    expect(checked.findings.map(({ code }: { code: string }) => code)).toContain('occurrence-value-differs');
  });

  it('never writes over what somebody went on writing', () => {
    const to = join(root, 'lavoro');
    expect(traguardo('read', file, '--to', to).status).toBe(0);
    writeFileSync(join(to, 'body.yaml'), 'mio');
    const again = traguardo('read', file, '--to', to);
    expect([again.status, again.out]).toEqual([2, '']);
    expect(again.err).toContain('contiene già dei file');
    expect(readFileSync(join(to, 'body.yaml'), 'utf8')).toBe('mio');
  });

  it('asks for the year where nothing gives it, and supposes no body in silence', () => {
    const bare = join(root, 'tabella.csv');
    writeFileSync(bare, 'Indicatore;Consuntivo;Target\nPratiche;12;10\n');
    const to = join(root, 'senza');
    const refused = traguardo('read', bare, '--to', to);
    expect([refused.status, refused.err.includes('--year')]).toEqual([2, true]);
    expect(existsSync(to)).toBe(false);
    const given = traguardo('read', bare, '--to', to, '--year', '2024');
    expect([given.status, given.out.includes('--body')]).toEqual([0, true]);
    expect(readdirSync(to)).toContain('body.yaml');
    expect(traguardo('read', bare, '--to', join(root, 'x'), '--year', '3000').status).toBe(2);
  });
});

const SEED = join(CLONE, '../shared/seeds/003_2f47721dbee572bc.txt');

describe.skipIf(!existsSync(SEED))('the Relazione of Bergamo (skipped where ../shared is absent)', () => {
  it('gives the indicators of the plan entered by hand: title, target, value, declared', async () => {
    const opened = openDocument(readFileSync(SEED), 'relazione.txt');
    const byHand = await readFolder(join(CLONE, 'examples/bergamo-2023'));
    if (!opened.ok || !byHand.ok) throw new Error('not read');
    const reading = readDocument(opened.value, { methodology: defaultMethodology });
    const made = draftOf(reading, { ...FACTS, year: 2023 }, SOURCE);
    const printed = (draft: typeof made) => {
      const [cycle] = draft.cycles;
      const title = new Map(draft.indicators.map((indicator) => [indicator.id, indicator.title]));
      return (cycle?.placements ?? []).map(({ indicator, targets }) => {
        const measured = cycle?.measurements.find((one) => one.indicator === indicator);
        return [title.get(indicator), targets[0]?.printed, measured?.printed, measured?.declared?.printed];
      });
    };
    const drafted = new Set(printed(made).map((row) => JSON.stringify(row)));
    const missing = printed(byHand.value).filter((row) => !drafted.has(JSON.stringify(row)));
    expect(missing).toEqual([]);
    expect(made.indicators.length).toBeLessThanOrEqual(158);
  });
});

describe('traguardo template', () => {
  beforeAll(buildTraguardo, 60_000);
  const root = mkdtempSync(join(tmpdir(), 'traguardo-template-'));
  const made = (name: string) => join(root, name);

  it.each(['bergamo-2023', 'brescia-2025', 'valchiara-2025'])(
    'filled with %s, reads back as the parts it carries',
    (example) => {
      const file = made(`${example}.xlsx`);
      const written = JSON.parse(
        traguardo('template', file, '--from', `examples/${example}`, '--format', 'json').out,
      );
      expect(written.leftOut).toContain('tables');
      const to = made(example);
      const read = traguardo('read', file, '--to', to);
      expect([read.err, existsSync(to)]).toEqual(['', true]);
      const year = example.slice(-4);
      const same = (path: string) =>
        readFileSync(join(to, path), 'utf8') === readFileSync(join(CLONE, 'examples', example, path), 'utf8');
      expect(same(`cycles/${year}/narrative.yaml`)).toBe(true);
      // The weights of Valchiara are printed with their sign, which a column of numbers does not keep.
      if (example === 'bergamo-2023') {
        for (const file of ['objectives', 'targets', 'values'])
          expect([file, same(`cycles/${year}/${file}.yaml`)]).toEqual([file, true]);
      }
    },
  );

  it('empty, is told what to fill in by sheet and cell, and no draft is written', () => {
    const file = made('vuoto.xlsx');
    expect(traguardo('template', file, '--year', '2026').status).toBe(0);
    expect(traguardo('template', file).err).toContain('il file c’è già');
    const read = traguardo('read', file, '--to', made('x'), '--format', 'json');
    expect(read.status).toBe(1);
    expect(JSON.parse(read.out).findings[0]).toMatchObject({
      code: 'template-missing-cell',
      path: 'sheet/Ente/B2',
      message: '«Codice dell’ente» è vuota.',
    });
    expect(existsSync(made('x'))).toBe(false);
  });
});
