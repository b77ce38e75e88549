import { Exact } from '../kernel/index.ts';

/** One invoice: euro, and days from the due date to the payment (negative when paid early). */
export interface PaidInvoice {
  readonly amount: Exact;
  readonly days: Exact;
}

/** A due invoice still unpaid at the end of the period: days run to that day. */
export type UnpaidInvoice = PaidInvoice;

/**
 * The indicatore di tempestività dei pagamenti, in days: days by amount over the amounts PAID (DPCM
 * 22/9/2014 art. 9). Null when nothing was paid.
 */
export function paymentTimeliness(paid: readonly PaidInvoice[]): Exact | null {
  return weightedDays(paid);
}

/**
 * A simulation of the yearly delay, in days, that counts due and unpaid invoices too. The official value
 * is produced by the PCC platform (L. 145/2018 art. 1 c. 861) and is entered as evidence, never computed
 * here. Null when there is no invoice.
 */
export function yearlyDelay(paid: readonly PaidInvoice[], unpaid: readonly UnpaidInvoice[]): Exact | null {
  return weightedDays([...paid, ...unpaid]);
}

function weightedDays(invoices: readonly PaidInvoice[]): Exact | null {
  const amounts = invoices.reduce((sum, one) => sum.plus(one.amount), Exact.ZERO);
  if (amounts.isZero()) return null;
  return invoices.reduce((sum, one) => sum.plus(one.days.times(one.amount)), Exact.ZERO).over(amounts);
}
