import { counted, severityNoun } from '@traguardo/texts/labels';
import { treeScreen } from '@traguardo/texts/screens/tree';
import { decimalIt, isZero, weightIt } from '../format/decimal-it.ts';
import { OutcomeMark } from '../marks/OutcomeMark.tsx';
import { outcomeOf } from '../marks/outcome.ts';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { gravest } from '../marks/severity.ts';
import { Hidden } from '../shell/Hidden.tsx';
import { titleOf } from '../shell/node-name.ts';
import type { OutlineRow } from './rows.ts';

interface Props {
  readonly row: OutlineRow;
  readonly active: boolean;
  readonly matched: boolean;
  readonly onToggle: () => void;
  readonly onFollow: () => void;
}

/** One row of the outline: full title, what is wrong with it, its weight or score. */
export function OutlineItem({ row, active, matched, onToggle, onFollow }: Props) {
  const { node, own } = row;
  const counts = own
    ? { error: 0, warning: 0, info: 0 }
    : row.open === false
      ? node.findingsBelow
      : node.findings;
  const grave = gravest(counts);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree that holds the rows takes the keys
    <li
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.open === null ? undefined : row.open}
      aria-selected={active}
      tabIndex={active ? 0 : -1}
      className={`tg-item tg-item-${node.kind} tg-item-level-${row.level}${matched ? ' tg-found' : ''}`}
      onClick={row.open === null ? onFollow : onToggle}
      onDoubleClick={onFollow}
    >
      <span className="tg-item-text">
        {own ? (
          treeScreen.ownTitle
        ) : (
          <>
            {(node.code ?? node.number) ? <b>{node.code ?? `${node.number}.`} </b> : null}
            {titleOf(node)}
          </>
        )}
        {!own && node.transversal ? (
          <span className="tg-transversal">
            {node.weightParts.length > 1
              ? treeScreen.transversalParts(node.weightParts.map(weightIt))
              : treeScreen.transversal}
          </span>
        ) : null}
        <SumNote row={row} />
      </span>
      {grave ? (
        <span className="tg-item-finding">
          <SeverityMark severity={grave} silent />
          <Hidden>, {counted(counts[grave], severityNoun[grave])}</Hidden>
        </span>
      ) : null}
      <RowFigure row={row} />
    </li>
  );
}

/** Where the weights of the indicators do not make 100. */
function SumNote({ row }: { readonly row: OutlineRow }) {
  const { node } = row;
  if (node.equalWeights || node.ownWeightsGap === null || isZero(node.ownWeightsGap)) return null;
  const holdsThem = row.own || (node.kind !== 'indicator' && node.kind !== 'strategic');
  if (!holdsThem || node.ownWeightsSum === null) return null;
  return <span className="tg-item-note">{treeScreen.sum(weightIt(node.ownWeightsSum))}</span>;
}

function RowFigure({ row }: { readonly row: OutlineRow }) {
  const { node, own } = row;
  const weight = own ? node.ownBlock : (node.effectiveWeight ?? node.weight);
  if (!own && node.score !== null) {
    return (
      <span className="tg-item-figure">
        <OutcomeMark outcome={outcomeOf(node)} />
        {decimalIt(node.score)}
      </span>
    );
  }
  if (weight !== null) {
    return (
      <span className="tg-item-figure">
        <Hidden>, {treeScreen.columns.weight} </Hidden>
        {weightIt(weight)}
      </span>
    );
  }
  return node.kind === 'indicator' ? (
    <span className="tg-item-figure">
      <OutcomeMark outcome={outcomeOf(node)} />
    </span>
  ) : null;
}
