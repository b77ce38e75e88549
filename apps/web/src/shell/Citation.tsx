import type { CitationView } from '@traguardo/contracts';
import { trustLabel } from '@traguardo/texts/labels';
import { shell } from '@traguardo/texts/screens/shell';
import { Hidden } from './Hidden.tsx';

/** The source of a rule with how far it was verified; a link where the official text has an address. */
export function Citation({ citation }: { readonly citation: CitationView }) {
  return (
    <span className="tg-citation">
      {citation.url ? (
        <a href={citation.url} rel="noreferrer external">
          {citation.label}
          <Hidden>, {shell.opensElsewhere}</Hidden>
        </a>
      ) : (
        citation.label
      )}{' '}
      <span className="tg-muted">({trustLabel[citation.trust]})</span>
    </span>
  );
}
