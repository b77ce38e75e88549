import { outcomeWord } from '@traguardo/texts/screens/outcomes';
import { treeScreen } from '@traguardo/texts/screens/tree';
import { MINUS, unsigned, weightIt } from '../format/decimal-it.ts';
import { OutcomeShape } from '../marks/OutcomeShape.tsx';
import { titleOf } from '../shell/node-name.ts';
import { PictureLink } from './PictureLink.tsx';
import type { Slot, WeightBar } from './weight-bar.ts';

interface Props {
  readonly bar: WeightBar;
  readonly y: number;
  /** What the weights leave out of 100, as the server says. */
  readonly gap: string | null;
  readonly matched: ReadonlySet<string>;
}

const HEIGHT = 14;

/** The bar of 100 of one line. */
export function TreeBar({ bar, y, gap, matched }: Props) {
  return (
    <g>
      {bar.slots.map((slot) => (
        <PictureLink key={slot.indicator.id} node={slot.indicator}>
          <SlotBox slot={slot} y={y} matched={matched.has(slot.indicator.id)} />
        </PictureLink>
      ))}
      {bar.hole ? (
        <g>
          <title>{treeScreen.legend.short}</title>
          <rect
            x={bar.hole.x + 0.5}
            y={y + 0.5}
            width={Math.max(1, bar.hole.width - 1)}
            height={HEIGHT - 1}
            rx="2"
            fill="url(#tg-hatch)"
            stroke="var(--tg-red)"
          />
          <HoleText bar={bar} y={y} gap={gap} />
        </g>
      ) : null}
      {bar.hundred === null ? null : (
        <path d={`M${bar.hundred} ${y - 2}v${HEIGHT + 4}`} stroke="var(--tg-red)" strokeWidth="2" />
      )}
    </g>
  );
}

/** The figure of the hole: what the printed weights leave out of 100. */
function HoleText({ bar, y, gap }: Pick<Props, 'bar' | 'y' | 'gap'>) {
  if (!bar.hole || bar.hole.width < 20 || gap === null) return null;
  const middle = bar.hole.x + bar.hole.width / 2;
  return (
    <>
      <rect x={middle - 12} y={y + 1.5} width="24" height={HEIGHT - 3} fill="#fff" />
      <text className="tg-slot-short" x={middle} y={y + 11.2} textAnchor="middle">
        {MINUS}
        {weightIt(unsigned(gap))}
      </text>
    </>
  );
}

function SlotBox({
  slot,
  y,
  matched,
}: {
  readonly slot: Slot;
  readonly y: number;
  readonly matched: boolean;
}) {
  const { indicator, x, width, outcome, basis } = slot;
  const unmeasured = outcome === 'not-due' || outcome === 'missing';
  const kind = basis === 'unknown' ? 'unknown' : unmeasured ? 'dashed' : 'plain';
  const middle = x + width / 2;
  const scored = indicator.status === 'scored' || outcome === 'not-valued' || outcome === 'incomparable';
  const mark = Math.min(12, width - 1.5);
  return (
    <>
      <title>{`${titleOf(indicator)}: ${outcomeWord[outcome]}`}</title>
      <rect
        className={`tg-slot tg-slot-${kind}${matched ? ' tg-slot-found' : ''}`}
        x={x + 0.75}
        y={y + 0.5}
        width={Math.max(0.5, width - 1.5)}
        height={HEIGHT - 1}
        rx="2"
      />
      {scored && basis !== 'unknown' && mark > 3 ? (
        <g transform={`translate(${middle - mark / 2} ${y + HEIGHT / 2 - mark / 2}) scale(${mark / 16})`}>
          <OutcomeShape outcome={outcome} />
        </g>
      ) : (
        <text className={`tg-slot-text tg-slot-text-${kind}`} x={middle} y={y + 11.2} textAnchor="middle">
          {basis === 'unknown'
            ? '?'
            : indicator.weight !== null && width >= 15
              ? weightIt(indicator.weight)
              : ''}
        </text>
      )}
    </>
  );
}
