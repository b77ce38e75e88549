import { Exact } from '@traguardo/core/kernel';
import { paymentTimeliness, resultPay, yearlyDelay } from '@traguardo/core/payment';
import { describe, expect, it } from 'vitest';

const invoice = (amount: number, days: number) => ({ amount: Exact.int(amount), days: Exact.int(days) });
const paid = [invoice(1000, -5), invoice(3000, 5)];

describe('the two indicators of payment', () => {
  it('timeliness looks at what was paid: (−5 × 1,000 + 5 × 3,000) / 4,000', () => {
    expect(paymentTimeliness(paid)?.toFixed(2)).toBe('2.50');
  });

  it('the yearly delay counts 500 euro due and unpaid for 30 days too', () => {
    expect(yearlyDelay(paid, [invoice(500, 30)])?.toFixed(2)).toBe('5.56');
  });

  it('nothing paid is no indicator, not zero', () => {
    expect(paymentTimeliness([])).toBeNull();
    expect(yearlyDelay([], [])).toBeNull();
  });
});

describe('result pay of 20,000 euro, 30 % of it bound to the delay, other objectives at 95 %', () => {
  it.each([
    [2, '13300.00', 'two days late: the quota is lost whole'],
    [0, '19300.00', 'no delay: the quota is paid whole'],
    [-24, '19300.00', 'early payment earns no more'],
  ])('delay of %i days: %s (%s)', (delay, expected) => {
    const pay = resultPay(Exact.int(20_000), Exact.of(30, 100), Exact.of(95, 100), Exact.int(delay));
    expect(pay.toFixed(2)).toBe(expected);
  });
});
