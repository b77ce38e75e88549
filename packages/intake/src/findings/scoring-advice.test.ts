import { defaultMethodology } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../open/open-document.ts';
import { readDocument } from '../recognise/read-document.ts';
import { documentFindings } from './document-findings.ts';

function advice(...rows: string[]) {
  const text = ['Indicatore\tConsuntivo\tTarget\t% di realizzazione', ...rows].join('\n');
  const opened = openDocument(new TextEncoder().encode(text), 'a.txt');
  if (!opened.ok) throw new Error(opened.refusal.code);
  const choice = { methodology: defaultMethodology };
  return documentFindings('a.txt', opened.value, readDocument(opened.value, choice), choice)
    .filter(({ code }) => code === 'another-scoring-fits')
    .map(({ params }) => params);
}

describe('advice on the rule of scoring', () => {
  it('percentages beyond a hundred: no cap', () => {
    expect(
      advice('Corsi\t12\t10\t120%', 'Fiere\t11\t10\t110%', 'Visite\t30\t20\t150%', 'Bandi\t1\t2\t50%'),
    ).toEqual([{ scoring: 'uncapped', rows: '4', agreed: '1', agreedThen: '4' }]);
  });

  it('percentages cut instead of rounded', () => {
    expect(advice('Corsi\t2\t3\t66%', 'Fiere\t5\t9\t55%', 'Visite\t7\t8\t87%')).toEqual([
      { scoring: 'truncated', rows: '3', agreed: '0', agreedThen: '3' },
    ]);
  });

  it('all or nothing', () => {
    expect(advice('Corsi\t9\t10\t0%', 'Fiere\t5\t9\t0%', 'Visite\t7\t8\t0%', 'Bandi\t5\t4\t100%')).toEqual([
      { scoring: 'all-or-nothing', rows: '4', agreed: '1', agreedThen: '4' },
    ]);
  });

  it('silence: two slips are no habit, and slips that follow no rule neither', () => {
    expect(advice('Corsi\t12\t10\t120%', 'Fiere\t11\t10\t110%', 'Bandi\t1\t2\t50%')).toEqual([]);
    expect(advice('Corsi\t9\t10\t13%', 'Fiere\t5\t9\t99%', 'Visite\t7\t8\t41%', 'Bandi\t5\t4\t2%')).toEqual(
      [],
    );
  });
});
