import { type Branch, boxesOf } from './branches.ts';
import { linesOf } from './line-breaks.ts';
import { DRAWING } from './svg.ts';

/** A box in its place. */
export interface Placed {
  readonly branch: Branch;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The title in lines, then what is said under it. */
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly parent: Placed | null;
}

/** One drawing of a tree: its boxes, and how high it is. */
export interface LaidTree {
  readonly boxes: readonly Placed[];
  readonly height: number;
}

/** Room above the boxes for the names of the levels. */
const HEAD = 16;
const GAP = 6;
/** Between columns, for the lines that join them. */
export const LANE = 18;
/** Within a box, at the sides and above and below. */
export const SIDE = 6;
const END = 5;
const NOTE_STEP = 9.5;
/** A title of more lines is cut: its table has it whole. */
const MOST_LINES = 14;

/** Beside the boxes, that no edge is cut. */
const EDGE = 1;
const COLUMNS: readonly (readonly number[])[] = [[480], [170, 292], [112, 157, 175]];

/** A tree on as many drawings as keep it readable: each repeats what its boxes hang from. */
export function layTree(tree: Branch, notesOf: (branch: Branch) => string): readonly LaidTree[] {
  const leaves = leavesOf(tree);
  const drawings: LaidTree[] = [];
  let taken: Branch[] = [];
  for (const leaf of leaves) {
    const longer = lay(pruned(tree, new Set([...taken, leaf])), notesOf);
    if (taken.length > 0 && longer.height > DRAWING.highest) {
      drawings.push(lay(pruned(tree, new Set(taken)), notesOf));
      taken = [leaf];
    } else taken.push(leaf);
  }
  return [...drawings, lay(pruned(tree, new Set(taken)), notesOf)];
}

function leavesOf(branch: Branch): readonly Branch[] {
  return branch.below.length === 0 ? [branch] : branch.below.flatMap(leavesOf);
}

/** The tree with these leaves alone and what leads to them. */
function pruned(branch: Branch, leaves: ReadonlySet<Branch>): Branch {
  const below = branch.below.filter((one) => leavesOf(one).some((leaf) => leaves.has(leaf)));
  return { ...branch, below: below.map((one) => pruned(one, leaves)) };
}

function lay(tree: Branch, notesOf: (branch: Branch) => string): LaidTree {
  const deep = depthOf(tree);
  const columns = COLUMNS[deep - 1] ?? [];
  const size = sizes(tree, 0, columns, notesOf);
  const boxes: Placed[] = [];
  const place = (branch: Branch, column: number, top: number, parent: Placed | null): void => {
    const own = size.get(branch);
    if (!own) return;
    const { title, notes, height, span } = own;
    const x = columns.slice(0, column).reduce((sum, width) => sum + width + LANE, EDGE);
    const width = columns[column] ?? 0;
    const placed = { branch, column, x, y: top + (span - height) / 2, width, height, title, notes, parent };
    boxes.push(placed);
    let at = top + (span - under(branch, size)) / 2;
    for (const child of branch.below) {
      place(child, column + 1, at, placed);
      at += (size.get(child)?.span ?? 0) + GAP;
    }
  };
  place(tree, 0, HEAD, null);
  return { boxes, height: HEAD + (size.get(tree)?.span ?? 0) + 1 };
}

interface Size {
  readonly title: readonly string[];
  readonly notes: readonly string[];
  readonly height: number;
  /** What it takes together with those under it. */
  readonly span: number;
}

function sizes(
  tree: Branch,
  level: number,
  columns: readonly number[],
  notesOf: (branch: Branch) => string,
  all: Map<Branch, Size> = new Map(),
): ReadonlyMap<Branch, Size> {
  for (const child of tree.below) sizes(child, level + 1, columns, notesOf, all);
  const room = (columns[level] ?? 0) - 2 * SIDE;
  const title = clipped(linesOf(tree.name, DRAWING.text, room));
  const notes = linesOf(notesOf(tree), DRAWING.note, room);
  const height = title.length * DRAWING.step + notes.length * NOTE_STEP + 2 * END;
  all.set(tree, { title, notes, height, span: Math.max(height, under(tree, all)) });
  return all;
}

function clipped(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), '…'];
}

function under(branch: Branch, size: ReadonlyMap<Branch, Size>): number {
  const spans = branch.below.map((child) => size.get(child)?.span ?? 0);
  return spans.reduce((sum, span) => sum + span, 0) + GAP * Math.max(0, spans.length - 1);
}

function depthOf(branch: Branch): number {
  return 1 + Math.max(0, ...branch.below.map(depthOf));
}

/** Where the lines of a box stand, from its top. */
export function baselines({ y, title, notes }: Placed): {
  readonly title: readonly number[];
  readonly notes: readonly number[];
} {
  const first = y + END + DRAWING.text;
  const last = y + END + title.length * DRAWING.step + DRAWING.note;
  return {
    title: title.map((_, at) => first + at * DRAWING.step),
    notes: notes.map((_, at) => last + at * NOTE_STEP),
  };
}

/** The boxes of the levels from the left, for the names above them. */
export function levelsOf(boxes: readonly Placed[]): readonly (readonly Placed[])[] {
  const deepest = Math.max(...boxes.map(({ column }) => column));
  return Array.from({ length: deepest + 1 }, (_, column) => boxes.filter((box) => box.column === column));
}

/** Every branch a drawing shows, parents first. */
export function shownIn({ boxes }: LaidTree): readonly Branch[] {
  const [root] = boxes;
  return root === undefined ? [] : boxesOf(root.branch);
}
