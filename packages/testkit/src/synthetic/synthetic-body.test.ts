import { evaluatePlan } from '@traguardo/application';
import { validate } from '@traguardo/core/plan';
import { filesOf, readFiles } from '@traguardo/folder';
import { checkNorms } from '@traguardo/norms';
import { expect, it } from 'vitest';
import { syntheticBody } from './synthetic-body.ts';
import { numbered } from './synthetic-frame.ts';

const size = { indicators: 300, year: 2025 };

it.each([
  { indicators: 1, slips: [] },
  { indicators: 7, slips: [] },
  { indicators: 40, slips: ['ind-0020', 'ind-0040'] },
  { indicators: 300, slips: numbered(15).map((each) => `ind-${String(each * 20).padStart(4, '0')}`) },
])(
  'a body of $indicators indicators is sound and whole, every node has a score, one in twenty is declared met and is not',
  ({ indicators, slips }) => {
    const dossier = validate(syntheticBody(1, { ...size, indicators }));
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.refusal));
    const [plan] = dossier.value.plans;
    if (!plan) throw new Error('no plan');
    expect(plan.placements).toHaveLength(indicators);
    const { tree, findings } = evaluatePlan(plan, plan.referenceDate, checkNorms);
    const unscored = tree.nodes.filter(({ score, id }) => score === null && !id.startsWith('ob-'));
    expect(unscored).toEqual([]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual(
      slips.map((id) => ['declared-differs-from-computed', `indicator/${id}/declared`]),
    );
  },
);

it('the same number gives the same body, another number another one', () => {
  expect(filesOf(syntheticBody(5, size))).toEqual(filesOf(syntheticBody(5, size)));
  expect(filesOf(syntheticBody(5, size))).not.toEqual(filesOf(syntheticBody(6, size)));
});

it('a body written as a folder reads again', () => {
  const files = filesOf(syntheticBody(3, size));
  const read = readFiles(files);
  expect(read.ok && filesOf(read.value)).toEqual(files);
});
