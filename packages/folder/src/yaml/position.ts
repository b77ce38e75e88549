/** Where a node of a YAML text begins, with the nodes inside it: for a mapping, keys and values in turn. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Index in the text from which the node is looked for: white space may precede it. */
  readonly offset: number;
  value: unknown;
  children: Position[] | null;
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

/** The entry of a mapping under `key`. */
export function entryOf(node: Position, key: string): Entry | undefined {
  return entriesOf(node).find((entry) => entry.key === key);
}

/** A place in a text, line and column from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Where the datum at `path` stands: its own place when it is a scalar, else the place of its key. */
export function spotOf(root: Position, path: readonly PropertyKey[], text: string): Spot {
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
  return typeof node.value === 'object' && node.value !== null ? spot : ownSpot(node, text, spot);
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

const BLANK = /[ \t]*/y;

/** The node itself, past the blanks on its line; its key's place when it begins on a later line. */
function ownSpot(node: Position, text: string, fallback: Spot): Spot {
  BLANK.lastIndex = node.offset;
  const skipped = BLANK.exec(text)?.[0].length ?? 0;
  const next = text[node.offset + skipped];
  if (next === undefined || next === '\n' || next === '\r' || next === '#') return fallback;
  return { line: node.line, column: node.column + skipped };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
