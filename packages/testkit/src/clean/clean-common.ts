import type { IndicatorId, NodeId } from '@traguardo/core/kernel';
import type { CommonGoal, CommonIndicator } from '@traguardo/core/plan';
import { said, saidAt } from './said.ts';

export function cleanCommonGoals(): readonly CommonGoal[] {
  return [{ id: 'doppia-transizione' as NodeId, title: 'Favorire la doppia transizione' }];
}

/** Two common indicators: one share, one rate per 10,000 firms that follows from its count. */
export function cleanCommonIndicators(): readonly CommonIndicator[] {
  const goal = 'doppia-transizione' as NodeId;
  return [
    {
      id: 'fascicolo' as IndicatorId,
      goal,
      title: "Imprese che alimentano il fascicolo d'impresa",
      direction: { better: 'higher', inferred: true },
      clusterMeans: [saidAt('2023-12-31', '36,70%')],
      history: [saidAt('2023-12-31', '50%')],
      targets: [saidAt('2024-12-31', '52%'), saidAt('2025-12-31', '60%')],
      results: [saidAt('2024-12-31', '55%'), saidAt('2025-12-31', '61%')],
      declared: said('100%'),
      ties: [],
      uncertain: [],
    },
    {
      id: 'maturita-digitale' as IndicatorId,
      goal,
      title: 'Valutazioni della maturità digitale',
      algorithm: 'N. assessment / 10.000 imprese attive',
      direction: { better: 'higher', inferred: true },
      clusterMeans: [saidAt('2023-12-31', '29,09')],
      history: [saidAt('2023-12-31', '20,15')],
      targets: [saidAt('2025-12-31', '55')],
      results: [saidAt('2024-12-31', '50'), saidAt('2025-12-31', '57')],
      declared: said('100%'),
      ties: ['imprese-formate' as IndicatorId],
      uncertain: [],
    },
  ];
}
