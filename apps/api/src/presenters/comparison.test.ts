import { cleanDraft, edit, saidAt } from '@traguardo/testkit';
import { expect, it } from 'vitest';
import { cleanCycle } from '../test/clean-cycle.ts';
import { comparisonAnswer } from './comparison.ts';

it('the figure of the year of the mean is the one compared, not the latest', async () => {
  const { indicators } = comparisonAnswer(await cleanCycle());
  expect(indicators.map(({ node, standing, comparedYear }) => [node.id, standing, comparedYear])).toEqual([
    ['fascicolo', 'better', 2023],
    ['maturita-digitale', 'worse', 2023],
  ]);
});

it('figures come by date, of one day the mean first', async () => {
  const [first] = comparisonAnswer(await cleanCycle()).indicators;
  expect(first?.figures.map(({ role, at, figure }) => [role, at.slice(0, 4), figure.plain])).toEqual([
    ['cluster', '2023', '36,70%'],
    ['history', '2023', '50%'],
    ['target', '2024', '52%'],
    ['result', '2024', '55%'],
    ['target', '2025', '60%'],
    ['result', '2025', '61%'],
  ]);
});

it.each([
  ['nessuna media', [], 'incomparable', null],
  ['una media di un anno senza dato dell’ente', [saidAt('2022-12-31', '30%')], 'incomparable', 2022],
  ['una media in un’altra unità', [saidAt('2023-12-31', '30')], 'incomparable', 2023],
  [
    'due medie: vale la più recente',
    [saidAt('2023-12-31', '60%'), saidAt('2022-12-31', '10%')],
    'worse',
    2023,
  ],
] as const)('%s', async (_situation, means, standing, year) => {
  const draft = edit(cleanDraft(), (copy) => {
    const common = copy.cycles[0]?.commonIndicators[0];
    if (common) common.clusterMeans = [...means];
  });
  const [first] = comparisonAnswer(await cleanCycle(undefined, draft)).indicators;
  expect([first?.standing, first?.comparedYear]).toEqual([standing, year]);
});
