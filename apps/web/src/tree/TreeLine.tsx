import { treeScreen } from '@traguardo/texts/screens/tree';
import { decimalIt, weightIt } from '../format/decimal-it.ts';
import { NodeShape } from '../marks/NodeShape.tsx';
import { OutcomeShape } from '../marks/OutcomeShape.tsx';
import { outcomeOf } from '../marks/outcome.ts';
import { SeverityShape } from '../marks/SeverityShape.tsx';
import { gravest } from '../marks/severity.ts';
import { codeAndTitle } from '../shell/node-name.ts';
import { branchesUnder, indicatorsUnder } from './forest.ts';
import type { Geometry } from './geometry.ts';
import type { Line } from './layout.ts';
import { lineFindings } from './line-findings.ts';
import { PictureLink } from './PictureLink.tsx';
import { TreeBar } from './TreeBar.tsx';
import { clipped } from './text-width.ts';

interface Props {
  readonly line: Line;
  readonly geometry: Geometry;
  readonly matched: ReadonlySet<string>;
  readonly onOpen: () => void;
}

const SIZE = 12.5;

/** One line of the picture: shape, name, finding, figures, bar. */
export function TreeLine({ line, geometry, matched, onOpen }: Props) {
  const { node } = line.branch;
  const base = line.y + line.height / 2 + 4.3;
  const rule = line.y + line.height;
  if (line.kind === 'folded')
    return <FoldedLine line={line} geometry={geometry} base={base} onOpen={onOpen} />;
  const grave = gravest(lineFindings(line));
  const name =
    line.kind === 'own' ? treeScreen.own : clipped(codeAndTitle(node), SIZE, geometry.line.width - 46);
  const effective = line.kind === 'own' ? ownWeight(line) : node.effectiveWeight;
  return (
    <g className={matched.has(node.id) ? 'tg-line tg-found' : 'tg-line'}>
      <path className="tg-line-rule" d={`M${geometry.line.x} ${rule}H${geometry.width}`} />
      <g transform={`translate(${geometry.line.x + 3} ${line.y + line.height / 2 - 7})`}>
        <NodeShape shape={line.kind === 'own' ? 'own' : node.transversal ? 'transversal' : 'plain'} />
      </g>
      <PictureLink node={node}>
        <title>{line.kind === 'own' ? treeScreen.ownTitle : codeAndTitle(node)}</title>
        <text x={geometry.line.x + 27} y={base} className={line.kind === 'own' ? 'tg-line-own' : undefined}>
          {line.kind === 'objective' && node.code !== null && name.startsWith(node.code) ? (
            <>
              <tspan fontWeight="700">{node.code}</tspan>
              {name.slice(node.code.length)}
            </>
          ) : (
            name
          )}
        </text>
      </PictureLink>
      {grave ? (
        <g
          transform={`translate(${geometry.line.x + geometry.line.width - 14} ${line.y + line.height / 2 - 6.5}) scale(.81)`}
        >
          <SeverityShape severity={grave} />
        </g>
      ) : null}
      {geometry.weight !== null && line.kind === 'objective' ? (
        <FigureAt x={geometry.weight} y={base} text={node.weight === null ? '?' : weightIt(node.weight)} />
      ) : null}
      {geometry.effective !== null && effective !== null ? (
        <FigureAt x={geometry.effective} y={base} text={weightIt(effective)} strong />
      ) : null}
      {line.bar ? (
        <TreeBar bar={line.bar} y={line.y + line.height / 2 - 7} gap={node.ownWeightsGap} matched={matched} />
      ) : null}
      {geometry.score !== null && line.kind === 'objective' ? (
        <LineScore line={line} x={geometry.score} base={base} />
      ) : null}
    </g>
  );
}

function LineScore({ line, x, base }: { readonly line: Line; readonly x: number; readonly base: number }) {
  const { node } = line.branch;
  return (
    <g>
      <g transform={`translate(${x - 66} ${base - 11}) scale(.86)`}>
        <OutcomeShape outcome={outcomeOf(node)} />
      </g>
      {node.score === null ? null : <FigureAt x={x} y={base} text={decimalIt(node.score)} strong />}
    </g>
  );
}

function FoldedLine(props: {
  readonly line: Line;
  readonly geometry: Geometry;
  readonly base: number;
  readonly onOpen: () => void;
}) {
  const { line, geometry, base, onOpen } = props;
  const { branch } = line;
  const text = treeScreen.folded(branchesUnder(branch), indicatorsUnder(branch).length);
  const strategic = branch.node.kind === 'strategic';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the box beside it is the button; this only widens it for the mouse
    <g className="tg-line tg-line-folded" onClick={onOpen}>
      <text x={strategic ? geometry.line.x + 6 : geometry.columns[1].x} y={base}>
        {text}
      </text>
    </g>
  );
}

function FigureAt(props: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly strong?: boolean;
}) {
  return (
    <text x={props.x} y={props.y} textAnchor="end" className={props.strong ? 'tg-line-strong' : undefined}>
      {props.text}
    </text>
  );
}

/** Own indicators weigh their block; alone, they weigh everything. */
function ownWeight(line: Line): string | null {
  return line.branch.node.ownBlock ?? (line.branch.children.length === 0 ? '100' : null);
}
