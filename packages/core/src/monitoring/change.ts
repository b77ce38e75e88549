import type { CivilDate, Decimal, IndicatorId, NodeId } from '../kernel/index.ts';
import type { Printed } from '../value/index.ts';

interface ChangeBase {
  readonly id: string;
  /** The day from which it holds. */
  readonly date: CivilDate;
  /** Why: the Relazione lists every change with its reason (D.Lgs. 150/2009 art. 6 c. 1). */
  readonly reason: string;
  /** The act of the cycle that decided it. */
  readonly act?: string;
  readonly opinion?: OivView;
}

/** What the OIV thinks of a change, which it weighs when it validates the Relazione. */
export interface OivView {
  readonly date: CivilDate;
  readonly view: 'favorevole' | 'con-osservazioni' | 'contrario';
  readonly note?: string;
}

/**
 * A change of the plan within the year (Variazione). What was there before is kept: the plan holds what
 * is in force, the change what it replaced.
 */
export type Change =
  | (ChangeBase & {
      readonly kind: 'target';
      readonly indicator: IndicatorId;
      /** The checkpoint whose target changes. */
      readonly at: CivilDate;
      readonly old: Printed;
      readonly new: Printed;
    })
  | (ChangeBase & {
      readonly kind: 'indicator-weight';
      readonly indicator: IndicatorId;
      /** Percent, 0 to 100. */
      readonly old: Decimal;
      readonly new: Decimal;
    })
  | (ChangeBase & {
      readonly kind: 'node-weight';
      readonly node: NodeId;
      readonly old: Decimal;
      readonly new: Decimal;
    })
  | (ChangeBase & { readonly kind: 'indicator-added'; readonly indicator: IndicatorId })
  | (ChangeBase & {
      readonly kind: 'indicator-withdrawn';
      readonly indicator: IndicatorId;
      /** The indicator that takes its place, if any. */
      readonly replacement?: IndicatorId;
    });
