import { cleanDraft, edit } from '@traguardo/testkit';
import { expect, it } from 'vitest';
import { cleanCycle } from '../test/clean-cycle.ts';
import { publicValueAnswer } from './public-value.ts';

/** The clean body with no indicator of impact. */
const withoutImpact = edit(cleanDraft(), (copy) => {
  for (const indicator of copy.indicators)
    indicator.dimensions = indicator.dimensions.filter((dimension) => dimension !== 'impatto');
});

it('a plan without public value says nothing is there, and of no impact indicator lacks no baseline', async () => {
  const { requirements, nodes } = publicValueAnswer(await cleanCycle(undefined, withoutImpact));
  const told = Object.fromEntries(requirements.map(({ id, present, of }) => [id, [present, of]]));
  expect(told).toMatchObject({
    objective: [0, null],
    'impact-indicator': [0, null],
    baseline: [0, 0],
    'linked-objectives': [0, 5],
  });
  expect(nodes).toEqual([]);
});

it('a public-value objective gathers what is under it, down to the impact indicators', async () => {
  const draft = edit(withoutImpact, (copy) => {
    const cycle = copy.cycles[0];
    const area = cycle?.nodes.find(({ id }) => id === 'area-1');
    if (area) Object.assign(area, { kind: 'public-value', weights: [], narrative: 'Imprese più digitali.' });
    const indicator = copy.indicators.find(({ id }) => id === 'incontri');
    if (indicator) indicator.dimensions = ['impatto'];
  });
  const answer = publicValueAnswer(await cleanCycle(undefined, draft));
  const told = Object.fromEntries(answer.requirements.map(({ id, present, of }) => [id, [present, of]]));
  expect(told).toMatchObject({
    objective: [1, null],
    'impact-indicator': [1, null],
    baseline: [1, 1],
    target: [1, 1],
    'linked-objectives': [2, 5],
  });
  expect(
    answer.nodes.map(({ node, objectives, impactIndicators }) => [
      node.id,
      objectives.length,
      impactIndicators.length,
    ]),
  ).toEqual([['area-1', 2, 1]]);
});

it('what the provision asks carries it, what is our own rule does not', async () => {
  const { requirements } = publicValueAnswer(await cleanCycle());
  const cited = requirements.filter(({ citation }) => citation !== null).map(({ id }) => id);
  expect(cited).toContain('objective');
  expect(cited).not.toContain('linked-objectives');
});
