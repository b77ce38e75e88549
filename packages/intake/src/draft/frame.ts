import { Exact, exact, type NodeId } from '@traguardo/core/kernel';
import type { FrameKind, FrameNode, NodeWeight, Weight } from '@traguardo/core/plan';
import { fold } from '../recognise/fold.ts';
import type { ReadRow } from '../recognise/read-row.ts';
import { printedOf, weightOf, wordsOf } from './printed-of.ts';
import type { Slugs } from './slugs.ts';

/** "1.2 Title", "Obiettivo operativo 1.2.3: title": the code and the words. */
const CODED =
  /^(?:(?:ob(?:iettivo|\.)?|o\.?[so]\.?)\s*(?:strategico|operativo|specifico)?\s*(?:n\.?\s*)?)?(\d{1,2}(?:\.\d{1,2})+)\.?\s*[-–:.)]*\s*(.*)$/is;
const OPERATIONAL = /\boperativ|^o\.?o\.?\s*\d/i;

/** "… Peso dell'obiettivo operativo Peso 60%": the weight printed after the title, sought at its end only. */
const WEIGHED = /\bpeso\b[^%]{0,60}?(\d{1,3}(?:,\d+)?)\s?%\)?$/i;
const TAIL = 120;
const BEFORE_WEIGHT = ' \t\n,;:(–-';

/** A slip makes 105 or 110 of 100; this is the sum of several wholes. */
const MOST = Exact.of(150, 1);
const LONGEST_NOTE = 500;

/** Titles with this share of telling words in common name one objective. */
const ALIKE = 0.6;

interface Titled {
  readonly code: string | null;
  readonly title: string;
  readonly weight?: Weight;
}

/** A heading parted into its code, if it has one, and its words. */
export function titledOf(text: string): Titled {
  const { plain, weight } = unweighed(text.trim());
  const [, code, title] = CODED.exec(plain) ?? [];
  return {
    code: code ?? null,
    title: wordsOf(title || plain || text),
    ...(weight && { weight }),
  };
}

function unweighed(text: string): { readonly plain: string; readonly weight: Weight | null } {
  const found = WEIGHED.exec(text.slice(-TAIL));
  let end = found ? text.length - Math.min(TAIL, text.length) + found.index : 0;
  while (end > 0 && BEFORE_WEIGHT.includes(text.charAt(end - 1))) end -= 1;
  if (!found || end === 0) return { plain: text, weight: null };
  return { plain: text.slice(0, end), weight: weightOf(printedOf(`${found[1]}%`)) };
}

/** Builds the frame from the labels printed around the indicators: each level once, however often printed. */
export class Frame {
  readonly nodes: FrameNode[] = [];
  readonly #ids: Slugs;
  readonly #byKey = new Map<string, FrameNode>();
  readonly #weights = new Map<NodeId, NodeWeight[]>();
  readonly #inferred = new Map<NodeId, string>();
  readonly #codes = new Map<string, FrameNode>();

  constructor(ids: Slugs) {
    this.#ids = ids;
  }

  /** Under what a row stands, to tell whether two rows stand under the same: no node is made. */
  objectiveOf(row: ReadRow): string {
    const { code, title } = titledOf(row.objective ?? row.group ?? '');
    return code ?? fold(title);
  }

  /** The objective a text names: by its code, else by its words where they are those of one objective only. */
  nodeNamed(text: string): FrameNode | undefined {
    const { code, title } = titledOf(text);
    const coded = code === null ? undefined : this.#codes.get(code);
    if (coded && related(coded.title, title)) return coded;
    const alike = this.nodes.filter(
      ({ kind, title: own }) => kind !== 'group' && likeness(own, title) >= ALIKE,
    );
    return alike.length === 1 ? alike[0] : undefined;
  }

