import { exact } from '@traguardo/core/kernel';
import type { FrameNode } from '@traguardo/core/plan';
import type { ScoredNode } from '@traguardo/core/scoring';
import { italian } from '@traguardo/texts';
import { documentWords, drawingWords } from '@traguardo/texts/documents';
import type { Drawing } from '../../model/document.ts';
import { figureCell, figures, titles } from '../parts.ts';
import type { DocumentSource } from '../source.ts';
import { linesOf } from './line-breaks.ts';
import { box, DRAWING, INK, stroke, svgOf, words } from './svg.ts';

const { attainment: says, columns: heads } = drawingWords;

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly score: string;
  readonly label: string | null;
  /** From 0 to 100. */
  readonly length: number;
  /** A level that holds the bars after it. */
  readonly heads: boolean;
}

const LABELS = 214;
const AXIS = 158;
const LEFT = LABELS + 10;
const THICK = 11;
const GAP = 7;
const TOP = 18;
const LEGEND = 26;

/** The scores of strategic objectives as bars, each group headed by the level above it; none where none is scored. */
export function attainmentCharts(source: DocumentSource): readonly Drawing[] {
  const bars = barsOf(source);
  const parts = partsOf(bars);
  return parts.map((part, at) => drawingOf(part, at, parts.length, bandsOf(source)));
}

function barsOf({ plan, tree }: DocumentSource): readonly Bar[] {
  const strategic = plan.nodes.some(({ kind, owner }) => kind === 'strategic' && owner === undefined);
  const wanted = (node: FrameNode): boolean =>
    node.owner === undefined &&
    (node.kind === 'strategic' || (node.kind !== 'group' && (node.parent === null || !strategic)));
  const inOrder = (parent: FrameNode | null): readonly FrameNode[] =>
    (plan.childrenOf.get(parent?.id ?? null) ?? []).flatMap((node) => [node, ...inOrder(node)]);
  return inOrder(null)
    .filter(wanted)
    .flatMap((node) => {
      const scored = tree.byId.get(node.id);
      return scored?.exact == null || scored.score === null ? [] : [barOf(node, scored, scored.score)];
    });
}

function barOf(node: FrameNode, { exact: score, label }: ScoredNode, shown: string): Bar {
  return {
    id: node.id,
    name: [node.code, node.title].filter((part) => part).join(' '),
    score: italian(shown),
    label,
    length: Math.min(100, Math.max(0, Number(score?.toFixed(2) ?? 0))),
    heads: node.kind !== 'strategic',
  };
}

/** The labels of the methodology, the best first. */
function bandsOf({ plan }: DocumentSource): readonly string[] {
  return [...plan.scoringMethodology.labels]
    .sort((a, b) => exact(b.from).compare(exact(a.from)))
    .map(({ label }) => label);
}

const linesAt = (bar: Bar): readonly string[] => linesOf(bar.name, DRAWING.text, LABELS);
const heightOf = (bar: Bar): number => Math.max(THICK, linesAt(bar).length * DRAWING.step) + GAP;

function partsOf(bars: readonly Bar[]): readonly (readonly Bar[])[] {
  const room = DRAWING.highest - TOP - LEGEND;
  const parts: Bar[][] = [];
  let height = 0;
  for (const bar of bars) {
    const last = parts.at(-1);
    if (last === undefined || height + heightOf(bar) > room) {
      parts.push([bar]);
      height = heightOf(bar);
    } else {
      last.push(bar);
      height += heightOf(bar);
    }
  }
  return parts;
}

function drawingOf(bars: readonly Bar[], at: number, parts: number, bands: readonly string[]): Drawing {
  const id = at === 0 ? 'punteggi' : `punteggi-${at + 1}`;
  const named = (caption: string) =>
    parts === 1 ? caption : `${caption} (${documentWords.part(`${at + 1}`, `${parts}`)})`;
  const labels = bars.some(({ label }) => label !== null);
  return {
    kind: 'drawing',
    id: `grafico-${id}`,
    caption: named(says.caption),
    alternative: says.alternative(bars),
    svg: painted(bars, bands),
    table: {
      kind: 'table',
      id: `tab-grafico-${id}`,
      caption: named(says.tableCaption),
      columns: [
        titles(heads.objective, 5),
        figures(heads.score),
        ...(labels ? [titles(heads.label, 2)] : []),
      ],
      rows: bars.map((bar) => ({
        cells: [
          { text: bar.name, header: true, strong: bar.heads },
          figureCell(`node/${bar.id}/score`, bar.score),
          ...(labels ? [{ text: bar.label ?? '' }] : []),
        ],
      })),
    },
  };
}

function painted(bars: readonly Bar[], bands: readonly string[]): string {
  const bottom = TOP + bars.reduce((sum, bar) => sum + heightOf(bar), 0);
  const parts = [0, 25, 50, 75, 100].flatMap((mark) => {
    const x = LEFT + (AXIS * mark) / 100;
    return [
      stroke(
        [
          [x, TOP - 4],
          [x, bottom - GAP / 2],
        ],
        INK.line,
        mark === 0 ? 0.75 : 0.25,
      ),
      words({ x, y: TOP - 8, text: `${mark}`, size: DRAWING.note, anchor: 'middle' }),
    ];
  });
  let y = TOP;
  for (const bar of bars) {
    const high = heightOf(bar) - GAP;
    const middle = y + high / 2;
    const names = linesAt(bar);
    const first = middle - (names.length * DRAWING.step) / 2 + DRAWING.text;
    const said = [bar.score, bar.label].filter((part) => part !== null).join(' · ');
    parts.push(
      ...names.map((text, at) => words({ x: 0, y: first + at * DRAWING.step, text, strong: bar.heads })),
      ...filled(LEFT, middle - THICK / 2, (AXIS * bar.length) / 100, bands.indexOf(bar.label ?? '')),
      ...linesOf(said, DRAWING.note, DRAWING.width - LEFT - AXIS - 8).map((text, at, all) =>
        words({
          x: LEFT + AXIS + 8,
          y: middle + 2.7 + (at - (all.length - 1) / 2) * 9,
          text,
          size: DRAWING.note,
          strong: bar.heads,
        }),
      ),
    );
    y += heightOf(bar);
  }
  return svgOf(bottom + LEGEND, [...parts, ...legend(bars, bands, bottom + 12)]);
}

/** A bar by the place of its label: full, hatched, empty. */
function filled(x: number, y: number, width: number, band: number): readonly string[] {
  if (width === 0) return [];
  if (band <= 0) return [box(x, y, width, THICK, INK.dark, INK.dark)];
  const outline = box(x, y, width, THICK, INK.white, INK.dark);
  if (band > 1) return [outline];
  const hatches = Array.from({ length: Math.floor(width / 3.5) }, (_, at) => x + 3.5 * (at + 1));
  return [
    outline,
    ...hatches
      .filter((at) => at < x + width)
      .map((at) =>
        stroke(
          [
            [at, y],
            [at, y + THICK],
          ],
          INK.dark,
          0.9,
        ),
      ),
  ];
}

function legend(bars: readonly Bar[], bands: readonly string[], y: number): readonly string[] {
  const used = bands.filter((band) => bars.some(({ label }) => label === band));
  if (used.length === 0) return [];
  const each = (DRAWING.width - 130) / Math.max(3, used.length);
  return [
    words({ x: 0, y: y + 8, text: says.legend, size: DRAWING.note }),
    ...used.flatMap((label, at) => [
      ...filled(130 + at * each, y, 18, bands.indexOf(label)),
      words({ x: 152 + at * each, y: y + 8, text: label, size: DRAWING.note }),
    ]),
  ];
}
