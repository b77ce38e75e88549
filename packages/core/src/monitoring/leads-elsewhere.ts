import type { CivilDate, Decimal, IndicatorId, NodeId } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';
import type { Change } from './change.ts';
import { brokenSteps, brokenWeights, inOrder } from './in-force.ts';

/** The plan in force, as far as changes can speak of it; null where it has none, or several. */
export interface InForce {
  readonly holds: (indicator: IndicatorId) => boolean;
  readonly target: (indicator: IndicatorId, at: CivilDate) => Printed | null;
  readonly weight: (indicator: IndicatorId) => Decimal | null;
  readonly nodeWeight: (node: NodeId) => Decimal | null;
}

/**
 * True where what a change left is not what the next one of the same thing found, or, after the last,
 * what the plan holds. `changes` are all those of the plan.
 */
export function leadsElsewhere(change: Change, changes: readonly Change[], inForce: InForce): boolean {
  switch (change.kind) {
    case 'target':
      return targetLeadsElsewhere(change, changes, inForce);
    case 'indicator-weight': {
      const { id, indicator } = change;
      const own = ofKind(changes, change.kind).filter((each) => each.indicator === indicator);
      return brokenWeights(inForce.weight(indicator), own).some((step) => step.change === id);
    }
    case 'node-weight': {
      const { id, node } = change;
      const own = ofKind(changes, change.kind).filter((each) => each.node === node);
      return brokenWeights(inForce.nodeWeight(node), own).some((step) => step.change === id);
    }
    case 'indicator-added':
    case 'indicator-withdrawn': {
      const next = after(change, movesOf(change.indicator, changes));
      const held = next ? next.kind === 'indicator-withdrawn' : inForce.holds(change.indicator);
      return held !== (change.kind === 'indicator-added');
    }
  }
}

/** An indicator withdrawn takes its targets with it; any other without a target lost it on the way. */
function targetLeadsElsewhere(
  change: ChangeOf<'target'>,
  changes: readonly Change[],
  inForce: InForce,
): boolean {
  const { id, indicator, at } = change;
  const own = ofKind(changes, 'target').filter((each) => each.indicator === indicator && each.at === at);
  const current = inForce.target(indicator, at);
  const withdrawn =
    !inForce.holds(indicator) && movesOf(indicator, changes).at(-1)?.kind === 'indicator-withdrawn';
  if (!current && !withdrawn && !after(change, inOrder(own))) return true;
  return brokenSteps(current, own).some((step) => step.change === id);
}

type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

function ofKind<Kind extends Change['kind']>(
  changes: readonly Change[],
  kind: Kind,
): readonly ChangeOf<Kind>[] {
  return changes.filter((change): change is ChangeOf<Kind> => change.kind === kind);
}

/** When an indicator came into the plan and left it. */
function movesOf(
  indicator: IndicatorId,
  changes: readonly Change[],
): readonly ChangeOf<'indicator-added' | 'indicator-withdrawn'>[] {
  const moves = [...ofKind(changes, 'indicator-added'), ...ofKind(changes, 'indicator-withdrawn')];
  return inOrder(moves.filter((move) => move.indicator === indicator));
}

function after<Step extends Change>({ id }: Change, chain: readonly Step[]): Step | undefined {
  return chain[chain.findIndex((each) => each.id === id) + 1];
}
