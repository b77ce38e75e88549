import { nearest } from '@traguardo/application';
import { CheckPageAnswer } from '@traguardo/contracts';
import { catalogue } from '@traguardo/core/checks';
import { done, refused } from '@traguardo/core/kernel';
import { route } from '../http/route.ts';
import { checkPageAnswer } from '../presenters/check-page.ts';
import { checkParameters, noParameters } from './parameters.ts';

export const checkPageRoute = route({
  path: '/api/checks/:code',
  action: 'document:read',
  summary: 'The page that explains a check',
  params: checkParameters,
  query: noParameters,
  answer: CheckPageAnswer,
  handle: async ({ params }, { checkPages }) => {
    const check = catalogue.find((each) => each.code === params.code);
    const page = check ? await checkPages.page(check.code) : null;
    if (check && page !== null) return done(checkPageAnswer(check, page));
    const codes = catalogue.map((each) => each.code);
    const near = nearest(params.code, codes);
    return refused({ kind: 'not-found', what: 'check', asked: params.code, nearest: near });
  },
});
