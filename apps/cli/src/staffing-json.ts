import { decimalText, type Exact } from '@traguardo/core/kernel';
import type {
  StaffingLine,
  StaffingPlan,
  StaffingResult,
  StaffingYear,
  StaffingYearResult,
} from '@traguardo/core/staffing';
import { isNumber, type Printed } from '@traguardo/core/value';

/** The shape of the contract: amounts in euro at two places, as decimal strings; `lines` adds the detail. */
export function staffingJson(entered: StaffingPlan, computed: StaffingResult) {
  return {
    maximum: euro(computed.maximum),
    unitCosts: Object.fromEntries([...computed.unitCosts].map(([area, cost]) => [area, euro(cost)])),
    years: computed.years.map((year) =>
      yearJson(
        year,
        entered.years.find((each) => each.year === year.year),
      ),
    ),
  };
}

function yearJson(computed: StaffingYearResult, entered: StaffingYear | undefined) {
  return {
    year: computed.year,
    leavers: euro(computed.leaversTotal),
    carryOver: euro(computed.carryOver),
    limit: euro(computed.limit),
    external: euro(computed.externalTotal),
    internal: euro(computed.internalTotal),
    spending: euro(computed.spending),
    residue: euro(computed.residue),
    inService: computed.inService && euro(computed.inService),
    total: computed.total && euro(computed.total),
    headroom: computed.headroom && euro(computed.headroom),
    printed: printedJson(entered),
    lines: {
      leavers: computed.leavers.map(lineJson),
      external: computed.external.map(lineJson),
      internal: computed.internal.map(lineJson),
      outsideLimit: computed.outsideLimit.map(lineJson),
    },
  };
}

/** What the document prints for the same figures, under the same names; absent where it prints none. */
function printedJson(entered: StaffingYear | undefined) {
  const { leavers, carryOver, limit, total, tableHiring, tableProtected, tableTotal } =
    entered?.printed ?? {};
  return {
    leavers: amount(leavers),
    carryOver: amount(carryOver),
    limit: amount(limit),
    spending: amount(total),
    tableHiring: amount(tableHiring),
    tableProtected: amount(tableProtected),
    total: amount(tableTotal),
  };
}

function lineJson({ id, area, from, count, unit, amount: total }: StaffingLine) {
  return { id, area, ...(from ? { from } : {}), count, unit: euro(unit), amount: euro(total) };
}

/** The figure read from what is printed; the printed text where it is not one. */
function amount(printed: Printed | undefined): string | undefined {
  if (!printed) return undefined;
  return printed.value && isNumber(printed.value) ? decimalText(printed.value.value) : printed.printed;
}

function euro(value: Exact): string {
  return value.toFixed(2);
}
