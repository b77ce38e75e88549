import { cleanDraft, edit, said } from '@traguardo/testkit';
import { describe, expect, it } from 'vitest';
import { cleanCycle } from '../test/clean-cycle.ts';
import { dashboardAnswer, dashboardAnswers } from './dashboards.ts';
import { indicatorAnswer } from './indicator.ts';

describe('dashboards', () => {
  it('are those printed, those assigned, and those the cards give a unit', async () => {
    const all = dashboardAnswers(await cleanCycle());
    expect(all.map(({ id, from, of, rows }) => [id, from, of, rows.length])).toEqual([
      ['servizi', 'dashboard', 'unit', 2],
      ['segretario-generale', 'assignment', 'role', 3],
      ['dirigente-servizi', 'assignment', 'role', 4],
      ['ufficio-personale', 'assignment', 'unit', 4],
      ['struttura-area-servizi', 'responsibility', 'unit', 8],
      ['struttura-ufficio-registro', 'responsibility', 'unit', 1],
      ['struttura-ufficio-personale', 'responsibility', 'unit', 2],
    ]);
  });

  it('show the value and the score of the indicator’s own page', async () => {
    const open = await cleanCycle();
    const row = dashboardAnswer(open, 'servizi')?.rows[0]?.node;
    const scored = open.evaluation.tree.byId.get('incontri');
    const own = scored && indicatorAnswer(open, scored);
    expect(own).toBeDefined();
    expect(row).toEqual(own?.node);
  });

  it('say what the document prints in them instead', async () => {
    const draft = edit(cleanDraft(), (copy) => {
      const occurrence = copy.imports[0]?.occurrences.find(({ id }) => id === 'servizi-1');
      if (occurrence) occurrence.value = said('15');
    });
    const rows = dashboardAnswer(await cleanCycle(undefined, draft), 'servizi')?.rows;
    expect(
      rows?.map(({ node, shown }) => [node.id, node.result?.plain, shown?.value?.plain, shown?.differs]),
    ).toEqual([
      ['incontri', '14', '15', true],
      ['avvio-sportello', '15/10/2025', '15/10/2025', false],
    ]);
  });

  it.each([
    ['i pesi fanno 100', undefined, '100', 0],
    ['un peso in bianco', null, '70', 1],
  ] as const)('an assignment sums its weights: %s', async (_situation, blank, sum, missing) => {
    const draft = edit(cleanDraft(), (copy) => {
      const first = copy.cycles[0]?.assignments[0]?.rows[0];
      if (first && blank === null) first.weight = null;
    });
    const answer = dashboardAnswer(await cleanCycle(undefined, draft), 'segretario-generale');
    expect([answer?.weightsSum, answer?.weightsMissing]).toEqual([sum, missing]);
  });
});
