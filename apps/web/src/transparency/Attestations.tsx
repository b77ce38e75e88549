import type { AttestationView } from '@traguardo/contracts';
import { transparencyScreen } from '@traguardo/texts/screens/transparency';
import { dateIt } from '../format/date-it.ts';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { Block } from '../shell/Block.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

const OUTCOMES: Readonly<Record<AttestationView['outcome'], Outcome>> = {
  assolto: 'reached',
  'parzialmente-assolto': 'partial',
  'non-assolto': 'zero',
};

/** What the OIV attested, with the gaps it named. */
export function Attestations({ attestations }: { readonly attestations: readonly AttestationView[] }) {
  return (
    <Block
      title={transparencyScreen.attestations}
      aside={
        attestations.length > 0 ? (
          <SheetLinks family="transparency" id="attestazioni" title={transparencyScreen.attestations} />
        ) : null
      }
    >
      {attestations.length === 0 ? (
        <p>{transparencyScreen.noAttestations}</p>
      ) : (
        <ul className="tg-plain">
          {attestations.map(({ id, at, date, outcome, gaps, note }) => (
            <li key={id}>
              <MarkedWord outcome={OUTCOMES[outcome]}>{transparencyScreen.attestation[outcome]}</MarkedWord>,{' '}
              {transparencyScreen.attested(dateIt(at), dateIt(date))}
              {gaps.length > 0 ? <span className="tg-under">{transparencyScreen.gaps(gaps)}</span> : null}
              {note ? <span className="tg-under">{note}</span> : null}
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}
