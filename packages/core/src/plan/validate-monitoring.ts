import { type Decimal, decimalText } from '../kernel/index.ts';
import type { Campaign } from '../monitoring/index.ts';
import type { DraftCycle } from './plan.ts';
import type { Report } from './problem.ts';
import { unique } from './validate-ids.ts';
import { validatePeriod } from './validate-periods.ts';
import { idsOf, pointer, type Targets } from './validate-references.ts';
import { isOutside } from './validate-weights.ts';

/**
 * Campaigns and changes name indicators, units, objectives and acts that exist; a campaign asks each
 * figure once and does not close before it opens.
 */
export function validateMonitoring(cycle: DraftCycle, targets: Targets, report: Report): void {
  const campaigns = cycle.monitoring?.campaigns ?? [];
  unique('campaign', campaigns, report);
  unique('change', cycle.changes, report);
  const acts = idsOf(cycle.acts);
  const point = pointer(report);
  for (const campaign of campaigns) {
    const path = `campaign/${campaign.id}`;
    validateState(campaign, report);
    if (campaign.state.kind === 'approved') point(acts, campaign.state.act, `${path}/state`);
    unique(
      `${path}/owed`,
      campaign.owed.map(({ indicator }) => ({ id: indicator })),
      report,
    );
    for (const { indicator, unit } of campaign.owed) {
      point(targets.indicators, indicator, `${path}/owed`);
      point(targets.units, unit, `${path}/owed`);
    }
  }
  for (const change of cycle.changes) {
    const path = `change/${change.id}`;
    point(acts, change.act, `${path}/act`);
    switch (change.kind) {
      case 'target':
      case 'indicator-added':
        point(targets.indicators, change.indicator, `${path}/indicator`);
        break;
      case 'indicator-withdrawn':
        point(targets.indicators, change.indicator, `${path}/indicator`);
        point(targets.indicators, change.replacement, `${path}/replacement`);
        break;
      case 'indicator-weight':
        point(targets.indicators, change.indicator, `${path}/indicator`);
        weights(change.old, change.new, path, report);
        break;
      case 'node-weight':
        point(targets.nodes, change.node, `${path}/node`);
        weights(change.old, change.new, path, report);
        break;
    }
  }
}

function validateState({ id, state }: Campaign, report: Report): void {
  const path = `campaign/${id}/state`;
  switch (state.kind) {
    case 'scheduled':
    case 'open':
      return;
    case 'closed':
      validatePeriod({ from: state.opened, to: state.closed }, path, report);
      return;
    case 'approved':
      validatePeriod({ from: state.opened, to: state.closed }, path, report);
      validatePeriod({ from: state.closed, to: state.approved }, path, report);
      return;
  }
}

function weights(old: Decimal, now: Decimal, path: string, report: Report): void {
  for (const [field, weight] of [['old', old] as const, ['new', now] as const]) {
    if (!isOutside(weight)) continue;
    report('weight-out-of-range', `${path}/${field}`, {
      weight: decimalText(weight),
      minimum: '0',
      maximum: '100',
    });
  }
}
