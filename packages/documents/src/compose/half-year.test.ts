import type { CivilDate, IndicatorId } from '@traguardo/core/kernel';
import type { Dated, Measurement, Placement, Plan } from '@traguardo/core/plan';
import { read } from '@traguardo/core/value';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../model/figures.ts';
import { composeHalfYear } from './half-year.ts';
import { progressOf } from './standing.ts';
import { blocksOf, cleanSource, exampleSource, sectionsOf, sourceOfPlan } from './test/sources.ts';

const told = (document: ReturnType<typeof composeHalfYear>): string =>
  blocksOf(document)
    .map((block) => (block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : ''))
    .join('\n');

describe('the report of a plan at the middle of its year', () => {
  it('has the figures of the clean plan as they are printed in it', async () => {
    const source = await exampleSource('valchiara-2025', '2025-06-30');
    const document = composeHalfYear(source);
    const printed = new Map<string, string>();
    for (const { indicator, at, printed: own } of source.plan.measurements) {
      printed.set(`indicator/${indicator}/value/${at}`, own);
    }
    for (const { indicator, targets } of source.plan.placements) {
      for (const { at, printed: own } of targets) printed.set(`indicator/${indicator}/target/${at}`, own);
    }
    const own = figuresOf(document).filter(({ id }) => /\/(?:value|target)\//.test(id));
    expect(own.filter(({ id }) => id.includes('/value/')).length).toBe(8);
    for (const { id, printed: text } of own) expect([id, text]).toEqual([id, printed.get(id)]);
    expect(told(document)).toContain(
      'Su 22 indicatori 8 hanno una misura; 5 hanno già il valore del target.',
    );
    const ids = sectionsOf(document.sections).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['sintesi', 'rilevazione', 'obiettivi', 'mancanti', 'variazioni']),
    );
  });

  it('says nothing of a measure of a later day', async () => {
    const source = await exampleSource('valchiara-2025', '2025-06-30');
    for (const { id } of figuresOf(composeHalfYear(source))) {
      const [, day] = /\/value\/(.*)$/.exec(id) ?? [];
      if (day !== undefined) expect(day <= '2025-06-30').toBe(true);
    }
  });

  it.each([
    ['brescia-2025', '2025-06-30', 89],
    ['bergamo-2023', '2023-06-30', 142],
  ])('of %s, which has no measure then, says so and lists what lacks', async (body, at, indicators) => {
    const source = await exampleSource(body, at);
    const document = composeHalfYear(source);
    expect(source.plan.placements.length).toBe(indicators);
    expect(told(document)).toContain('Il piano non contiene misure al 30/06/');
    const lacking = blocksOf(document).find((block) => block.kind === 'table' && block.id === 'tab-mancanti');
    const wanted = source.plan.placements.filter((one) =>
      ['unmeasured', 'not-yet-known'].includes(progressOf(one, source).standing),
    );
    expect(lacking?.kind === 'table' && lacking.rows.length).toBe(wanted.length);
    expect(wanted.length).toBeGreaterThan(indicators - 15);
  });

  it('has every row of a table as long as its columns', async () => {
    for (const [body, at] of [
      ['valchiara-2025', '2025-06-30'],
      ['valchiara-2025', '2025-12-31'],
      ['bergamo-2023', '2023-12-31'],
    ] as const) {
      for (const block of blocksOf(composeHalfYear(await exampleSource(body, at)))) {
        if (block.kind !== 'table') continue;
        for (const { cells, heading } of block.rows) {
          expect(cells.length).toBe(heading ? 1 : block.columns.length);
        }
      }
    }
  });
});

describe('the title and the campaign of a report within the year', () => {
  it.each([
    ['2025-03-31', 'Monitoraggio infrannuale 2025', 'Nessuna rilevazione è inserita fino a questa data.'],
    ['2025-06-30', 'Monitoraggio semestrale 2025', ''],
    ['2025-08-31', 'Monitoraggio semestrale 2025', 'l’ultima è «Monitoraggio al 30 giugno 2025»'],
    ['2025-09-30', 'Monitoraggio infrannuale 2025', 'l’ultima è «Monitoraggio al 30 giugno 2025»'],
    ['2025-12-31', 'Monitoraggio dell’anno 2025', ''],
    ['2026-06-30', 'Monitoraggio dell’anno 2025', 'l’ultima è «Dati finali al 31 dicembre 2025»'],
  ])('on %s: %s', async (at, title, campaign) => {
    const document = composeHalfYear(await exampleSource('valchiara-2025', at));
    expect(document.title).toBe(title);
    if (campaign === '') expect(told(document)).not.toContain('Nessuna rilevazione');
    else expect(told(document)).toContain(campaign);
  });
});

describe('where an indicator stands', () => {
  const base = cleanSource();
  const indicator = base.plan.placements.find(
    ({ indicator: id }) => base.plan.indicatorById.get(id)?.direction?.better === 'higher',
  )?.indicator as IndicatorId;

  const dated = (at: string, printed: string): Dated => {
    const reading = read(printed);
    return { at: at as CivilDate, printed, ...(reading.ok && { value: reading.value }) };
  };

  it.each<[string, Record<string, string>, Record<string, string>, string, string | null]>([
    ['the half-year target reached', { '06-30': '10', '12-31': '20' }, { '06-30': '12' }, 'reached', '+2'],
    ['the half-year target missed', { '06-30': '10', '12-31': '20' }, { '06-30': '9' }, 'short', '−1'],
    ['on the way to the end of the year', { '12-31': '20' }, { '06-30': '9' }, 'under-way', '−11'],
    ['there before its time', { '12-31': '20' }, { '05-31': '20' }, 'on-course', 'nessuna'],
    ['without a measure', { '12-31': '20' }, {}, 'unmeasured', null],
    ['measured too late to count', { '12-31': '20' }, { '07-31': '9' }, 'unmeasured', null],
    ['in points', { '06-30': '90%' }, { '06-30': '91%' }, 'reached', '+1 punto'],
    ['in days', { '06-30': '30/06/2025' }, { '06-30': '02/07/2025' }, 'short', '2 giorni dopo'],
    ['a day before', { '06-30': '30/06/2025' }, { '06-30': '29/06/2025' }, 'reached', '1 giorno prima'],
    ['nothing asked', {}, { '06-30': '9' }, 'without-target', null],
    ['two kinds of things', { '06-30': '10' }, { '06-30': '30/06/2025' }, 'incomparable', null],
    ['only watched', { '12-31': 'Monitoraggio' }, {}, 'watched', null],
  ])('%s', (_, targets, values, standing, distance) => {
    const placement: Placement = {
      ...(base.plan.placementOf.get(indicator) as Placement),
      targets: Object.entries(targets).map(([day, text]) => dated(`${base.plan.year}-${day}`, text)),
    };
    const measurements = Object.entries(values).map(
      ([day, text]): Measurement => ({ ...dated(`${base.plan.year}-${day}`, text), indicator }),
    );
    const { monitoring: _none, ...rest } = base.plan;
    const plan: Plan = {
      ...rest,
      placements: rest.placements.map((one) => (one.indicator === indicator ? placement : one)),
      placementsOf: new Map(
        [...rest.placementsOf].map(([node, own]) => [
          node,
          own.map((one) => (one.indicator === indicator ? placement : one)),
        ]),
      ),
      measurementsOf: new Map([...rest.measurementsOf, [indicator, measurements]]),
    };
    const progress = progressOf(placement, sourceOfPlan(plan, `${plan.year}-06-30`));
    expect([progress.standing, progress.distance]).toEqual([standing, distance]);
  });
});
