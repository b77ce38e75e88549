import type { Plan } from '@traguardo/core/plan';
import { describe, expect, it } from 'vitest';
import type { PublicDocument } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { composeStaffing } from './staffing.ts';
import { blocksOf, exampleSource, sectionsOf, sourceOfPlan } from './test/sources.ts';

const told = (document: PublicDocument): string =>
  blocksOf(document)
    .map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
    .join('\n');

describe('the staffing plan of Brescia 2025-2027', async () => {
  const source = await exampleSource('brescia-2025');
  const document = composeStaffing(source);
  const printed = new Map(figuresOf(document).map(({ id, printed: text }) => [id, text]));

  it.each([
    ['staffing/unit/istruttori', '31.960,98', '2.173.346,64 over 68 seats'],
    ['staffing/maximum', '4.554.546,72', 'seats and the 0,55 % of the wages of 2018'],
    ['staffing/2025/limit', '229.726,40', 'leavers of 2024 and what was left'],
    ['staffing/2026/carry-over', '27.391,04', 'what 2025 leaves'],
    ['staffing/2026/2026-esterno-istruttori-2', '95.882,94', 'three at full cost'],
    ['staffing/2026/2026-esterno-istruttori-2/printed', '95.882,49', 'two figures swapped in the document'],
    ['staffing/2026/spending', '143.850,42', 'with the right amount'],
    ['staffing/2026/spending/printed', '143.849,97', 'with the wrong one'],
    ['staffing/2025/total/printed', '4.416.161,08', 'half of the hires counted'],
    ['staffing/2027/protected', '28.437,82', 'outside limit and totals'],
    ['staffing/2027/headroom', '21.890,95', 'maximum less total'],
  ])('%s is %s: %s', (id, figure) => {
    expect(printed.get(id)).toBe(figure);
  });

  it('prints beside a computed figure only what the document says otherwise', () => {
    const others = [...printed].filter(([id, text]) => id.endsWith('/printed') && text !== '');
    expect(others.map(([id]) => id).sort()).toEqual([
      'staffing/2025/total/printed',
      'staffing/2026/2026-esterno-istruttori-2/printed',
      'staffing/2026/spending/printed',
    ]);
  });

  it('says a figure the same wherever it says it', () => {
    for (const { id, printed: text } of figuresOf(document))
      expect([id, text]).toEqual([id, printed.get(id)]);
  });

  it('tells each year in a sentence', () => {
    expect(told(document)).toContain(
      'Nel 2026 il limite è 150.907,15 euro: 123.516,11 euro liberati dalle cessazioni del 2025 e 27.391,04 di resti. ' +
        'Le assunzioni e le progressioni previste costano 143.850,42 euro: il residuo è di 7.056,73 euro.',
    );
    expect(told(document)).toContain('Le assunzioni obbligatorie del 2027 costano 28.437,82 euro');
  });

  it('lists what the checks found on it, and says so where they found nothing', () => {
    expect(told(document)).toContain('I conti tornano: nessun rilievo.');
    const finding = {
      code: 'staffing-total-wrong',
      severity: 'error' as const,
      blocking: false,
      path: 'staffing/2026/total',
      params: { year: '2026', printed: '143849.97', computed: '143850.42' },
    };
    const wrong = composeStaffing({ ...source, findings: [finding, { ...finding, path: 'strategic/x' }] });
    expect(told(wrong)).toContain('Sui conti del piano c’è un rilievo.');
  });

  it('says that a limit is passed, and by how much', () => {
    const plan = withStaffing(source.plan, ({ years, ...rest }) => ({
      ...rest,
      years: years.map((year) => ({
        ...year,
        hires: year.hires.map((hire) => (hire.channel === 'esterno' ? { ...hire, count: 20 } : hire)),
      })),
    }));
    expect(told(composeStaffing(sourceOfPlan(plan)))).toMatch(/il limite è superato di [\d.]+,\d\d euro\./);
  });
});

describe('a staffing plan that is not there, or cannot be computed', () => {
  it('is told of Bergamo, which has none', async () => {
    const document = composeStaffing(await exampleSource('bergamo-2023'));
    expect(told(document)).toContain('Il piano dei fabbisogni di personale non è inserito nel piano');
    expect(sectionsOf(document.sections).map(({ id }) => id)).toEqual(['dotazione']);
  });

  it('says that the data do not suffice', async () => {
    const { plan } = await exampleSource('brescia-2025');
    const broken = withStaffing(plan, (staffing) => ({
      ...staffing,
      seats: staffing.seats.map((seat) => ({ ...seat, posts: 0 })),
    }));
    expect(told(composeStaffing(sourceOfPlan(broken)))).toContain('I dati inseriti non bastano');
  });
});

type Staffing = NonNullable<Plan['staffing']>;

function withStaffing(plan: Plan, change: (staffing: Staffing) => Staffing): Plan {
  if (!plan.staffing) throw new Error('no staffing plan');
  return { ...plan, staffing: change(plan.staffing) };
}
