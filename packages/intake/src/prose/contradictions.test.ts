import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultMethodology } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../open/open-document.ts';
import { readDocument } from '../recognise/read-document.ts';
import { proseContradictions } from './contradictions.ts';
import { figuresIn } from './figures.ts';

function contradictions(text: string) {
  const opened = openDocument(new TextEncoder().encode(text), 'a.md');
  if (!opened.ok) throw new Error(opened.refusal.code);
  const reading = readDocument(opened.value, { methodology: defaultMethodology });
  return proseContradictions(opened.value, reading).map(({ inTable, inText, place, row }) => [
    inTable,
    inText,
    row.place.line,
    place.line,
  ]);
}

const table = (...rows: string[]) =>
  ['Indicatore\tConsuntivo\tTarget\t% di realizzazione', ...rows].join('\n');
const VISITS = 'Imprese visitate dai tecnici del mercato\t425\t420\t100%';

describe('figures of the text beside those of the table', () => {
  it('a near miss is told, with both places', () => {
    const text = `## 1.1 Mercato\nI tecnici hanno visitato in tutto n. 424 imprese del mercato.\n\n${table(VISITS)}`;
    expect(contradictions(text)).toEqual([['425', '424', 5, 2]]);
  });

  it.each([
    ['the same figure', 'I tecnici hanno visitato 425 imprese del mercato.'],
    ['both figures', 'I tecnici hanno visitato 424 imprese del mercato; nel complesso 425 imprese.'],
    ['the target', 'I tecnici dovevano visitare 420 imprese del mercato.'],
    ['a far figure, of something else', 'I tecnici hanno visitato imprese del mercato per 900 ore.'],
    ['a percentage beside a count', 'I tecnici hanno visitato il 424 % delle imprese del mercato.'],
    ['another matter', 'La sala convegni ha ospitato 424 persone.'],
    ['an act', 'Tecnici e imprese del mercato visitate secondo il decreto 12 maggio 2020, n. 424.'],
    ['a date and a year', 'Tecnici e imprese del mercato visitate dal 4 maggio 2024.'],
    ['an ordinal', 'Le imprese del mercato visitate dai tecnici nella 424° giornata.'],
    ['two figures that could be it', 'Imprese del mercato visitate dai tecnici: 424 a maggio, 431 a giugno.'],
  ])('silence: %s', (_, sentence) => {
    expect(contradictions(`## 1.1 Mercato\n${sentence}\n\n${table(VISITS)}`)).toEqual([]);
  });

  it('silence: the sentence stands in the section of another objective', () => {
    const text = `## 1.1 Mercato\nI tecnici hanno visitato 424 imprese del mercato.\n\n## 1.2 Altro\n${table(VISITS)}`;
    expect(contradictions(text)).toEqual([]);
  });

  it('silence: the clause speaks of another year', () => {
    const of = (year: number) =>
      `# Relazione sulla performance 2023\n## 1.1 Mercato\nLe imprese del mercato visitate dai tecnici erano 424 nel ${year}.\n\n${table(VISITS)}`;
    expect(contradictions(of(2022))).toEqual([]);
    expect(contradictions(of(2023))).toEqual([['425', '424', 6, 3]]);
  });

  it('silence: another indicator fits the sentence as well', () => {
    const other = 'Imprese visitate dai tecnici del mercato estero\t30\t20\t100%';
    const text = `## 1.1 Mercato\nI tecnici hanno visitato 424 imprese del mercato.\n\n${table(VISITS, other)}`;
    expect(contradictions(text)).toEqual([['425', '424', 5, 2]]);
    const twin = 'Tecnici del mercato: imprese visitate in altra provincia\t30\t20\t100%';
    expect(contradictions(text.replace(other, twin))).toEqual([['425', '424', 5, 2]]);
    const same = 'Tecnici, mercato: imprese visitate\t30\t20\t100%';
    expect(contradictions(text.replace(other, same))).toEqual([]);
  });
});

describe('the figures of a sentence', () => {
  it.each([
    ['n. 1.284 giovani e 12,5% di donne', ['1.284', '12,5%']],
    ['ai sensi dell’art. 2490 cc e n. 424 imprese', ['424']],
    ['del D.P.R. 23 luglio 2004, n. 247', []],
    ['Impresa 4.0, voucher I4.0 e 3° posto', []],
    ['dal 14/03/2023 al 22/11/2023, anni 2021-2022', []],
    ['il 93 per cento, pag. 12, comma 5', ['93 per cento']],
  ])('%s', (sentence, printed) => {
    expect(figuresIn(sentence).map((figure) => figure.printed)).toEqual(printed);
  });
});

const SEEDS = join(import.meta.dirname, '../../../../../shared/seeds');

describe.skipIf(!existsSync(SEEDS))('the reference documents (skipped where ../shared is absent)', () => {
  it.each([
    ['003_2f47721dbee572bc.txt', [['425', '424', 1016, 967]]],
    ['000_719d47218ccec690.txt', []],
  ])('%s: what is there, and nothing else', (file, found) => {
    expect(contradictions(readFileSync(join(SEEDS, file), 'utf8'))).toEqual(found);
  });
});
