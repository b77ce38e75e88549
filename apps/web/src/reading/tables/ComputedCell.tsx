import { policyText, scoreStatusLabel } from '@traguardo/texts/labels';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { decimalIt, NO_BREAK } from '../../format/decimal-it.ts';
import { MarkedWord } from '../../marks/MarkedWord.tsx';
import type { PageReadRow } from '../desk/protocol.ts';

const { table: words } = readDocumentScreen;

/** The percentage the result and the target give, and by which rule; a word where there is none. */
export function ComputedCell({ row: { computed, status, policy } }: { readonly row: PageReadRow }) {
  if (status === null) return null;
  if (computed === null) return <span className="tg-muted tg-long">{scoreStatusLabel[status]}</span>;
  return (
    <span title={policyText(policy) ?? undefined}>
      {decimalIt(computed)}
      {NO_BREAK}%
    </span>
  );
}

/** Whether the declared percentage is the computed one; nothing where none is declared. */
export function AgreesMark({ row: { agrees } }: { readonly row: PageReadRow }) {
  if (agrees === null) return null;
  return <MarkedWord outcome={agrees ? 'reached' : 'zero'}>{agrees ? words.yes : words.no}</MarkedWord>;
}
