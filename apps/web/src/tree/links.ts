import type { Target } from './layout.ts';

/** A band from a box to what it holds, as thick as the effective weight. */
export interface Link {
  readonly path: string;
  readonly thickness: number;
  readonly tone: 'objective' | 'own' | 'unweighted';
}

interface Side {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

const THICKEST = 30;
const UNWEIGHTED = 2.5;
const THINNEST = 1.5;

/** Bands leave the box's right side stacked around its middle, in order, and arrive at each target. */
export function bands(side: Side, targets: readonly Target[]): readonly Link[] {
  const most = Math.min(THICKEST, side.height - 4);
  const sizes = targets.map((target) => thickness(target, most));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const spread = targets.length > 1 ? Math.min(3, (side.height - total) / targets.length) : 0;
  let at = side.y + side.height / 2 - (total + spread * (targets.length - 1)) / 2;
  return targets.map((target, index) => {
    const size = sizes[index] ?? UNWEIGHTED;
    const y = at + size / 2;
    at += size + spread;
    const middle = (side.x + target.x) / 2;
    return {
      path: `M${side.x} ${round(y)}C${middle} ${round(y)} ${middle} ${round(target.y)} ${target.x} ${round(target.y)}`,
      thickness: round(size),
      tone: weightOf(target) === null ? 'unweighted' : target.own ? 'own' : 'objective',
    };
  });
}

function thickness(target: Target, most: number): number {
  const weight = weightOf(target);
  return weight === null ? UNWEIGHTED : Math.max(THINNEST, (Number(weight) / 100) * most);
}

/** The weight that decides the band: of the block of own indicators, or effective, or the share. */
function weightOf(target: Target): string | null {
  if (target.own) return target.node.ownBlock ?? (target.alone && target.node.weight !== null ? '100' : null);
  return target.node.effectiveWeight ?? target.node.weight;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
