import type { OpenCycle } from '@traguardo/application';
import type { ResourceLine, ResourceShare, ResourcesAnswer } from '@traguardo/contracts';
import { resourceTotals } from '@traguardo/core/finance';
import type { NodeId } from '@traguardo/core/kernel';
import type { Resource } from '@traguardo/core/plan';
import { type CycleView, cycleView } from './cycle-view.ts';
import { figureView } from './figure.ts';
import { findingViews } from './finding.ts';
import { nodeRef } from './node-ref.ts';
import { placeView } from './place.ts';

/** Risorse: who shares which line, year by year, and what adding up would count twice. */
export function resourcesAnswer(open: OpenCycle): ResourcesAnswer {
  const view = cycleView(open);
  const { resources } = open.plan;
  const findings = open.evaluation.findings.filter(({ path }) => path.startsWith('resource/'));
  const years = new Set(resources.flatMap(({ yearly }) => yearly.map(({ year }) => year)));
  return {
    years: [...years].sort(),
    lines: resources.map((resource) => resourceLine(resource, view)),
    totals: resourceTotals(resources, open.plan.year).map(
      ({ kind, year, from, byObjective, countedOnce, withoutFigure }) => ({
        kind,
        year,
        from,
        byObjective: byObjective.toFixed(2),
        countedOnce: countedOnce.toFixed(2),
        twice: byObjective.minus(countedOnce).toFixed(2),
        withoutFigure,
      }),
    ),
    findings: findingViews(findings, view),
  };
}

function resourceLine(resource: Resource, view: CycleView): ResourceLine {
  const { id, title, kind, account, fundYear, origin } = resource;
  const nodes = new Set([...resource.uses, ...resource.yearly].map(({ node }) => node));
  return {
    id,
    title,
    kind,
    account: account ?? null,
    fundYear: fundYear ?? null,
    origin: origin ?? null,
    shares: [...nodes].flatMap((node) => shareOf(resource, node, view) ?? []),
    place: placeView(`resource/${id}`, view.plan),
  };
}

function shareOf({ id, uses, yearly }: Resource, node: NodeId, view: CycleView): ResourceShare | null {
  const scored = view.evaluation.tree.byId.get(node);
  if (!scored) return null;
  return {
    node: nodeRef(scored),
    uses: uses.flatMap((use, index) =>
      use.node === node
        ? [
            {
              indicatorsPrinted: use.indicatorsPrinted ?? null,
              amount: figureView(use.amount),
              place: placeView(`resource/${id}/uses/${index}`, view.plan),
            },
          ]
        : [],
    ),
    yearly: yearly.flatMap(({ node: of, year, amount }) =>
      of === node
        ? [
            {
              year,
              amount: figureView(amount),
              place: placeView(`resource/${id}/yearly/${node}/${year}`, view.plan),
            },
          ]
        : [],
    ),
  };
}
