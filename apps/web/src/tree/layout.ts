import type { NodeView } from '@traguardo/contracts';
import { type Branch, columnOf } from './forest.ts';
import { type Geometry, geometryOf } from './geometry.ts';
import { bands, type Link } from './links.ts';
import { type WeightBar, weightBar } from './weight-bar.ts';

export type Level = 'strategic' | 'operational' | 'indicators';

/** A level drawn as a box: its height is the sum of its lines. */
export interface Box {
  readonly branch: Branch;
  readonly column: 0 | 1;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly open: boolean;
}

/** One line: an operational objective, a block of own indicators, or what a folded box holds. */
export interface Line {
  readonly kind: 'objective' | 'own' | 'folded';
  readonly branch: Branch;
  readonly y: number;
  readonly height: number;
  readonly bar: WeightBar | null;
}

export interface Drawing {
  readonly geometry: Geometry;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
}

interface Choice {
  readonly level: Level;
  readonly isOpen: (id: string) => boolean;
  readonly weighted: boolean;
  readonly scored: boolean;
}

const TOP = 34;
const LINE = 21.5;
const LEAST_BOX = 41;
const GAP = [18, 9] as const;

/**
 * Lays the tree out in four columns. Folding removes lines and never rescales: a line is as high as
 * it was. Pure: the same forest and choices give the same drawing.
 */
export function layout(forest: readonly Branch[], choice: Choice): Drawing {
  const geometry = geometryOf(choice.weighted, choice.scored);
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const links: Link[] = [];
  let y = TOP;

  const addLine = (kind: Line['kind'], branch: Branch, height: number): Target => {
    const indicators = kind === 'objective' ? allIndicators(branch) : branch.indicators;
    const bar =
      kind === 'folded' || choice.level !== 'indicators'
        ? null
        : weightBar(indicators, branch.node, geometry.bar.x, geometry.bar.width);
    lines.push({ kind, branch, y, height, bar });
    y += height;
    return {
      node: branch.node,
      y: y - height / 2,
      x: geometry.line.x,
      own: kind === 'own',
      alone: branch.children.length === 0,
    };
  };

  const addBranch = (branch: Branch): Target => {
    const column = columnOf(branch.node);
    if (column === 2) return addLine('objective', branch, LINE);
    const place = geometry.columns[column];
    const from = y;
    const folded = !choice.isOpen(branch.node.id) || (column === 1 && choice.level === 'strategic');
    const targets = folded ? [addLine('folded', branch, LEAST_BOX)] : addChildren(branch, column);
    const height = y - from;
    boxes.push({ branch, column, x: place.x, y: from, width: place.width, height, open: !folded });
    if (!folded) links.push(...bands({ x: place.x + place.width, y: from, height }, targets));
    return { node: branch.node, y: from + height / 2, x: place.x, own: false, alone: false };
  };

  const addChildren = (branch: Branch, column: 0 | 1): readonly Target[] => {
    const count = branch.children.length + (branch.indicators.length > 0 ? 1 : 0);
    const leaves = branch.children.every((child) => columnOf(child.node) === 2);
    const height = leaves ? Math.max(LINE, LEAST_BOX / Math.max(1, count)) : LINE;
    const targets: Target[] = [];
    if (branch.indicators.length > 0) targets.push(addLine('own', branch, height));
    branch.children.forEach((child, index) => {
      if (columnOf(child.node) === 2) targets.push(addLine('objective', child, height));
      else {
        if (index > 0 || branch.indicators.length > 0) y += GAP[1];
        targets.push(addBranch(child));
      }
    });
    if (count === 0) y += column === 0 ? LEAST_BOX : LINE;
    return targets;
  };

  forest.forEach((branch, index) => {
    if (index > 0) y += GAP[columnOf(branch.node) === 0 ? 0 : 1];
    addBranch(branch);
  });
  return { geometry, height: y + 8, boxes, lines, links };
}

/** Where a link arrives. */
export interface Target {
  readonly node: NodeView;
  readonly x: number;
  readonly y: number;
  readonly own: boolean;
  /** True where own indicators are all there is: they weigh everything. */
  readonly alone: boolean;
}

function allIndicators(branch: Branch): readonly NodeView[] {
  return [...branch.indicators, ...branch.children.flatMap(allIndicators)];
}
