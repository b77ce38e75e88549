import type { OpenCycle } from '@traguardo/application';
import type { CampaignView, CheckpointRow, MonitoringAnswer } from '@traguardo/contracts';
import type { CivilDate } from '@traguardo/core/kernel';
import { type Campaign, campaignProgress, deliveryState, inOrder } from '@traguardo/core/monitoring';
import { type Plan, targetsOn } from '@traguardo/core/plan';
import { type ScoreTree, scorePlan } from '@traguardo/core/scoring';
import { changeView } from './change.ts';
import { figureOrNull } from './figure.ts';
import { nodeRef } from './node-ref.ts';
import { unitName } from './plan-names.ts';
import { actReference, indicatorRef } from './plan-references.ts';

/** Campaigns with what they asked and got, the same indicators at each of their days, and the changes that came by then. */
export function monitoringAnswer({ plan, evaluation }: OpenCycle): MonitoringAnswer {
  const { at, tree } = evaluation;
  const campaigns = [...(plan.monitoring?.campaigns ?? [])].sort((a, b) => (a.at < b.at ? -1 : 1));
  return {
    year: plan.year,
    referenceDate: at,
    campaigns: campaigns.map((campaign) => campaignView(campaign, plan, tree, at)),
    rows: rowsOf(campaigns, targetsOn(plan, at), at),
    changes: inOrder(plan.changes)
      .filter(({ date }) => date <= at)
      .map((change) => changeView(change, plan, tree, at)),
  };
}

function campaignView(campaign: Campaign, plan: Plan, tree: ScoreTree, at: CivilDate): CampaignView {
  const { id, title, kind, due, owed } = campaign;
  const { counts } = campaignProgress(campaign, at);
  return {
    id,
    title,
    kind,
    at: campaign.at,
    due,
    ...stepsOf(campaign, plan, at),
    reopenings: campaign.reopenings.filter(({ date }) => date <= at),
    owed: owed.length,
    counts,
    deliveries: owed.map((figure) => ({
      indicator: indicatorRef(figure.indicator, plan, tree),
      unit: unitName(plan, figure.unit),
      state: deliveryState(figure, due, at),
      delivered: figure.delivered && figure.delivered <= at ? figure.delivered : null,
      reason: figure.absence?.reason ?? null,
    })),
  };
}

type Steps = Pick<CampaignView, 'state' | 'opened' | 'closed' | 'approved' | 'act' | 'informed'>;

/** The days a campaign went through by `at`, and the state they leave it in. */
function stepsOf({ state }: Campaign, plan: Plan, at: CivilDate): Steps {
  const past = (day: CivilDate | undefined) => (day && day <= at ? day : null);
  const opened = state.kind === 'scheduled' ? null : past(state.opened);
  const closed = state.kind === 'closed' || state.kind === 'approved' ? past(state.closed) : null;
  const approved = state.kind === 'approved' ? past(state.approved) : null;
  return {
    state: approved ? 'approved' : closed ? 'closed' : opened ? 'open' : 'scheduled',
    opened,
    closed,
    approved,
    act: state.kind === 'approved' && approved ? actReference(state.act, plan) : null,
    informed: state.kind === 'approved' ? past(state.informed) : null,
  };
}

/** Every indicator some campaign asks, in the order of the plan, and then those that left it since. */
function rowsOf(campaigns: readonly Campaign[], plan: Plan, at: CivilDate): CheckpointRow[] {
  const asked = new Set(campaigns.flatMap(({ owed }) => owed.map(({ indicator }) => indicator)));
  const days = campaigns.filter((campaign) => campaign.at <= at);
  const trees = days.map((campaign) => ({ campaign, tree: scorePlan(plan, campaign.at) }));
  const placed = plan.placements.filter(({ indicator }) => asked.has(indicator));
  const left = [...asked].filter((indicator) => !plan.placementOf.has(indicator));
  return [...placed, ...left.map((indicator) => ({ indicator, node: null, targets: [] }))].map(
    ({ indicator, node, targets }) => {
      const parent = node ? trees[0]?.tree.byId.get(node) : undefined;
      const title = plan.indicatorById.get(indicator)?.title ?? indicator;
      return {
        indicator: { id: indicator, kind: 'indicator', code: null, title },
        objective: parent ? nodeRef(parent) : null,
        checkpoints: trees.map(({ campaign, tree }) => {
          const scored = tree.byId.get(indicator);
          const target = targets.find((each) => each.at === campaign.at);
          const result = plan.measurementsOf.get(indicator)?.find((each) => each.at === campaign.at);
          return {
            campaign: campaign.id,
            target: figureOrNull(target),
            result: figureOrNull(result),
            score: target ? (scored?.score ?? null) : null,
            status: target ? (scored?.status ?? 'missing') : 'not-applicable',
          };
        }),
      };
    },
  );
}
