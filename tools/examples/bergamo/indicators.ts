import type { IndicatorId, NodeId } from '@traguardo/core/kernel';
import type { CommonGoal, CommonIndicator, Direction, Indicator, Measurement } from '@traguardo/core/plan';
import { isNumber } from '@traguardo/core/value';
import { nationalName } from '../national.ts';
import { uncertain } from '../notes.ts';
import { dated, printed } from '../printed.ts';
import type { Slugs } from '../slugs.ts';
import type { BergamoSource, IndicatorSource } from './source.ts';

const END = '2023-12-31';

/** Times, errors and refusals: less is better. */
const LOWER: ReadonlySet<string> = new Set([
  'S22/1.5/03',
  'S22/1.6/05',
  'S22/2.1/01',
  'S22/2.1/12',
  'S22/2.1/28',
  'S22/4.1/17',
]);

/** Those whose comparator the individual dashboards print ("<30", ">40%"). */
const COMPARED: ReadonlySet<string> = new Set(['S22/2.1/28', 'S22/4.1/22']);

export function identityOf(source: IndicatorSource, id: IndicatorId): Indicator {
  const direction = directionOf(source);
  return {
    id,
    title: source.title,
    dimensions: [],
    ...(direction ? { direction } : {}),
    predecessors: [],
    uncertain: uncertain('title', source.noise),
  };
}

function directionOf(source: IndicatorSource): Direction | undefined {
  const target = printed(source.target_printed).value;
  if (!target || !isNumber(target)) return undefined;
  return { better: LOWER.has(source.id) ? 'lower' : 'higher', inferred: !COMPARED.has(source.id) };
}

export function measurementOf(source: IndicatorSource, indicator: IndicatorId): Measurement {
  return {
    indicator,
    ...dated(END, source.value_printed),
    declared: printed(source.declared_percent_printed),
  };
}

const GOALS: Readonly<Record<string, string>> = {
  'FAVORIRE LA TRANSIZIONE DIGITALE': 'comune-transizione-digitale',
  'FAVORIRE LA TRANSIZIONE BUROCRATICA E SEMPLIFICAZIONE': 'comune-transizione-burocratica',
  "SOSTENERE LO SVILUPPO DELL'INTERNAZIONALIZZAZIONE DELLE IMPRESE": 'comune-internazionalizzazione',
  "GARANTIRE LA SALUTE GESTIONALE E LA SOSTENIBILITA' ECONOMICA": 'comune-salute-gestionale',
};

const ALGORITHMS: Readonly<Record<string, string>> = {
  'SYS/03': 'incontri individuali dei PID con le imprese sulla doppia transizione',
  'SYS/09': 'incontri ed eventi di orientamento ai mercati, diretti o di sistema',
  'SYS/11':
    'proventi strutturali / oneri strutturali, al netto di maggiorazione, fondo perequativo, contributi e svalutazioni',
  'SYS/13':
    'diritto annuale incassato entro il 31/12 / diritto annuale, entrambi al netto di interessi e sanzioni',
  'SYS/14':
    'proventi correnti - diritto annuale - segreteria - perequativo / proventi correnti al netto della svalutazione crediti',
  'SYS/02': 'eventi di informazione e sensibilizzazione sulla doppia transizione',
};

export function goalsOf(source: BergamoSource): CommonGoal[] {
  const titles = [...new Set(source.common_system_objectives.map((one) => one.goal))];
  return titles.map((title) => ({ id: goalId(title), title }));
}

function goalId(title: string): NodeId {
  const id = GOALS[title];
  if (!id) throw new Error(`no id for goal ${title}`);
  return id as NodeId;
}

/** The 14 common objectives of the chambers' system, all of them "more is better". */
export function commonOf(source: BergamoSource, slugs: Slugs): CommonIndicator[] {
  return source.common_system_objectives.map((one) => {
    const id = slugs.of(one.title, 'comune');
    return commonOne(one, id);
  });
}

function commonOne(one: BergamoSource['common_system_objectives'][number], id: string): CommonIndicator {
  return {
    id: id as IndicatorId,
    national: nationalName(id),
    goal: goalId(one.goal),
    title: one.title,
    algorithm: ALGORITHMS[one.id] ?? one.algorithm,
    direction: { better: 'higher', inferred: true },
    clusterMeans: [],
    history: [],
    targets: [dated(END, one.target_printed)],
    results: [dated(END, one.value_printed)],
    declared: printed(one.declared_percent_printed),
    ties: [],
    uncertain: [],
  };
}
