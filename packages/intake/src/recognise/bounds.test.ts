import { defaultMethodology } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../document/index.ts';
import { proseContradictions } from '../prose/contradictions.ts';
import { opened } from '../test/seeds.ts';
import { readDocument } from './read-document.ts';

const HEADING = 'Indicatore\tTarget\tRisultato\t% raggiungimento\n';
const TIMED = 10_000;
const choice = { methodology: defaultMethodology };

/** Files of a few megabytes that have cost minutes: a run of one mark, or rows that go on and on. */
const LONG: readonly (readonly [string, string, string])[] = [
  ['brackets open', 'a.txt', `${'('.repeat(200_000)}\t\n${')\t\n'.repeat(200_000)}`],
  [
    'a word again and again',
    'a.txt',
    `${HEADING.replace('Indicatore', 'donne '.repeat(100_000)).replace('Target', 'a').replace('Risultato', 'b')}x\t1\t2\t3\n`,
  ],
  ['stars', 'a.txt', `a${' *'.repeat(75_000)}${'x\tb\n'.repeat(2)}`],
  ['dashes apart', 'a.txt', `a${' -'.repeat(75_000)}${'x\tb\n'.repeat(2)}`],
  ['dots', 'a.txt', `a${'.'.repeat(150_000)}x\tb\n`],
  [
    'dashes',
    'a.txt',
    `${HEADING}Corsi (tipologia: x ${'-'.repeat(150_000)} y - unità di misura: n)\t1\t1\t100%\n`,
  ],
  ['line breaks', 'a.csv', `Indicatore;Target;Risultato;%\na;"1${'\n'.repeat(100_000)}x";1;1\n`],
  ['breaks', 'a.txt', `${HEADING}a\t1${'<br>'.repeat(100_000)}x\t1\t1%\n`],
  ['breaks in a weight', 'a.txt', `Peso 10%\tPeso 20%\nPeso${'<br>'.repeat(100_000)}x\t1\n`],
];

describe('a file made to take long', () => {
  it.each(LONG)(
    '%s',
    (_, name, text) => {
      const document = opened(new TextEncoder().encode(text), name);
      const began = performance.now();
      const { counts } = readDocument(document, choice);
      expect(performance.now() - began).toBeLessThan(TIMED);
      expect(counts.tableRows).toBe(counts.rows + counts.unread);
    },
    60_000,
  );

  it('a hundred and thirty thousand rows are read, and looked at against the text', () => {
    const rows = Array.from({ length: 130_000 }, (_, at) => `Indicatore ${at};10;10;100%\n`).join('');
    const bytes = new TextEncoder().encode(`Indicatore;Target;Risultato;% raggiungimento\n${rows}`);
    const document = opened(bytes, 'a.csv');
    const reading = readDocument(document, choice);
    expect(reading.counts.rows).toBe(130_000);
    expect(proseContradictions(document, reading)).toEqual([]);
    const words = new TextEncoder().encode(
      'Voce;Nota\nuna;cosa\n\n'.concat('una cosa;altra\n'.repeat(200_000)),
    );
    const { counts } = readDocument(opened(words, 'b.csv'), choice);
    expect(counts.tableRows).toBe(counts.rows + counts.unread);
  }, 60_000);
});

describe('time', () => {
  const table = `${HEADING}Corsi\t10\t10\t100%\n`;
  const document = opened(new TextEncoder().encode(`${table}\n`.repeat(4)), 'a.txt');

  it('what is left when it is over is unread, and told', () => {
    let seconds = 0;
    const now = () => {
      seconds += 1;
      return seconds * 1000;
    };
    const reading = readDocument(document, choice, {}, { now, limits: { ...LIMITS, milliseconds: 2500 } });
    expect(reading.tables.map(({ kind }) => kind)).toEqual(['indicator', 'indicator', null, null]);
    expect(reading.counts).toMatchObject({ rows: 2, unread: 4, headings: 2, tableRows: 6 });
    expect(reading.notices).toEqual([{ code: 'recognition-too-slow', params: { seconds: '3' } }]);
  });

  it('without a clock there is all of it', () => {
    const reading = readDocument(document, choice, {}, { limits: { ...LIMITS, milliseconds: 0 } });
    expect(reading.counts.rows).toBe(4);
    expect(reading.notices).toEqual([]);
  });
});
