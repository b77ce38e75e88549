import { defaultMethodology } from '@traguardo/core/scoring';
import { findingText } from '@traguardo/texts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowFindings } from '../findings/row-findings.ts';
import { openDocument } from '../open/open-document.ts';
import { reading, tabs } from '../test/reading.ts';
import { readDocument } from './read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const HEAD = ['Obiettivo', 'Indicatore', 'Consuntivo 2024', 'Target 2024', '% di raggiungimento'];

describe('tables of indicators', () => {
  it.each([
    {
      situation: 'a group written once and left blank under itself',
      text: tabs(HEAD, ['Gruppo', 'Primo', '5', '4', '100%'], ['', 'Secondo', '3', '4', '75%']),
      rows: [
        ['Gruppo', 'Primo', '5', '4', '100%'],
        ['Gruppo', 'Secondo', '3', '4', '75%'],
      ],
    },
    {
      situation: 'columns in another order and under other words',
      text: tabs(
        ['Grado di raggiungimento', 'Valore atteso', 'Valore conseguito', 'Indicatore'],
        ['100%', '4', '5', 'Primo'],
      ),
      rows: [[undefined, 'Primo', '5', '4', '100%']],
    },
    {
      situation: 'the heading repeated on the next page, and a blank row',
      text: tabs(HEAD, ['G', 'Primo', '5', '4', '100%'], ['', '', '', '', ''], HEAD, [
        '',
        'Secondo',
        '1',
        '1',
        '100%',
      ]),
      rows: [
        ['G', 'Primo', '5', '4', '100%'],
        ['G', 'Secondo', '1', '1', '100%'],
      ],
    },
    {
      situation: 'pipes, as in Markdown, with their dashes',
      text: '| Indicatore | Target | Risultato |\n|---|---|---|\n| Primo | ≥ 4 | 5 |',
      rows: [[undefined, 'Primo', '5', '≥ 4', undefined]],
    },
    {
      situation: 'the table goes on after a blank line without its heading',
      text: `${tabs(HEAD, ['G', 'Primo', '5', '4', '100%'])}\n\n${tabs(['H', 'Secondo', '1', '1', '100%'])}`,
      rows: [
        ['G', 'Primo', '5', '4', '100%'],
        ['H', 'Secondo', '1', '1', '100%'],
      ],
    },
    {
      situation: 'a web page with merged cells and two rows of heading',
      text: '<table><tr><th rowspan="2">Indicatore</th><th colspan="2">Anno 2024</th></tr><tr><th>Target</th><th>Consuntivo</th></tr><tr><td>Primo</td><td>4</td><td>5</td></tr></table>',
      rows: [[undefined, 'Primo', '5', '4', undefined]],
    },
  ])('$situation', ({ text, rows }) => {
    const found = reading(text);
    expect(
      found.rows.map((row) => [
        row.group,
        row.indicator,
        row.value?.printed,
        row.target?.printed,
        row.declared?.printed,
      ]),
    ).toEqual(rows);
    expect(found.unread).toEqual([]);
  });

  it('a row inside the table names the objective of those below', () => {
    const [row] = reading(
      tabs(HEAD, ['1.2 Creazione d’impresa', '', '', '', ''], ['G', 'I', '1', '1', '100%']),
    ).rows;
    expect(row).toMatchObject({ objective: '1.2 Creazione d’impresa', group: 'G', indicator: 'I' });
  });

  it('figures without an indicator are unread, not guessed', () => {
    const found = reading(tabs(HEAD, ['', '', '5', '4', '100%']));
    expect(found.rows).toEqual([]);
    expect(found.unread).toEqual([{ place: { line: 2, table: 1, row: 2 }, text: '5 | 4 | 100%' }]);
  });
});

