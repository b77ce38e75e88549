import type { NodeKind } from '@traguardo/core/plan';
import { documentWords, drawingWords } from '@traguardo/texts/documents';
import { nodeKindTitle } from '@traguardo/texts/labels';
import type { Column, Drawing, Row } from '../../model/document.ts';
import { figureCell, figures, titles } from '../parts.ts';
import type { DocumentSource } from '../source.ts';
import { type Branch, boxesOf, treesOf } from './branches.ts';
import { box, DRAWING, INK, stroke, svgOf, words } from './svg.ts';
import {
  baselines,
  LANE,
  type LaidTree,
  layTree,
  levelsOf,
  type Placed,
  SIDE,
  shownIn,
} from './tree-layout.ts';

const { tree: says, columns: heads } = drawingWords;

/** The albero della performance, part by part: a drawing for the whole and one for each of its top levels. */
export function treeDrawings(source: DocumentSource, withScores: boolean): readonly Drawing[] {
  return treesOf(source, withScores).flatMap((tree) => {
    const parts = layTree(tree, notesOf);
    return parts.map((part, at) => drawingOf(tree, part, at, parts.length, withScores));
  });
}

function drawingOf(tree: Branch, part: LaidTree, at: number, parts: number, withScores: boolean): Drawing {
  const id = at === 0 ? tree.id : `${tree.id}-${at + 1}`;
  const name = parts === 1 ? tree.name : `${tree.name} (${documentWords.part(`${at + 1}`, `${parts}`)})`;
  const shown = shownIn(part);
  return {
    kind: 'drawing',
    id: `albero-${id}`,
    caption: says.caption(name),
    alternative: says.alternative({
      kind: tree.kind,
      name: tree.name,
      below: kindsBelow(shown),
      score: tree.score,
    }),
    svg: svgOf(part.height, [...headsOf(part), ...lanesOf(part), ...part.boxes.map((own) => drawn(own, at))]),
    table: {
      kind: 'table',
      id: `tab-albero-${id}`,
      caption: says.tableCaption(name),
      ...tableOf(shown, withScores && boxesOf(tree).some(({ score }) => score !== null)),
    },
  };
}

/** What stands under the title: weight, indicators, score. */
function notesOf({ weight, indicators, score, label }: Branch): string {
  return [
    weight === null ? '' : says.weight(weight),
    indicators === 0 ? '' : says.indicators(indicators),
    score === null ? '' : says.score(score),
    score === null ? '' : (label ?? ''),
  ]
    .filter((one) => one !== '')
    .join(' · ');
}

function kindsBelow([, ...below]: readonly Branch[]): readonly (readonly [NodeKind, number])[] {
  const counts = new Map<NodeKind, number>();
  for (const { kind } of below) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

function headsOf({ boxes }: LaidTree): readonly string[] {
  return levelsOf(boxes).flatMap((level) => {
    const [first] = level;
    if (first === undefined) return [];
    const kinds = [...new Set(level.map(({ branch }) => branch.kind))];
    const text = kinds
      .map((kind) => says.levels(kind, level.filter(({ branch }) => branch.kind === kind).length))
      .join(', ');
    return [words({ x: first.x, y: 9, text, size: DRAWING.note, fill: INK.line })];
  });
}

/** The lines from each box to those under it. */
function lanesOf({ boxes }: LaidTree): readonly string[] {
  return boxes.flatMap((own) => {
    const { parent } = own;
    if (parent === null) return [];
    const from = parent.x + parent.width;
    const middle = from + LANE / 2;
    const y = parent.y + parent.height / 2;
    const at = own.y + own.height / 2;
    return [
      stroke(
        [
          [from, y],
          [middle, y],
          [middle, at],
          [own.x, at],
        ],
        INK.line,
      ),
    ];
  });
}

function drawn(placed: Placed, part: number): string {
  const { branch, column, x, y, width, height, title, notes } = placed;
  const first = column === 0;
  const fill = first ? INK.dark : column === 1 && branch.below.length > 0 ? INK.pale : INK.white;
  const ink = first ? INK.white : INK.dark;
  const at = baselines(placed);
  return [
    box(x, y, width, height, fill, INK.line),
    ...title.map((text, line) =>
      words({ x: x + SIDE, y: at.title[line] ?? 0, text, fill: ink, strong: first, lead: branch.code }),
    ),
    ...notes.map((text, line) =>
      words({ x: x + SIDE, y: at.notes[line] ?? 0, text, fill: ink, size: DRAWING.note }),
    ),
    ...(first && part > 0
      ? [words({ x: x + SIDE, y: y + height + 10, text: says.goesOn, size: DRAWING.note })]
      : []),
  ].join('');
}

function tableOf(
  shown: readonly Branch[],
  withScores: boolean,
): { readonly columns: readonly Column[]; readonly rows: readonly Row[] } {
  const some = (of: (branch: Branch) => boolean): boolean => shown.some(of);
  const weights = some(({ weight }) => weight !== null);
  const indicators = some((one) => one.indicators > 0);
  const labels = withScores && some(({ label }) => label !== null);
  const columns = [
    titles(heads.objective, 5),
    titles(heads.level, 2),
    ...(weights ? [figures(heads.weight)] : []),
    ...(indicators ? [figures(heads.indicators, 1.4)] : []),
    ...(withScores ? [figures(heads.score)] : []),
    ...(labels ? [titles(heads.label, 1.5)] : []),
  ];
  const rows = shown.map((one, at) => ({
    cells: [
      { text: one.name, header: true, strong: at === 0 },
      { text: nodeKindTitle[one.kind] },
      ...(weights ? [figureCell(`node/${one.id}/weight`, one.weight ?? '')] : []),
      ...(indicators ? [figureCell(`node/${one.id}/indicators`, countOf(one))] : []),
      ...(withScores ? [figureCell(`node/${one.id}/score`, one.score ?? '')] : []),
      ...(labels ? [{ text: one.label ?? '' }] : []),
    ],
  }));
  return { columns, rows };
}

const countOf = ({ indicators }: Branch): string => (indicators === 0 ? '' : `${indicators}`);
