/** Where a node of a YAML text begins, with the nodes inside it: for a mapping, keys and values in turn. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly value: unknown;
  readonly children: readonly Position[] | null;
}

/** One key of a mapping, with where it and its value stand. */
export interface Entry {
  readonly key: string;
  readonly at: Position;
  readonly value: Position;
}

/** The entries of a mapping as written; none when the node is no mapping or is written in a way that hides them. */
export function entriesOf(node: Position): Entry[] {
  const { children, value } = node;
  if (children === null || !isMapping(value) || children.length !== 2 * Object.keys(value).length) return [];
  const entries: Entry[] = [];
  for (let index = 0; index + 1 < children.length; index += 2) {
    const at = children[index];
    const inside = children[index + 1];
    if (at && inside) entries.push({ key: String(at.value), at, value: inside });
  }
  return entries;
}

/** The items of a list as written. */
export function itemsOf(node: Position): readonly Position[] {
  const { children, value } = node;
  return children !== null && Array.isArray(value) && children.length === value.length ? children : [];
}

/** The entries found once: a mapping with many slips is asked for each of them. */
const byKey = new WeakMap<Position, ReadonlyMap<string, Entry>>();

/** The entry of a mapping under `key`. */
export function entryOf(node: Position, key: string): Entry | undefined {
  const known = byKey.get(node) ?? new Map(entriesOf(node).map((entry) => [entry.key, entry]));
  byKey.set(node, known);
  return known.get(key);
}

/** A place in a text, line and column from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A text with where each of its lines starts: built once something is wrong in it. */
export interface Lines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** The text with the offsets its lines start at. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** Where the datum at `path` stands: its own place when it is a scalar, else the place of its key. */
export function spotOf(root: Position, path: readonly PropertyKey[], lines: Lines): Spot {
  let node = root;
  let spot: Spot = node;
  for (const step of path) {
    if (typeof step === 'number') {
      const item = itemsOf(node)[step];
      if (!item) return spot;
      node = item;
      spot = item;
    } else {
      const entry = entryOf(node, String(step));
      if (!entry) return spot;
      node = entry.value;
      spot = entry.at;
    }
  }
  return typeof node.value === 'object' && node.value !== null ? spot : ownSpot(node, lines, spot);
}

/** Where the key `key` of the mapping at `path` stands. */
export function keySpotOf(root: Position, path: readonly PropertyKey[], key: string): Spot | null {
  let node: Position | undefined = root;
  for (const step of path) {
    node = typeof step === 'number' ? itemsOf(node)[step] : entryOf(node, String(step))?.value;
    if (!node) return null;
  }
  return entryOf(node, key)?.at ?? null;
}

/** The node itself; its key's place when it begins on a later line, or nowhere. */
function ownSpot(node: Position, lines: Lines, fallback: Spot): Spot {
  const spot = skipBlanks(node, lines);
  return spot.line === node.line && offsetOf(spot, lines) < lines.text.length ? spot : fallback;
}

const BLANKS = /(?:\s|#[^\n]*)*/y;

/** The first place at or after `spot` that holds something. */
export function skipBlanks({ line, column }: Spot, lines: Lines): Spot {
  BLANKS.lastIndex = offsetOf({ line, column }, lines);
  const blanks = BLANKS.exec(lines.text)?.[0] ?? '';
  const passed = blanks.split('\n');
  const last = passed[passed.length - 1] ?? '';
  return passed.length > 1
    ? { line: line + passed.length - 1, column: last.length + 1 }
    : { line, column: column + blanks.length };
}

/** The index in the text of a place. */
export function offsetOf({ line, column }: Spot, { text, starts }: Lines): number {
  const start = starts[line - 1] ?? text.length;
  return Math.min(start + column - 1, text.length);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
