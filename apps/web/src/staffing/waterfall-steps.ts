import type { StaffingYearView } from '@traguardo/contracts';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { decimalIt, isZero, MINUS } from '../format/decimal-it.ts';
import { wholeEuro } from '../format/whole-euro.ts';

/** One column of the waterfall: where it starts and ends, and what is written on it. */
export interface WaterfallStep {
  readonly id: 'leavers' | 'carry-over' | 'limit' | 'external' | 'internal' | 'residue';
  readonly label: string;
  readonly under: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The amount in full, for the table. */
  readonly amount: string;
}

/** From what the leavers free to what is left, in the server's own figures; lengths are for drawing only. */
export function waterfallSteps(year: StaffingYearView): readonly WaterfallStep[] {
  const leavers = year.leaversTotal.computed ?? '0';
  const carryOver = year.carryOver.computed ?? '0';
  const limit = year.limit.computed ?? '0';
  const [atLeavers, atLimit, atResidue] = [leavers, limit, year.residue].map(Number);
  const afterExternal = (atLimit ?? 0) - Number(year.externalTotal);
  return [
    step(
      'leavers',
      staffingScreen.leavers,
      staffingScreen.leaversOf(year.year - 1),
      0,
      atLeavers,
      leavers,
      '+',
    ),
    step(
      'carry-over',
      staffingScreen.carryOver,
      staffingScreen.carryOverFrom(year.year - 1),
      atLeavers,
      atLimit,
      carryOver,
      '+',
    ),
    step('limit', staffingScreen.limit, '', 0, atLimit, limit, ''),
    step(
      'external',
      staffingScreen.external,
      staffingScreen.posts(heads(year.external)),
      atLimit,
      afterExternal,
      year.externalTotal,
      MINUS,
    ),
    step(
      'internal',
      staffingScreen.internal,
      staffingScreen.moves(heads(year.internal)),
      afterExternal,
      atResidue,
      year.internalTotal,
      MINUS,
    ),
    step('residue', staffingScreen.residue, '', 0, atResidue, year.residue, ''),
  ];
}

function step(
  id: WaterfallStep['id'],
  label: string,
  under: string,
  from: number | undefined,
  to: number | undefined,
  amount: string,
  sign: string,
): WaterfallStep {
  const nothing = isZero(amount);
  return {
    id,
    label,
    under,
    from: from ?? 0,
    to: to ?? 0,
    text: nothing ? '—' : `${sign}${wholeEuro(amount)}`,
    amount: nothing ? '—' : `${sign}${decimalIt(amount)}`,
  };
}

function heads(lines: StaffingYearView['external']): number {
  return lines.reduce((sum, line) => sum + line.count, 0);
}