  /** The node the row's indicator hangs from, made with those above it; `spare` names it where no label does. */
  nodeOf(row: ReadRow, spare: string): NodeId {
    const area = this.#node(null, 'area', row.area);
    const perspective = this.#node(area, 'perspective', row.perspective) ?? area;
    const strategic = this.#objective(perspective, row.strategic);
    const objective = this.#objective(strategic ?? perspective, row.objective);
    const parent = objective ?? strategic ?? perspective;
    // Where nothing else does, the group is what the indicator is for.
    const alone = parent === null || parent === area;
    const group = alone
      ? this.#objective(parent, row.group)
      : parent.kind === 'group'
        ? null
        : this.#node(parent, 'group', row.group);
    return (group ?? parent ?? this.#made(null, 'strategic', { code: null, title: wordsOf(spare) })).id;
  }

  /** True where the weight of the node is known. */
  isWeighed(id: NodeId): boolean {
    return this.#weights.get(id)?.length !== 0;
  }

  /** The weight of a node, where none is known; `label` where only its standing says that it is the node's. */
  weigh(id: NodeId, share: Weight, label?: string): void {
    const weights = this.#weights.get(id);
    if (weights?.length !== 0) return;
    weights.push({ share });
    if (label !== undefined) this.#inferred.set(id, label);
  }

  /**
   * Weights that only their standing gives to objectives, and that make much more than 100 beside each other, are
   * shares within something the document does not say: they are put in doubt.
   */
  doubtWeights(): void {
    const siblings = new Map<string, FrameNode[]>();
    for (const node of this.nodes) {
      const key = `${node.parent} ${node.kind}`;
      const known = siblings.get(key);
      if (known) known.push(node);
      else siblings.set(key, [node]);
    }
    for (const nodes of siblings.values()) {
      const shares = nodes.flatMap(({ weights }) => weights.flatMap(({ share }) => share ?? []));
      const sum = shares.reduce((all, { value }) => all.plus(exact(value)), Exact.ZERO);
      if (sum.compare(MOST) <= 0) continue;
      const printed = shares.map(({ printed = '' }) => printed).join(' + ');
      for (const { id } of nodes) {
        const [weights, label] = [this.#weights.get(id), this.#inferred.get(id)];
        const [only] = weights ?? [];
        if (weights && only && label !== undefined) {
          weights[0] = { ...only, uncertain: wordsOf(`${label}: ${printed}`).slice(0, LONGEST_NOTE) };
        }
      }
    }
  }

  #objective(over: FrameNode | null, text: string | undefined): FrameNode | null {
    if (!text?.trim()) return null;
    const titled = titledOf(text);
    const above = titled.code === null ? undefined : this.#codes.get(titled.code.replace(/\.\d+$/, ''));
    const known = titled.code === null ? undefined : this.#codes.get(titled.code);
    if (known && related(known.title, titled.title)) return known;
    // Another objective bears the code: its words tell the two apart, and only one may keep it.
    const named = known ? { ...titled, code: null, title: wordsOf(text) } : titled;
    const holder = above ?? over;
    if (!holder || holder.kind === 'perspective' || holder.kind === 'area') {
      return this.#made(holder, OPERATIONAL.test(text) ? 'operational' : 'strategic', named);
    }
    if (holder.kind === 'strategic') return this.#made(holder, 'operational', named);
    // Below an operational objective a plan has groups, and below a group nothing.
    const parent =
      holder.kind === 'group' ? (this.nodes.find(({ id }) => id === holder.parent) ?? holder) : holder;
    return this.#made(parent, 'group', named);
  }

  #node(parent: FrameNode | null, kind: FrameKind, text: string | undefined): FrameNode | null {
    return text?.trim() ? this.#made(parent, kind, { code: null, title: wordsOf(text) }) : null;
  }

  #made(parent: FrameNode | null, kind: FrameKind, { code, title, weight }: Titled): FrameNode {
    const key = JSON.stringify([kind === 'perspective' ? null : parent?.id, kind, code, fold(title)]);
    const known = this.#byKey.get(key);
    if (known) return known;
    const weights: NodeWeight[] = weight ? [{ share: weight }] : [];
    const node: FrameNode = {
      id: this.#ids.take(title, kind) as NodeId,
      kind,
      code,
      title,
      parent: parent?.id ?? null,
      weights,
      weightPrints: [],
      units: [],
      roles: [],
      transversal: false,
      flags: [],
      staff: [],
      uncertain: [],
    };
    this.nodes.push(node);
    this.#weights.set(node.id, weights);
    this.#byKey.set(key, node);
    if (code !== null) this.#codes.set(code, node);
    return node;
  }
}

/** Two titles that share a telling word, or of which one has none. */
export function related(one: string, other: string): boolean {
  return likeness(one, other) > 0 || tellingWords(one).size === 0 || tellingWords(other).size === 0;
}

/** The share of telling words two texts have in common: 0 none, 1 all. */
export function likeness(one: string, other: string): number {
  const [first, second] = [tellingWords(one), tellingWords(other)];
  const common = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - common;
  return all === 0 ? 0 : common / all;
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
}
