import { cleanDraft, day, planOf } from '@traguardo/testkit';
import { expect, test } from 'vitest';
import { scorePlan } from '../scoring/index.ts';
import { targetsOn } from './index.ts';

const plan = planOf(cleanDraft());
const indicator = plan.placements.find(({ indicator: id }) => id === 'appuntamenti-video')?.indicator;

test.each([
  ['2025-09-24', 'Almeno 120', '93.33', 'the day before the change: 112 of 120'],
  ['2025-09-25', 'Almeno 100', '100.00', 'from the day of the change: 112 of 100'],
])('on %s the target is %s and the score %s: %s', (on, target, score) => {
  if (!indicator) throw new Error('no indicator');
  const then = targetsOn(plan, day(on));
  expect(then.placementOf.get(indicator)?.targets.map(({ printed }) => printed)).toEqual([target]);
  expect(scorePlan(then, day('2025-12-31')).byId.get(indicator)?.score).toBe(score);
});
