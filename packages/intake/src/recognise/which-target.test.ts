import { defaultMethodology } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { documentFindings } from '../findings/document-findings.ts';
import { openDocument } from '../open/open-document.ts';
import { dated, drafted } from '../test/drafted.ts';
import { pipes } from '../test/reading.ts';
import { readDocument } from './read-document.ts';
import { dayIn } from './settle.ts';

const choice = { methodology: defaultMethodology };

/** The target and the result of each row, its score, and what is found in it. */
const readOf = (text: string) => {
  const opened = openDocument(new TextEncoder().encode(text), 'a.txt');
  if (!opened.ok) throw new Error(opened.refusal.code);
  const reading = readDocument(opened.value, choice);
  return {
    rows: reading.rows.map(({ target, value, computed }) =>
      [target?.printed, value?.printed ?? '-', computed ?? '-'].join(' | '),
    ),
    found: documentFindings('a.txt', opened.value, reading, choice).map(({ code }) => code),
  };
};

const REPORT = '# Relazione sulla performance 2024';
const PLAN = '# PIAO 2025-2027';

describe('of several targets the one that counts', () => {
  it.each([
    {
      situation: 'the one agreed again',
      title: REPORT,
      heading: ['Target iniziale', 'Target rimodulato', 'Consuntivo', '% raggiungimento'],
      row: ['300', '280', '252', '90%'],
      read: '280 | 252 | 90.00',
    },
    {
      situation: 'the first, where nothing was agreed again',
      title: REPORT,
      heading: ['Target iniziale', 'Target rimodulato', 'Consuntivo', '% raggiungimento'],
      row: ['300', '-', '270', '90%'],
      read: '300 | 270 | 90.00',
    },
    {
      situation: 'agreed again, in other words',
      title: REPORT,
      heading: ['Previsto 2024', 'Rinegoziato 2024', 'Consuntivo 2024', '% realizzazione'],
      row: ['300', '280', '252', '90%'],
      read: '280 | 252 | 90.00',
    },
    {
      situation: 'a year only on the one agreed first',
      title: REPORT,
      heading: ['Target 2024', 'Target rimodulato', 'Consuntivo 2024', '%'],
      row: ['300', '280', '252', '90%'],
      read: '280 | 252 | 90.00',
    },
    {
      situation: 'neither the least nor the most',
      title: REPORT,
      heading: ['Target minimo', 'Target', 'Target massimo', 'Risultato', '%'],
      row: ['100', '120', '150', '108', '90%'],
      read: '120 | 108 | 90.00',
    },
    {
      situation: 'the end of the year, not its half',
      title: REPORT,
      heading: ['Target al 30/06/2024', 'Target al 31/12/2024', 'Consuntivo 2024', '%'],
      row: ['50', '120', '108', '90%'],
      read: '120 | 108 | 90.00',
    },
    {
      situation: 'the year of the report',
      title: REPORT,
      heading: ['Target 2023', 'Target 2024', 'Target 2025', 'Consuntivo', '%'],
      row: ['100', '120', '150', '108', '90%'],
      read: '120 | 108 | 90.00',
    },
    {
      situation: 'one without a year before those of the years to come',
      title: REPORT,
      heading: ['Target', 'Consuntivo', '%', 'Target 2025'],
      row: ['120', '108', '90%', '150'],
      read: '120 | 108 | 90.00',
    },
    {
      situation: 'the year of the result, in a plan too',
      title: PLAN,
      heading: ['Target 2024', 'Consuntivo 2024', '% raggiungimento', 'Target 2025'],
      row: ['120', '108', '90%', '150'],
      read: '120 | 108 | 90.00',
    },
    {
      situation: 'the day of the result, not the end of the year',
      title: '# Monitoraggio 2025',
      heading: ['Target al 30/06/2025', 'Risultato al 30/06/2025', 'Target al 31/12/2025'],
      row: ['5', '7', '12'],
      read: '5 | 7 | 100.00',
    },
    {
      situation: 'the part of the year of the result, though the other is the annual one',
      title: REPORT,
      heading: ['Target annuale', 'Target I semestre', 'Risultato al 30/06'],
      row: ['12', '5', '7'],
      read: '5 | 7 | 100.00',
    },
    {
      situation: 'the end of the year, where no other day has a result',
      title: REPORT,
      heading: ['Target al 30/06', 'Target al 31/12', 'Risultato'],
      row: ['5', '12', '13'],
      read: '12 | 13 | 100.00',
    },
    {
      situation: 'the first, in a document that says no year',
      title: '# Obiettivi',
      heading: ['Target 2025', 'Target 2026', 'Target 2027'],
      row: ['100', '120', '150'],
      read: '100 | - | -',
    },
  ])('$situation', ({ title, heading, row, read }) => {
    const text = `${title}\n\n${pipes(['Obiettivo', 'Indicatore', ...heading], ['Nidi', 'Posti', ...row])}`;
    expect(readOf(text)).toEqual({ rows: [read], found: [] });
  });

  it.each([
    ['Target 100%', 'Target 80%', 'Target 50%'],
    ['Target (100%)', 'Soglia 80%', 'Soglia 50%'],
    ['Target minimo', 'Target massimo', 'Note'],
  ])('none, in a scale: %s, %s, %s', (...bands) => {
    const text = `${REPORT}\n\n${pipes(
      ['Obiettivo', 'Indicatore', ...bands, 'Risultato', 'Punteggio'],
      ['Controlli', 'Ispezioni', '≥ 45', '40-44', '30-39', '42', '80%'],
    )}`;
    expect(readOf(text)).toEqual({ rows: ['≥ 45 | 42 | -'], found: [] });
    const [placement] = drafted(text).cycle.placements;
    expect(placement?.uncertain).toMatchObject([{ field: 'target' }]);
    expect(placement?.uncertain[0]?.note).toContain(`${bands[0]}: ≥ 45; ${bands[1]}: 40-44`);
  });
});

