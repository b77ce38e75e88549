import type { NodeId, UnitId } from '@traguardo/core/kernel';
import type { FrameKind, FrameNode, ObjectiveFlag, OrgUnit } from '@traguardo/core/plan';
import { weight } from '../said.ts';

/** Indicators an operational objective has, about as many as in the two real documents' longest. */
const INDICATORS_EACH = 8;
const CHILDREN = [3, 4] as const;

/** Dealt to the objectives in turn: the smallest body has an objective for each. */
const THEMES: readonly ObjectiveFlag[] = [
  'semplificazione',
  'digitalizzazione',
  'accessibilita',
  'pari-opportunita',
  'anticorruzione',
];

interface Frame {
  readonly nodes: readonly FrameNode[];
  readonly operational: readonly NodeId[];
  readonly units: readonly OrgUnit[];
}

/** Areas, three strategic objectives each, as many operational ones as the indicators need. */
export function syntheticFrame(indicators: number, areas: number): Frame {
  const wanted = Math.max(1, Math.ceil(indicators / INDICATORS_EACH));
  const units = numbered(areas).map(
    (area): OrgUnit => ({ id: `area-${area}` as UnitId, name: `Area ${area}`, kind: 'area' }),
  );
  const nodes: FrameNode[] = [];
  const operational: NodeId[] = [];
  const strategicEach = Math.min(CHILDREN[0], Math.max(1, Math.ceil(wanted / areas / CHILDREN[1])));
  const parents = areas * strategicEach;
  for (const area of numbered(areas)) {
    nodes.push(node('area', `${area}`, null, areas, units[area - 1]));
    for (const strategic of numbered(strategicEach)) {
      const code = `${area}.${strategic}`;
      nodes.push(node('strategic', code, `${area}`, strategicEach, units[area - 1]));
      const place = (area - 1) * strategicEach + strategic - 1;
      const share = Math.max(1, Math.floor((wanted + place) / parents));
      for (const each of numbered(share)) {
        const own = node('operational', `${code}.${each}`, code, share, units[area - 1]);
        nodes.push(own);
        operational.push(own.id);
      }
    }
  }
  return { nodes: nodes.map(themed), operational, units };
}

/** 1 to `count`. */
export function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Equal shares of 100 with two decimals, the last of which takes what is left over. */
export function equalShare(count: number, place: number): string {
  const share = Math.floor(10_000 / count);
  const units = place === count ? 10_000 - share * (count - 1) : share;
  return (units / 100).toFixed(2);
}

function node(
  kind: FrameKind,
  code: string,
  parent: string | null,
  siblings: number,
  unit: OrgUnit | undefined,
): FrameNode {
  const place = Number(code.split('.').at(-1));
  return {
    id: idOf(code),
    kind,
    code,
    title: `Obiettivo di prova ${code}: servizi alle imprese e loro qualità`,
    parent: parent === null ? null : idOf(parent),
    weights: [{ share: weight(equalShare(siblings, place)) }],
    weightPrints: [],
    units: unit ? [unit.id] : [],
    roles: [],
    transversal: false,
    flags: [],
    staff: [],
    uncertain: [],
  };
}

function themed(node: FrameNode, place: number): FrameNode {
  const theme = THEMES[place % THEMES.length];
  return node.kind === 'area' || theme === undefined ? node : { ...node, flags: [theme] };
}

function idOf(code: string): NodeId {
  return `ob-${code.replaceAll('.', '-')}` as NodeId;
}
