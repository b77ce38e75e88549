import { evaluatePlan } from '@traguardo/application';
import { validate } from '@traguardo/core/plan';
import { filesOf, readFiles } from '@traguardo/folder';
import { checkNorms } from '@traguardo/norms';
import { expect, it } from 'vitest';
import { syntheticBody } from './synthetic-body.ts';

const size = { indicators: 300, year: 2025 };

it.each([1, 7, 40, 300])(
  'a body of %i indicators is sound, and every node of it has a score',
  (indicators) => {
    const dossier = validate(syntheticBody(1, { ...size, indicators }));
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.refusal));
    const [plan] = dossier.value.plans;
    if (!plan) throw new Error('no plan');
    expect(plan.placements).toHaveLength(indicators);
    const { tree, findings } = evaluatePlan(plan, plan.referenceDate, checkNorms);
    const unscored = tree.nodes.filter(({ score, id }) => score === null && !id.startsWith('ob-'));
    expect(unscored).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
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
