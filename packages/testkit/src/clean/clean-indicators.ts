import type { IndicatorId, NodeId } from '@traguardo/core/kernel';
import type { Indicator, Measurement, Placement } from '@traguardo/core/plan';
import { said, saidAt, weight } from './said.ts';

interface IndicatorShape {
  readonly id: string;
  readonly node: string;
  readonly number: string;
  readonly title: string;
  readonly unit: string;
  readonly better?: 'higher' | 'lower' | 'equal';
  readonly weight: string;
  readonly baseline?: string;
  readonly target: string;
  readonly halfYear?: string;
  readonly value: string;
  readonly declared?: string;
  readonly impact?: boolean;
}

/** One indicator of each kind, every result above its target and declared as it computes. */
const SHAPES: readonly IndicatorShape[] = [
  {
    id: 'imprese-formate',
    node: 'os-1-1',
    number: '1',
    title: 'Imprese formate',
    unit: 'numero',
    better: 'higher',
    weight: '60',
    baseline: '280',
    target: 'Almeno 300',
    halfYear: 'Almeno 150',
    impact: true,
    value: '330',
    declared: '100%',
  },
  {
    id: 'accordo-rete',
    node: 'os-1-1',
    number: '2',
    title: 'Accordo con la rete territoriale',
    unit: 'dicotomica SI/NO',
    weight: '40',
    baseline: 'SI',
    target: 'SI',
    value: 'SI',
    declared: '100%',
  },
  {
    id: 'incontri',
    node: 'oo-1-1-1',
    number: '1',
    title: 'Incontri realizzati',
    unit: 'numero',
    better: 'higher',
    weight: '70',
    baseline: '10',
    target: 'Almeno 12',
    value: '14',
    declared: '100%',
  },
  {
    id: 'gradimento',
    node: 'oo-1-1-1',
    number: '2',
    title: 'Partecipanti soddisfatti',
    unit: 'percentuale',
    better: 'higher',
    weight: '30',
    baseline: '88%',
    target: 'Almeno 90%',
    value: '95%',
    declared: '100%',
  },
  {
    id: 'domande',
    node: 'oo-1-1-2',
    number: '1',
    title: 'Domande istruite',
    unit: 'percentuale',
    better: 'higher',
    weight: '25',
    baseline: '100%',
    target: '100%',
    value: '100%',
    declared: '100%',
  },
  {
    id: 'rendicontazioni',
    node: 'oo-1-1-2',
    number: '2',
    title: 'Rendicontazioni esaminate',
    unit: 'percentuale',
    better: 'higher',
    weight: '25',
    baseline: '80%',
    target: '85%',
    value: '90%',
    declared: '100%',
  },
  {
    id: 'giorni-istruttoria',
    node: 'oo-1-1-2',
    number: '3',
    title: 'Giorni medi di istruttoria',
    unit: 'giorni',
    better: 'lower',
    weight: '50',
    baseline: '35 giorni',
    target: '<= 30 giorni',
    value: '28 giorni',
    declared: '100%',
  },
  {
    id: 'equilibrio',
    node: 'os-1-2',
    number: '1',
    title: 'Rapporto tra pratiche chiuse e aperte',
    unit: 'rapporto',
    better: 'equal',
    weight: '100',
    target: 'Tra 0,8 e 1',
    value: '0,9',
    declared: '100%',
  },
  {
    id: 'avvio-sportello',
    node: 'oo-1-2-1',
    number: '1',
    title: 'Avvio dello sportello',
    unit: 'data',
    weight: '100',
    target: '30/10/2025',
    value: '15/10/2025',
    declared: '100%',
  },
  {
    id: 'accessi',
    node: 'oo-1-2-1',
    number: '2',
    title: 'Accessi allo sportello',
    unit: 'numero',
    weight: '0',
    target: 'Monitoraggio',
    value: '1.284',
  },
  {
    id: 'ritardo-pagamenti',
    node: 'os-2-1',
    number: '1',
    title: 'Tempo medio di ritardo dei pagamenti',
    unit: 'giorni',
    better: 'lower',
    weight: '100',
    baseline: '0 giorni',
    target: '<= 0 giorni',
    value: '-5 giorni',
    declared: '100%',
  },
];

export function cleanIndicators(): readonly Indicator[] {
  return SHAPES.map((shape) => ({
    id: shape.id as IndicatorId,
    title: shape.title,
    dimensions: [shape.impact === true ? 'impatto' : 'efficacia'],
    unitPrinted: shape.unit,
    predecessors: [],
    uncertain: [],
    ...(shape.better ? { direction: { better: shape.better, inferred: false } } : {}),
  }));
}

export function cleanPlacements(): readonly Placement[] {
  return SHAPES.map((shape) => ({
    indicator: shape.id as IndicatorId,
    node: shape.node as NodeId,
    number: shape.number,
    weight: weight(shape.weight),
    baselines: shape.baseline ? [saidAt('2024-12-31', shape.baseline)] : [],
    targets: [
      ...(shape.halfYear ? [saidAt('2025-06-30', shape.halfYear)] : []),
      saidAt('2025-12-31', shape.target),
    ],
    uncertain: [],
  }));
}

export function cleanMeasurements(): readonly Measurement[] {
  return SHAPES.map((shape) => ({
    indicator: shape.id as IndicatorId,
    ...saidAt('2025-12-31', shape.value),
    ...(shape.declared ? { declared: said(shape.declared) } : {}),
  }));
}
