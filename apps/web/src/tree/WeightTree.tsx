import { nodeKindTitle } from '@traguardo/texts/labels';
import { treeScreen } from '@traguardo/texts/screens/tree';
import { type ReactNode, useId } from 'react';
import type { Drawing } from './layout.ts';
import { TreeBox } from './TreeBox.tsx';
import { TreeLine } from './TreeLine.tsx';

interface Props {
  readonly drawing: Drawing;
  readonly title: string;
  readonly description: string;
  readonly matched: ReadonlySet<string>;
  readonly onFold: (id: string, open: boolean) => void;
}

const tones = {
  objective: 'var(--tg-link)',
  own: 'var(--tg-link-own)',
  unweighted: 'var(--tg-link-none)',
} as const;

/** The tree as a picture: boxes, bands as thick as the weight, and a bar of 100 on each line. */
export function WeightTree({ drawing, title, description, matched, onFold }: Props) {
  const id = useId();
  const { geometry } = drawing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons is a group, and no fieldset
    <svg
      className="tg-tree-picture"
      preserveAspectRatio="xMinYMin"
      viewBox={`0 0 ${geometry.width} ${drawing.height}`}
      role="group"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        <pattern
          id="tg-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="#fff" />
          <rect width="2" height="6" fill="var(--tg-red)" />
        </pattern>
      </defs>
      <TreeHead drawing={drawing} />
      {drawing.links.map((link) => (
        <path
          key={link.path}
          d={link.path}
          fill="none"
          stroke={tones[link.tone]}
          strokeWidth={link.thickness}
        />
      ))}
      {drawing.lines.map((line) => (
        <TreeLine
          key={`${line.kind} ${line.branch.node.id}`}
          line={line}
          geometry={geometry}
          matched={matched}
          onOpen={() => onFold(line.branch.node.id, true)}
        />
      ))}
      {drawing.boxes.map((box) => (
        <TreeBox
          key={box.branch.node.id}
          box={box}
          matched={matched.has(box.branch.node.id)}
          onFold={() => onFold(box.branch.node.id, !box.open)}
        />
      ))}
    </svg>
  );
}

function TreeHead({ drawing }: { readonly drawing: Drawing }) {
  const { geometry } = drawing;
  const words = treeScreen.columns;
  const bars = drawing.lines.some((line) => line.bar !== null);
  const first = drawing.boxes.find((box) => box.column === 0);
  const grouped = drawing.lines.some((line) => line.branch.node.kind === 'group');
  return (
    <g className="tg-tree-head">
      <HeadText x={0}>{first ? nodeKindTitle[first.branch.node.kind] : words.top}</HeadText>
      <HeadText x={geometry.columns[1].x}>{words.strategic}</HeadText>
      <HeadText x={geometry.line.x + 6}>{grouped ? words.group : words.operational}</HeadText>
      {geometry.weight === null ? null : (
        <HeadText x={geometry.weight} end>
          {words.weight}
        </HeadText>
      )}
      {geometry.effective === null ? null : (
        <HeadText x={geometry.effective} end>
          {words.effective}
        </HeadText>
      )}
      {bars ? <HeadText x={geometry.bar.x}>{words.bar}</HeadText> : null}
      {geometry.score === null ? null : (
        <HeadText x={geometry.score} end>
          {words.score}
        </HeadText>
      )}
      <path d={`M0 24.5H${geometry.width}`} stroke="var(--tg-night)" strokeWidth="1.5" />
    </g>
  );
}

function HeadText(props: { readonly x: number; readonly end?: boolean; readonly children: ReactNode }) {
  return (
    <text x={props.x} y="16" textAnchor={props.end ? 'end' : 'start'}>
      {props.children}
    </text>
  );
}
