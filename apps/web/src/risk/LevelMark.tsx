import type { RiskLevelName, SeverityName } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { NO_BREAK } from '../format/decimal-it.ts';
import { SeverityMark } from '../marks/SeverityMark.tsx';

const SHAPES: Readonly<Record<RiskLevelName, SeverityName>> = {
  alto: 'error',
  medio: 'warning',
  basso: 'info',
};

/** A level of risk: octagon, triangle, circle, and its word. */
export function LevelMark({ level }: { readonly level: RiskLevelName | null }) {
  if (level === null) return '—';
  return (
    <span className="tg-whole">
      <SeverityMark severity={SHAPES[level]} silent />
      {NO_BREAK}
      {riskScreen.level[level]}
    </span>
  );
}