describe('findings', () => {
  it.each([
    ['10', '20', '100%', ['direction-not-stated']],
    ['10', '>= 20', '100%', ['direction-contradicts-declared', 'declared-differs-from-computed']],
    ['50%', '<45%', '100%', ['direction-contradicts-declared', 'declared-differs-from-computed']],
    ['40%', '<45%', '100%', []],
    // 75 is the ratio of the two, the other way of counting where less is better: the sign is not against it.
    ['60%', '<= 45%', '75%', ['declared-differs-from-computed']],
    ['10', '>= 20', '80%', ['declared-differs-from-computed']],
    ['5', '4', 'pienamente raggiunto', ['declared-not-a-figure']],
    ['NV', 'SI', 'NV', []],
    ['31/12/2024', '30/06/2024', '100%', ['late-date-declared-full']],
    ['31/12/2024', 'entro il 30/06/2024', '100%', ['late-date-declared-full']],
    ['31/12/2024', '30/06/2024', '50%', ['declared-differs-from-computed']],
    ['31/12/2024', '300', '100%', ['value-contradicts-target']],
    ['00/01/1900', '30/06/2024', '', ['spreadsheet-zero-date']],
    ['2.6', '3', '87%', ['ambiguous-cell']],
    ['novembre', 'entro dicembre', '100%', ['ambiguous-cell', 'ambiguous-cell']],
    ['30', '20', '100%', []],
    ['SI', 'SI', '100%', []],
  ])('value %s, target %s, declared %s: %j', (value, target, declared, codes) => {
    const { rows } = reading(tabs(HEAD, ['G', 'Indicatore', value, target, declared]));
    const found = rows.flatMap((row) => rowFindings('x.txt', row));
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const finding of found) {
      const { title, what, why, todo } = findingText(finding);
      expect([title === finding.code, what, why, todo]).not.toContain('');
      expect(`${what}${why}${todo}`).not.toContain('—');
    }
  });
});

describe('tables of figures', () => {
  it('lists what is not recognised, with the nearest kind and what it lacks', () => {
    const found = reading(tabs(['Voce', 'Preventivo', 'Altro'], ['Proventi', '10', '20']));
    expect(found.tables[0]).toMatchObject({
      kind: null,
      nearest: { kind: 'finance', lacks: ['consuntivo'] },
    });
    expect(found.counts).toMatchObject({ rows: 0, unread: 2, tableRows: 2 });
  });

  it.each([
    [['Fase', 'Descrizione attività', 'Gen', 'Feb'], undefined],
    [['Azione', 'Output', 'Stato', 'Avanzamento'], undefined],
    [['Punti di forza', 'Personale motivato'], undefined],
    [['Fase', 'Peso', 'Data prevista'], { kind: 'weight', lacks: ['che cosa pesa'] }],
    [['Inquadramento', 'Donne', 'Uomini'], { kind: 'staff', lacks: ['grandezza'] }],
    [['Servizio', 'Indicatore', 'Referente'], { kind: 'indicator', lacks: ['atteso', 'risultato'] }],
    [['Indicatore', 'Risultato', 'Referente'], { kind: 'indicator', lacks: ['atteso'] }],
  ])('nearest to %j: %j', (heading, expected) => {
    const [found] = reading(
      tabs(
        heading,
        heading.map((_, at) => (at === 0 ? 'Prima' : `${at}`)),
      ),
    ).tables;
    expect([found?.kind, found?.nearest]).toEqual([null, expected]);
  });

  it('a list of contents is no table of figures', () => {
    const found = reading(tabs(['Dirigenti e personale in servizio', 'pag. 3'], ['Istruttori', 'pag. 5']));
    expect(found.counts.rows).toBe(0);
  });
});

describe('whatever the input', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      'Indicatore',
      'Target 2024',
      'Consuntivo',
      '% di realizzazione',
      '100%',
      '',
      '2.6',
      '<b>x</b>',
    ),
    fc.string({ maxLength: 12 }),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });

  it('each table row is in exactly one of headings, rows and unread; the same input reads the same', () => {
    fc.assert(
      fc.property(
        grid,
        fc.constantFrom('\t', '|', ';'),
        fc.constantFrom('a.txt', 'a.csv', 'a.html'),
        (rows, mark, name) => {
          const text = rows.map((row) => row.join(mark)).join('\n');
          const opened = openDocument(bytes(text), name);
          if (!opened.ok) return;
          const first = readDocument(opened.value, { methodology: defaultMethodology });
          const inTables = opened.value.blocks.reduce(
            (sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0),
            0,
          );
          expect(first.counts.headings + first.counts.rows + first.counts.unread).toBe(inTables);
          expect(first.counts.textBlocks + first.counts.tables).toBe(opened.value.blocks.length);
          expect(readDocument(opened.value, { methodology: defaultMethodology })).toEqual(first);
        },
      ),
      { numRuns: 500 },
    );
  });
});
