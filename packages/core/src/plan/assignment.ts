import type { Decimal, IndicatorId, NodeId, RoleId, UnitId } from '../kernel/index.ts';
import type { Weight } from './weight.ts';

/** Objectives, or single indicators of them, assigned to a manager, an office or a person by role. */
export interface Assignment {
  readonly id: string;
  readonly role?: RoleId;
  readonly unit?: UnitId;
  readonly title: string;
  readonly rows: readonly AssignmentRow[];
  readonly total?: Weight;
  /** Share of the result pay bound to the payment delay, in percent, where the contract says it. */
  readonly paymentQuota?: Decimal;
  readonly uncertain?: string;
}

export interface AssignmentRow {
  /** The reference as printed ("OS 1.1", "3.1.3"). */
  readonly printed: string;
  readonly node: NodeId;
  /** The numbers of the indicators selected, as printed ("1, 3 e 4"); absent: all of them. */
  readonly indicatorNumbers?: readonly string[];
  /** Those numbers that exist, resolved. */
  readonly indicators?: readonly IndicatorId[];
  readonly weight: Weight | null;
  readonly uncertain?: string;
}
