import type { RiskEvent, RiskLevel } from './register.ts';

const RANK: Readonly<Record<RiskLevel, number>> = { basso: 0, medio: 1, alto: 2 };

/** Whether a level reaches another: "alto" reaches all. */
export function reaches(level: RiskLevel, threshold: RiskLevel): boolean {
  return RANK[level] >= RANK[threshold];
}

/**
 * The rating of a process or area: that of its worst event, never an average (prudence: PNA 2019 annex
 * 1). Null where there is no event.
 */
export function overallLevel(events: readonly RiskEvent[]): RiskLevel | null {
  return events.reduce<RiskLevel | null>(
    (worst, { rating }) => (worst && reaches(worst, rating.level) ? worst : rating.level),
    null,
  );
}
