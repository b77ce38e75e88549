import { findingText } from '@traguardo/texts';
import { describe, expect, it } from 'vitest';
import { reading, table } from '../test/reading.ts';
import { rowFindings } from './row-findings.ts';

/** The findings of a row as their severities and codes. */
function found(target: string, value: string, declared = '100%', unit = '') {
  const heading = ['Indicatore', 'U.M.', 'Target', 'Risultato', '% raggiungimento'];
  const { rows } = reading(table(heading, ['Cosa', unit, target, value, declared]));
  expect(rows).toHaveLength(1);
  const findings = rows.flatMap((row) => rowFindings('x.txt', row));
  for (const finding of findings) {
    const { title, what, why, todo } = findingText(finding);
    expect(title).not.toBe(finding.code);
    expect(`${what}${why}${todo}`).not.toContain('—');
  }
  return findings.map(({ severity, code }) => `${severity} ${code}`);
}

describe('answers of ordinary documents accuse nobody', () => {
  it.each([
    ['words answered by their deed', 'Approvazione', 'Approvato', '100%'],
    ['kept', 'Mantenimento', 'Mantenuta', '100%'],
    ['kept, with the figure to keep', 'Mantenimento del 2023 (120)', '124', '100%'],
    ['more, with how much', 'Incremento', 'Incremento del 4%', '100%'],
    ['a day, not done', '31/12/2024', 'Non effettuato', '0%'],
    ['a day, done in time', 'entro il 30/06/2024', 'Rispettato', '100%'],
    ['a day, done', '31/12/2024', 'Sì', '100%'],
    ['a day, done whole', '31/12/2024', '100%', '100%'],
    ['a term in words', 'entro l’anno', '15/11/2024', '100%'],
    ['a term in days', 'entro 30 giorni', '15/11/2024', '100%'],
    ['yes, by what act', 'Sì', 'Approvato con delibera n. 45 del 12/03/2024', '100%'],
    ['yes, on what day', 'Sì', '12/03/2024', '100%'],
    ['one thing, yes', '1 documento', 'Sì', '100%'],
    ['one thing, on what day', '1 documento', '12/03/2024', '100%'],
    ['several things, done', '2 report', 'Fatto', '100%'],
    ['all, on what day', '100%', '12/03/2024', '100%'],
    ['a year, on what day', '2024', '12/03/2024', '100%'],
    ['things by another name', '4 incontri', '5 riunioni', '100%'],
  ])('%s: %s, %s', (_, target, value, declared) => {
    expect(found(target, value, declared)).toEqual([]);
  });

  it.each([
    ['months and days', '2 mesi', '45 giorni'],
    ['hours and days', '48 ore', '2 giorni'],
    ['a percentage and a share of one', '90%', '0,92'],
    ['a percentage and a number alone', '>=85 %', '86'],
    ['money and days', '€ 10.000', '30 giorni'],
  ])('%s are not recomputed: %s, %s', (_, target, value) => {
    expect(found(target, value)).toEqual(['info incomparable-left-out']);
  });

  it.each([
    ['300', '17/05/2023'],
    ['12 incontri', '17/05/2023'],
    ['80%', '17/05/2023'],
    ['30/06/2024', '12'],
    ['30/06/2024', '€ 4.500,00'],
  ])('a day and a figure clash: %s, %s', (target, value) => {
    expect(found(target, value)).toEqual(['error value-contradicts-target']);
  });
});

describe('days without their year', () => {
  it.each([
    ['in time', '31/12', '29/12', '100%', []],
    ['in time, as a term', 'entro il 30/06', '5/6', '100%', []],
    ['the year of the term is that of the day', '31/12/2024', '29/12', '100%', []],
    ['the year of the day is that of the term', '30/06', '15/05/2024', '100%', []],
    ['done late: perhaps of another year', '30/06', '29/12', '50%', Array(2).fill('warning ambiguous-cell')],
    ['fractions, where the target is one', '3/3', '2/3', '66,67%', []],
    ['a deed with its day', 'Entro 30.11.2024', 'Realizzato il 15.11.2024', '100%', []],
    [
      'a deed done late',
      'Entro 30.11.2024',
      'Realizzato il 15.12.2024',
      '100%',
      ['error late-date-declared-full'],
    ],
  ])('%s: %s, %s', (_, target, value, declared, codes) => {
    expect(found(target, value, declared)).toEqual(codes);
  });
});

describe('a number alone beside a percentage', () => {
  it.each([
    ['is one where the unit of measure says so', '>=85 %', '86', '100%', '%', []],
    ['and is recomputed', '80%', '60', '90%', 'percentuale', ['error declared-differs-from-computed']],
    ['is not known where it counts things', '>=85 %', '86', '100%', 'n.', ['info incomparable-left-out']],
    ['may be a share of one', '90%', '0,92', '100%', '%', ['info incomparable-left-out']],
  ])('%s', (_, target, value, declared, unit, codes) => {
    expect(found(target, value, declared, unit)).toEqual(codes);
  });
});

describe('percentages declared in another way', () => {
  const beyond = ['info declared-beyond-limit'];
  const part = ['info declared-as-proportion'];
  const wrong = ['error declared-differs-from-computed'];
  it.each([
    ['more than was aimed at', '500', '610', '122', beyond],
    ['at two places', '10.000', '11.250', '112,50%', beyond],
    ['less than the most allowed', 'max 10 gg', '8 gg', '120%', beyond],
    ['another figure over a hundred', '500', '610', '125', wrong],
    ['over a hundred for less than was aimed at', '500', '400', '122', wrong],
    ['a part of one', '10', '9', '0,9', part],
    ['the whole', '4', '4', '1', part],
    ['out of a hundred', '100', '97', '97/100', part],
    ['a part over the whole', '20', '22', '1,10', part],
    ['at the places it has', '11', '10', '0,9091', part],
    ['another part', '10', '9', '0,8', wrong],
    ['the whole for a half', '>= 10', '5', '1', wrong],
    ['one in a hundred', '10', '9', '1%', wrong],
    ['cut instead of rounded', '3', '2', '66%', ['info declared-truncated']],
    ['cut at a place', '3', '2', '66,6%', ['info declared-truncated']],
    ['one less than what is cut', '3', '2', '65%', wrong],
    ['more than the range', '3.000-3.500', '3.720', '100%', ['info declared-outside-range']],
    ['less than the range', 'tra 10 e 15 giorni', '8 giorni', '100%', ['info declared-outside-range']],
    ['more than the range, in part', '3.000-3.500', '3.720', '90%', wrong],
    ['less, where nothing says that less is better', '30', '24', '120%', ['info direction-not-stated']],
  ])('%s: target %s, value %s, declared %s', (_, target, value, declared, codes) => {
    expect(found(target, value, declared)).toEqual(codes);
  });
});
