import type { StaffingSource } from '@traguardo/contracts';
import type { Plan } from '@traguardo/core/plan';
import type { StaffingPlan, StaffingYear } from '@traguardo/core/staffing';
import type { Printed } from '@traguardo/core/value';
import { figureView } from './figure.ts';
import { placeView } from './place.ts';

interface Entered extends Omit<StaffingSource, 'figure' | 'place'> {
  readonly printed: Printed | undefined;
  readonly path: string;
}

/** Every figure the document prints for the staffing plan, with the place it was entered at. */
export function staffingSources(entered: StaffingPlan, plan: Plan): StaffingSource[] {
  return [...bases(entered), ...entered.years.flatMap(ofYear)].flatMap(({ printed, path, ...named }) =>
    printed ? [{ ...named, figure: figureView(printed), place: placeView(path, plan) }] : [],
  );
}

function bases({ seats, seatsTotal, additions, maximumPrinted }: StaffingPlan): readonly Entered[] {
  const base = { year: null, area: null };
  return [
    ...seats.map(({ area, spending }) => ({
      entry: 'seats' as const,
      year: null,
      area,
      printed: spending,
      path: `staffing/seats/${area}`,
    })),
    { ...base, entry: 'seats-total', printed: seatsTotal.spending, path: 'staffing/seatsTotal' },
    ...additions.map(({ amount }) => ({
      ...base,
      entry: 'addition' as const,
      printed: amount,
      path: 'staffing/additions',
    })),
    { ...base, entry: 'maximum', printed: maximumPrinted, path: 'staffing/maximumPrinted' },
  ];
}

function ofYear({ year, hires, inService, printed }: StaffingYear): readonly Entered[] {
  const at = `staffing/${year}`;
  const base = { year, area: null };
  return [
    { ...base, entry: 'leavers', printed: printed.leavers, path: `${at}/printed/leavers` },
    { ...base, entry: 'carry-over', printed: printed.carryOver, path: `${at}/printed/carryOver` },
    { ...base, entry: 'limit', printed: printed.limit, path: `${at}/printed/limit` },
    ...hires.map(({ id, area, printed: cost }) => ({
      entry: 'hire' as const,
      year,
      area,
      printed: cost,
      path: `${at}/hires/${id}`,
    })),
    { ...base, entry: 'total', printed: printed.total, path: `${at}/printed/total` },
    { ...base, entry: 'in-service', printed: inService, path: `${at}/inService` },
    { ...base, entry: 'table-hiring', printed: printed.tableHiring, path: `${at}/printed/tableHiring` },
    {
      ...base,
      entry: 'table-protected',
      printed: printed.tableProtected,
      path: `${at}/printed/tableProtected`,
    },
    { ...base, entry: 'table-total', printed: printed.tableTotal, path: `${at}/printed/tableTotal` },
  ];
}
