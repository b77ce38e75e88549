import { expect, it } from 'vitest';
import { findingText } from './index.ts';

it.each([
  ['payment-objective-not-assigned', { required: '35' }, 'almeno il 35 % della retribuzione'],
  ['payment-objective-not-assigned', {}, 'lega una quota della retribuzione'],
  ['form-not-of-size', { form: 'simplified', employees: '81', threshold: '80' }, 'più di 80 dipendenti'],
])('%s takes the figure of the law from the finding (%o)', (code, params, expected) => {
  expect(findingText({ code, params }).why).toContain(expected);
});
