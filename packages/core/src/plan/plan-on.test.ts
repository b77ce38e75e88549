import { cleanDraft, day, edit, planOf, weight } from '@traguardo/testkit';
import { describe, expect, it, test } from 'vitest';
import type { IndicatorId, NodeId } from '../kernel/index.ts';
import { planOn, withdrawnAfter } from './index.ts';

const plan = planOf(cleanDraft());
const id = (name: string) => name as IndicatorId;
const target = (on: string) => {
  const { placementOf } = planOn(plan, day(on));
  return placementOf.get(id('appuntamenti-video'))?.targets.at(-1)?.printed;
};
const weightOn = (name: string, on: string) =>
  planOn(plan, day(on)).placementOf.get(id(name))?.weight?.value.units.toString();

describe('the plan in force on a day', () => {
  test.each<[string, string, (on: string) => unknown, unknown]>([
    ['2025-09-24', 'a target changed the day after', target, 'Almeno 120'],
    ['2025-09-25', 'a target changed that day', target, 'Almeno 100'],
    ['2025-01-29', 'a weight changed later', (on) => weightOn('obblighi-aggiornati', on), '60'],
    ['2025-09-25', 'a weight changed that day', (on) => weightOn('obblighi-aggiornati', on), '50'],
    [
      '2025-01-29',
      'one added later',
      (on) => planOn(plan, day(on)).placementOf.has(id('questionari')),
      false,
    ],
    [
      '2025-09-25',
      'one added that day',
      (on) => planOn(plan, day(on)).placementOf.has(id('questionari')),
      true,
    ],
    ['2025-01-29', 'one withdrawn later', (on) => withdrawnAfter(plan, day(on)), ['sportello-itinerante']],
    ['2025-09-25', 'one withdrawn that day', (on) => withdrawnAfter(plan, day(on)), []],
    [
      '2025-01-29',
      'its acts',
      (on) =>
        planOn(plan, day(on))
          .acts.map(({ id: act }) => act)
          .at(-1),
      'pubblicazione',
    ],
    [
      '2025-06-30',
      'its last measure',
      (on) =>
        planOn(plan, day(on))
          .measurements.map(({ at }) => at)
          .sort()
          .at(-1),
      '2025-06-30',
    ],
    ['2025-01-29', 'its changes', (on) => planOn(plan, day(on)).changes, []],
    [
      '2025-01-29',
      'the years of common results',
      (on) => planOn(plan, day(on)).commonIndicators.flatMap(({ results }) => results.map(({ at }) => at)),
      ['2024-12-31', '2024-12-31'],
    ],
    [
      '2025-01-29',
      'no score declared for a result to come',
      (on) => planOn(plan, day(on)).commonIndicators[0]?.declared,
      undefined,
    ],
  ])('%s: %s', (on, _what, asked, expected) => {
    expect(asked(on)).toEqual(expected);
  });

  it('is the same plan where nothing is later', () => {
    expect(planOn(plan, day('2026-06-30'))).toBe(plan);
  });

  it('has every index of what it holds, and of nothing else', () => {
    const then = planOn(plan, day('2025-01-29'));
    expect([...then.placementsOf.values()].flat().length).toBe(then.placements.length);
    expect(then.nodeById.get(then.nodes[0]?.id as NodeId)).toBe(then.nodes[0]);
    expect([...then.childrenOf.values()].flat().length).toBe(plan.nodes.length);
  });

  it('gives a node the share it had, without the effective weight that came of the later one', () => {
    const changed = planOf(
      edit(cleanDraft(), (draft) => {
        const [cycle] = draft.cycles;
        const node = cycle?.nodes.find(({ weights }) => weights.length === 1 && weights[0]?.share);
        const share = node?.weights[0]?.share;
        if (!cycle || !node || !share) throw new Error('no weighted node');
        cycle.changes.push({
          kind: 'node-weight',
          id: 'peso',
          date: day('2025-10-01'),
          reason: 'prova',
          node: node.id,
          old: weight('35').value,
          new: share.value,
        });
      }),
    );
    const node = changed.changes.find((each) => each.kind === 'node-weight')?.node as NodeId;
    const shares = planOn(changed, day('2025-09-30')).nodeById.get(node)?.weights;
    expect(shares?.map(({ share, effective }) => [share?.value, effective])).toEqual([
      [weight('35').value, undefined],
    ]);
  });

  it('takes the first later change of several', () => {
    const twice = planOf(
      edit(cleanDraft(), (draft) => {
        draft.cycles[0]?.changes.push({
          kind: 'indicator-withdrawn',
          id: 'uscita-questionari',
          date: day('2025-11-01'),
          reason: 'prova',
          indicator: id('questionari'),
        });
      }),
    );
    expect(withdrawnAfter(twice, day('2025-01-29'))).toEqual(['sportello-itinerante']);
    expect(withdrawnAfter(twice, day('2025-10-01'))).toEqual(['questionari']);
  });
});
