import fc from 'fast-check';
import { expect, test } from 'vitest';
import { node } from '../test/node.ts';
import { forestOf } from './forest.ts';
import { layout } from './layout.ts';

const indicator = (id: string, parent: string, weight: string | null) =>
  node({ id, kind: 'indicator', parent, weight });

const plan = [
  node({ id: 'a', kind: 'area' }),
  node({ id: 's', kind: 'strategic', parent: 'a', weight: '50', ownBlock: '50' }),
  indicator('s1', 's', '30'),
  indicator('s2', 's', '50'),
  node({ id: 'o', kind: 'operational', parent: 's', weight: '100', effectiveWeight: '50' }),
  indicator('o1', 'o', '60'),
  indicator('o2', 'o', '40'),
  node({ id: 'p', kind: 'operational', parent: 's', weight: '0', effectiveWeight: '0' }),
  indicator('p1', 'p', null),
];
const everything = { level: 'indicators', isOpen: () => true, weighted: true, scored: false } as const;
const draw = (choice: Partial<Parameters<typeof layout>[1]> = {}) =>
  layout(forestOf(plan), { ...everything, ...choice });

test('one line per operational objective, one for the own indicators', () => {
  expect(draw().lines.map((line) => [line.kind, line.branch.node.id])).toEqual([
    ['own', 's'],
    ['objective', 'o'],
    ['objective', 'p'],
  ]);
});

test('a box is as high as the sum of its lines', () => {
  const drawing = draw();
  const sum = drawing.lines.reduce((total, line) => total + line.height, 0);
  expect(drawing.boxes.map((box) => box.height)).toEqual([sum, sum]);
});

test('a full bar is divided by weight', () => {
  const bar = draw().lines[1]?.bar;
  expect(bar?.slots.map((slot) => Math.round(slot.width))).toEqual([118, 78]);
  expect(bar?.hole).toBeNull();
});

test('weights of 80 leave a hole of 20', () => {
  const bar = draw().lines[0]?.bar;
  expect(bar?.hole?.width).toBeCloseTo(196 * 0.2);
});

test('absent weights are boxes of unknown width, never of zero', () => {
  expect(draw().lines[2]?.bar?.slots.map((slot) => [slot.basis, slot.width])).toEqual([['unknown', 196]]);
});

test('folding removes lines and leaves the others as high as they were', () => {
  const folded = draw({ isOpen: (id) => id !== 's' });
  expect(folded.lines.map((line) => line.kind)).toEqual(['folded']);
  expect(folded.height).toBeLessThan(draw().height);
});

test('the level of strategic objectives folds them all', () => {
  expect(draw({ level: 'strategic' }).lines.map((line) => line.kind)).toEqual(['folded']);
});

test('the level of operational objectives draws no bar', () => {
  expect(draw({ level: 'operational' }).lines.map((line) => line.bar)).toEqual([null, null, null]);
});

test('whatever the weights, boxes fill the bar without passing it, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 30 }),
      (weights) => {
        const nodes = [
          node({ id: 'o', kind: 'operational' }),
          ...weights.map((weight, i) => indicator(`i${i}`, 'o', weight === null ? null : `${weight}`)),
        ];
        const bar = layout(forestOf(nodes), everything).lines[0]?.bar;
        if (!bar) throw new Error('no bar');
        const { x, width } = layout(forestOf(nodes), everything).geometry.bar;
        const end = bar.slots.reduce((at, slot) => {
          expect(slot.x).toBeCloseTo(at, 6);
          return slot.x + slot.width;
        }, x);
        expect(end + (bar.hole?.width ?? 0)).toBeCloseTo(x + width, 6);
      },
    ),
  );
});
