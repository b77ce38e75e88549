import type { SeverityName } from '@traguardo/contracts';
import { severityTitle } from '@traguardo/texts/labels';
import { Hidden } from '../shell/Hidden.tsx';
import { SeverityShape } from './SeverityShape.tsx';

interface Props {
  readonly severity: SeverityName;
  readonly silent?: boolean;
}

/** The sign of a severity; silent where its word stands beside it. */
export function SeverityMark({ severity, silent = false }: Props) {
  return (
    <span className="tg-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <SeverityShape severity={severity} />
      </svg>
      {silent ? null : <Hidden>{severityTitle[severity].one}: </Hidden>}
    </span>
  );
}