describe('days of the year', () => {
  it.each([
    ['Target al 30/06/2025', '06-30'],
    ['Target 30/06', '06-30'],
    ['Risultato al 30.9', '09-30'],
    ['Target entro il 30 giugno', '06-30'],
    ['Valore I semestre', '06-30'],
    ['Target 2° quadrimestre 2025', '08-31'],
    ['Target terzo trimestre', '09-30'],
    ['Target indicatore 1.2', undefined],
    ['Target 2025-2027', undefined],
    ['Target 2025', undefined],
    ['Target a semestre', undefined],
  ])('%s: %s', (heading, day) => {
    expect(dayIn(heading)).toBe(day);
  });

  it('every target and the result keep theirs in the draft', () => {
    const heading = ['Indicatore', 'Target al 30/06/2025', 'Risultato al 30/06/2025', 'Target al 31/12/2025'];
    const { cycle, occurrences } = drafted(
      `Monitoraggio 2025\n\n${pipes(heading, ['Transazioni', '5', '7', '12'])}`,
    );
    // The tree of the plan prints the targets of the end of the year.
    expect(occurrences.map(({ view, target }) => [view, target?.printed])).toEqual([['monitoraggio', '5']]);
    expect(cycle.placements[0]?.targets.map(({ at, printed }) => [at, printed])).toEqual([
      ['2025-06-30', '5'],
      ['2025-12-31', '12'],
    ]);
    expect(cycle.measurements.map(({ at, printed }) => [at, printed])).toEqual([['2025-06-30', '7']]);
  });
});

describe('the years of a plan', () => {
  it.each([
    {
      heading: ['Target 2024', 'Target 2025', 'Target 2026'],
      row: ['100', '150', '200'],
      targets: ['2025: 150', '2024: 100', '2026: 200'],
      baselines: [],
    },
    {
      heading: ['2024', '2025', '2026'],
      row: ['100', '150', '200'],
      targets: ['2025: 150', '2026: 200'],
      baselines: ['2024: 100'],
    },
    {
      heading: ['Valore 2023', 'Valore 2024', 'Target triennio'],
      row: ['100', '150', '200'],
      targets: ['2025: 200'],
      baselines: ['2023: 100', '2024: 150'],
    },
  ])('$heading', ({ heading, row, targets, baselines }) => {
    const text = `${PLAN}\n\n${pipes(['Indicatore', 'Formula', ...heading], ['Alberi', 'Numero', ...row])}`;
    const { cycle } = drafted(text);
    expect(dated(cycle.placements[0]?.targets)).toEqual(targets);
    expect(dated(cycle.placements[0]?.baselines)).toEqual(baselines);
    expect(cycle.measurements).toEqual([]);
    expect(readOf(text).rows).toEqual([`${targets[0]?.slice(6)} | - | -`]);
  });

  it.each([
    ['years gone by in a plan', PLAN, ['2023', '2024', '2025']],
    ['the years of a report', REPORT, ['2023', '2024', '2025']],
  ])('are no targets: %s', (_, title, years) => {
    const text = `${title}\n\n${pipes(['Indicatore', 'Formula', ...years], ['Alberi', 'Numero', '1', '2', '3'])}`;
    expect(readOf(text).rows).toEqual([' | - | -']);
  });

  it('a report keeps the last value as its result', () => {
    const heading = ['Indicatore', 'Formula', 'Valore 2023', 'Valore 2024', 'Target triennio'];
    const text = `${REPORT}\n\n${pipes(heading, ['Alberi', 'Numero', '100', '150', '200'])}`;
    expect(readOf(text).rows).toEqual(['200 | 150 | 75.00']);
  });
});
