import { treeScreen } from '@traguardo/texts/screens/tree';
import { NodeShape } from '../marks/NodeShape.tsx';
import { OutcomeLegend } from '../marks/OutcomeLegend.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { SeverityMark } from '../marks/SeverityMark.tsx';

interface Props {
  readonly weighted: boolean;
  readonly outcomes: readonly Outcome[];
}

/** What each shape means. */
export function TreeLegend({ weighted, outcomes }: Props) {
  const words = treeScreen.legend;
  return (
    <div className="tg-legends">
      <ul className="tg-legend">
        {(['plain', 'transversal', 'own'] as const).map((shape) => (
          <li key={shape}>
            <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
              <NodeShape shape={shape} />
            </svg>
            {shape === 'plain' ? words.operational : words[shape]}
          </li>
        ))}
        <li>
          <SeverityMark severity="error" silent /> {words.error}
        </li>
        <li>
          <SeverityMark severity="warning" silent /> {words.warning}
        </li>
        {weighted ? (
          <>
            <li>
              <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
                <path d="M0 3h26" stroke="var(--tg-link)" strokeWidth="2" />
                <path d="M0 10h26" stroke="var(--tg-link)" strokeWidth="6" />
              </svg>
              {words.thickness}
            </li>
            <li>
              <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
                <rect className="tg-slot tg-slot-dashed" x="1" y="1" width="20" height="12" rx="2" />
              </svg>
              {words.notMeasured}
            </li>
          </>
        ) : null}
      </ul>
      {outcomes.length > 0 ? <OutcomeLegend outcomes={outcomes} /> : null}
    </div>
  );
}
