import type { OpenCycle } from '@traguardo/application';
import type { ComparedFigure, ComparedIndicator, ComparisonAnswer } from '@traguardo/contracts';
import { type Standing, standing } from '@traguardo/core/benchmark';
import type { CommonIndicator, Dated } from '@traguardo/core/plan';
import { type CycleView, cycleView } from './cycle-view.ts';
import { figureView } from './figure.ts';
import { nodeView } from './node.ts';
import { placeView } from './place.ts';
import { printedTables } from './printed-table.ts';

/** Confronto: every common indicator beside the mean of its cluster, and on whose data. */
export function comparisonAnswer(open: OpenCycle): ComparisonAnswer {
  const view = cycleView(open);
  const { plan } = open;
  const tables = printedTables(open).filter(({ section }) => section === 'benchmark');
  const sources = [...plan.commonIndicators, ...tables].flatMap(({ source }) => source ?? []);
  return {
    indicators: plan.commonIndicators.flatMap((common) => comparedIndicator(common, view) ?? []),
    sources: [...new Set(sources)],
    tables,
  };
}

function comparedIndicator(common: CommonIndicator, view: CycleView): ComparedIndicator | null {
  const { plan, evaluation } = view;
  const node = evaluation.tree.byId.get(common.id);
  if (!node) return null;
  return {
    node: nodeView(node, view),
    goal: plan.commonGoals.find(({ id }) => id === common.goal)?.title ?? common.goal,
    algorithm: common.algorithm ?? null,
    source: common.source ?? null,
    office: common.office ?? null,
    direction: common.direction?.better ?? null,
    ...against(common),
    figures: figuresOf(common, view),
    uncertain: common.uncertain.map(({ note }) => note),
  };
}

/** Against the latest mean, with the body's own figure of the same day: what was measured before what was planned. */
function against(common: CommonIndicator): Pick<ComparedIndicator, 'standing' | 'comparedYear'> {
  const latest = common.clusterMeans.reduce<Dated | null>(
    (found, mean) => (found === null || mean.at > found.at ? mean : found),
    null,
  );
  if (!latest) return { standing: 'incomparable', comparedYear: null };
  const own = [...common.results, ...common.history].find(({ at }) => at === latest.at);
  const stands: Standing = standing(own?.value, latest.value, common.direction?.better);
  return { standing: stands, comparedYear: Number(latest.at.slice(0, 4)) };
}

const ROLES = [
  ['cluster', 'clusterMeans'],
  ['history', 'history'],
  ['target', 'targets'],
  ['result', 'results'],
] as const;

function figuresOf(common: CommonIndicator, { plan }: CycleView): ComparedFigure[] {
  const figures = ROLES.flatMap(([role, field]) =>
    common[field].map((dated) => ({
      role,
      at: dated.at,
      figure: figureView(dated),
      place: placeView(`common/${common.id}/${field}/${dated.at}`, plan),
    })),
  );
  // A stable sort: of one day, the mean, the history, the target, the result.
  return figures.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
