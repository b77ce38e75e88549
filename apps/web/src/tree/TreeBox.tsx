import { treeScreen } from '@traguardo/texts/screens/tree';
import { gravest } from '../marks/severity.ts';
import { codeAndTitle } from '../shell/node-name.ts';
import { figureOf } from './box-figure.ts';
import { findingWords } from './finding-words.ts';
import type { Box } from './layout.ts';
import { wrapped } from './text-width.ts';

interface Props {
  readonly box: Box;
  readonly matched: boolean;
  readonly onFold: () => void;
}

const SIZE = 12.5;
const STEP = 16;

/** An area or a strategic objective: its name, its figure, and a button that folds it. */
export function TreeBox({ box, matched, onFold }: Props) {
  const { branch, x, y, width, height, open, column } = box;
  const { node } = branch;
  const figure = figureOf(node, column);
  const room = width - (column === 1 && figure ? 66 : 24);
  const most = Math.max(1, Math.floor((height - 10) / STEP) - (column === 0 && figure ? 1 : 0));
  const titleLines = wrapped(codeAndTitle(node), SIZE, room, most);
  const block = titleLines.length * STEP + (column === 0 && figure ? STEP + 2 : 0);
  const first = column === 0 ? y + Math.max(20, (height - block) / 2 + 13) : y + (height - block) / 2 + 12.5;
  const grave = gravest(node.findingsBelow);
  const name = codeAndTitle(node);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element
    <g
      role="button"
      tabIndex={0}
      aria-expanded={open}
      aria-label={`${name}${figure ? `, ${figure.said}` : ''}${findingWords(node.findingsBelow)}`}
      className={`tg-box tg-box-${column}${grave === 'error' ? ' tg-box-error' : ''}${matched ? ' tg-found' : ''}`}
      onClick={onFold}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onFold();
      }}
    >
      <title>{`${treeScreen.foldAction(open, name)}`}</title>
      <rect x={x + 0.75} y={y + 0.75} width={width - 1.5} height={height - 1.5} rx="4" />
      {column === 1 ? <rect className="tg-box-edge" x={x} y={y} width="5" height={height} rx="2" /> : null}
      {titleLines.map((line, index) => (
        <text key={line} x={x + (column === 1 ? 14 : 12)} y={first + index * STEP}>
          {index === 0 ? <Named line={line} code={node.code} /> : line}
        </text>
      ))}
      {figure && column === 0 ? (
        <text className="tg-box-note" x={x + 12} y={first + titleLines.length * STEP + 3}>
          {figure.text}
        </text>
      ) : null}
      {figure && column === 1 ? (
        <text className="tg-box-figure" x={x + width - 11} y={y + height / 2 + 4.5} textAnchor="end">
          {figure.text}
        </text>
      ) : null}
    </g>
  );
}

/** The code in bold, the rest plain. */
function Named({ line, code }: { readonly line: string; readonly code: string | null }) {
  if (code === null || !line.startsWith(code)) return <tspan fontWeight="600">{line}</tspan>;
  return (
    <>
      <tspan fontWeight="700">{code}</tspan>
      {line.slice(code.length)}
    </>
  );
}
