export { type PaidInvoice, paymentTimeliness, type UnpaidInvoice, yearlyDelay } from './payment-delay.ts';
export { resultPay } from './result-pay.ts';
