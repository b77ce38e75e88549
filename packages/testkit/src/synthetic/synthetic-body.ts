import type { BodyId, MethodologyId, RoleId, UnitId } from '@traguardo/core/kernel';
import type { DraftCycle, DraftDossier } from '@traguardo/core/plan';
import { defaultMethodology } from '@traguardo/core/scoring';
import { day } from '../said.ts';
import { Dice } from './dice.ts';
import { syntheticCommon } from './synthetic-common.ts';
import { syntheticFrame } from './synthetic-frame.ts';
import { syntheticIndicators } from './synthetic-indicators.ts';
import { syntheticNarratives } from './synthetic-narratives.ts';

/** The groups of like bodies the synthetic ones fall into. */
export const CLUSTERS = ['grandi', 'medio-grandi', 'medie', 'piccole', 'accorpate'] as const;

const METHODOLOGY = 'smvp' as MethodologyId;
const AREAS = 4;

/** How a synthetic body is made: the same number gives the same body, to the byte. */
export interface SyntheticSize {
  /** Indicators of the plan, at least one. */
  readonly indicators: number;
  readonly year: number;
}

/**
 * An invented body of the size of a chamber: a frame of areas, strategic and operational objectives, its
 * indicators with targets and results at 30 June and 31 December, and the common indicators.
 */
export function syntheticBody(number: number, { indicators, year }: SyntheticSize): DraftDossier {
  const dice = new Dice(number);
  const id = `ente-${String(number).padStart(5, '0')}` as BodyId;
  const frame = syntheticFrame(indicators, AREAS);
  const own = syntheticIndicators(frame.operational, indicators, year, dice);
  const end = day(`${year}-12-31`);
  return {
    body: {
      id,
      name: `Camera di commercio di prova n. ${number}`,
      kind: 'camera-di-commercio',
      fiscalCode: String(number).padStart(11, '0'),
      seat: 'Piazza della Prova 1',
      site: `www.${id}.example`,
      cluster: CLUSTERS[number % CLUSTERS.length] ?? CLUSTERS[0],
      referenceDate: end,
      units: frame.units,
      roles: [{ id: 'segretario-generale' as RoleId, title: 'Segretario generale', rank: 'vertice' }],
      appointments: frame.units.map(({ id: unit }) => ({
        role: 'segretario-generale' as RoleId,
        unit: unit as UnitId,
      })),
      controlled: [],
    },
    methodologies: [{ ...defaultMethodology, id: METHODOLOGY, title: 'Sistema di misurazione' }],
    indicators: own.indicators,
    cycles: [{ ...cycleHead(year), ...own.cycle, nodes: frame.nodes, ...syntheticCommon(year, dice) }],
    imports: [],
    places: new Map(),
  };
}

type Head = Omit<
  DraftCycle,
  'nodes' | 'placements' | 'measurements' | 'commonGoals' | 'commonIndicators' | 'commonYear'
>;

function cycleHead(year: number): Head {
  return {
    year,
    triennium: [year, year + 2],
    document: { id: 'piao', kind: 'piao', title: `PIAO ${year}-${year + 2}`, form: 'ordinary' },
    methodology: METHODOLOGY,
    referenceDate: day(`${year}-12-31`),
    acts: [
      {
        id: 'preventivo',
        kind: 'approvazione-preventivo',
        organ: 'Consiglio',
        number: '20',
        date: day(`${year - 1}-11-28`),
      },
      { id: 'parere', kind: 'parere-oiv', organ: 'OIV', number: '1', date: day(`${year}-01-20`) },
      { id: 'adozione', kind: 'adozione-piano', organ: 'Giunta', number: '3', date: day(`${year}-01-28`) },
      { id: 'pubblicazione', kind: 'pubblicazione', organ: 'Segreteria', date: day(`${year}-01-30`) },
    ],
    activities: [],
    commonMethodology: METHODOLOGY,
    assignments: [],
    resources: [],
    tables: [],
    dashboards: [],
    statements: [],
    references: [],
    narratives: syntheticNarratives,
    changes: [],
  };
}
