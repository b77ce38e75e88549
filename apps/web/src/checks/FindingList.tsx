import type { FindingView } from '@traguardo/contracts';
import { useId } from 'react';
import { FindingRow } from './FindingRow.tsx';

/** Findings of one place, on a page that is about something else. */
export function FindingList({
  findings,
  none,
}: {
  readonly findings: readonly FindingView[];
  readonly none: string;
}) {
  const group = useId();
  if (findings.length === 0) return <p className="tg-muted">{none}</p>;
  return (
    <div className="tg-findings tg-findings-narrow">
      {findings.map((finding) => (
        <FindingRow key={finding.id} finding={finding} group={group} />
      ))}
    </div>
  );
}
