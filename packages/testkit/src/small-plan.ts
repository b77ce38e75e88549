import type { BodyId, IndicatorId, MethodologyId, NodeId } from '@traguardo/core/kernel';
import type { Methodology } from '@traguardo/core/methodology';
import type { Dated, FrameKind, FrameNode, NodeWeight, Plan } from '@traguardo/core/plan';
import { defaultMethodology } from '@traguardo/core/scoring';
import { cleanDraft } from './clean-dossier.ts';
import { planOf } from './findings-of.ts';
import { day, said, saidAt, weight } from './said.ts';

/** A node of a small plan: its parent by id, its weights as decimal texts ("40"). */
export interface SmallNode {
  readonly id: string;
  readonly kind: FrameKind;
  readonly parent?: string;
  readonly code?: string;
  /** One weight, or one per subset of indicators; absent: none is printed. */
  readonly weight?: string | readonly { readonly share: string; readonly indicators?: readonly string[] }[];
  readonly ownBlock?: string;
  readonly owner?: string;
}

/** An indicator of a small plan: target and result as printed at the end of the year, or by date. */
export interface SmallIndicator {
  readonly id: string;
  readonly node: string;
  readonly target: string | Readonly<Record<string, string>>;
  readonly result?: string | Readonly<Record<string, string>>;
  readonly weight?: string;
  readonly better?: 'higher' | 'lower' | 'equal';
}

/** A common indicator of a small plan, under a goal of its own name. */
export interface SmallCommon {
  readonly id: string;
  readonly goal: string;
  readonly target: string;
  readonly result: string;
}

export interface SmallPlan {
  readonly nodes: readonly SmallNode[];
  readonly indicators: readonly SmallIndicator[];
  readonly common?: readonly SmallCommon[];
  readonly methodology?: Partial<Methodology>;
}

const YEAR = 2025;

/** The valid plan of a few nodes and indicators, for tests of the roll-up. */
export function smallPlan(small: SmallPlan): Plan {
  const methodology: Methodology = {
    ...defaultMethodology,
    id: 'smvp' as MethodologyId,
    ...small.methodology,
  };
  const [clean] = cleanDraft().cycles;
  if (!clean) throw new Error('a draft without cycles');
  const owners = [...new Set(small.nodes.flatMap(({ owner }) => owner ?? []))];
  const goals = [...new Set((small.common ?? []).map(({ goal }) => goal))];
  return planOf({
    body: { ...cleanDraft().body, controlled: owners.map((id) => ({ id: id as BodyId, name: id })) },
    methodologies: [methodology],
    indicators: small.indicators.map(({ id, better }) => ({
      id: id as IndicatorId,
      title: id,
      dimensions: [],
      predecessors: [],
      uncertain: [],
      ...(better && { direction: { better, inferred: false } }),
    })),
    cycles: [
      {
        year: YEAR,
        triennium: [YEAR, YEAR + 2],
        document: clean.document,
        methodology: methodology.id,
        referenceDate: day(`${YEAR}-12-31`),
        acts: [],
        nodes: small.nodes.map(nodeOf),
        activities: [],
        placements: small.indicators.map((indicator) => ({
          indicator: indicator.id as IndicatorId,
          node: indicator.node as NodeId,
          number: null,
          weight: indicator.weight === undefined ? null : weight(indicator.weight),
          baselines: [],
          targets: datedOf(indicator.target),
          uncertain: [],
        })),
        measurements: small.indicators.flatMap((indicator) =>
          datedOf(indicator.result ?? {}).map((dated) => ({
            ...dated,
            indicator: indicator.id as IndicatorId,
          })),
        ),
        commonYear: YEAR,
        commonMethodology: methodology.id,
        commonGoals: goals.map((goal) => ({ id: goal as NodeId, title: goal })),
        commonIndicators: (small.common ?? []).map((common) => ({
          id: common.id as IndicatorId,
          goal: common.goal as NodeId,
          title: common.id,
          clusterMeans: [],
          history: [],
          targets: datedOf(common.target),
          results: datedOf(common.result),
          ties: [],
          uncertain: [],
        })),
        assignments: [],
        resources: [],
        tables: [],
        dashboards: [],
        statements: [],
        references: [],
        narratives: [],
        changes: [],
      },
    ],
    imports: [],
    places: new Map(),
  });
}

function datedOf(printed: string | Readonly<Record<string, string>>): readonly Dated[] {
  if (typeof printed === 'string') return [saidAt(`${YEAR}-12-31`, printed)];
  return Object.entries(printed).map(([at, text]) => ({ at: day(at), ...said(text) }));
}

function nodeOf(node: SmallNode): FrameNode {
  return {
    id: node.id as NodeId,
    kind: node.kind,
    code: node.code ?? null,
    title: node.id,
    parent: (node.parent ?? null) as NodeId | null,
    weights: weightsOf(node.weight),
    weightPrints: [],
    units: [],
    roles: [],
    transversal: false,
    flags: [],
    staff: [],
    uncertain: [],
    ...(node.ownBlock !== undefined && { ownBlock: weight(node.ownBlock) }),
    ...(node.owner !== undefined && { owner: node.owner }),
  };
}

function weightsOf(printed: SmallNode['weight']): readonly NodeWeight[] {
  if (printed === undefined) return [];
  if (typeof printed === 'string') return [{ share: weight(printed) }];
  return printed.map(({ share, indicators }) => ({
    share: weight(share),
    ...(indicators && { indicators: indicators as readonly IndicatorId[] }),
  }));
}
