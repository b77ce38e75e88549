import type { Sentence } from '@traguardo/texts/screens/sentence';
import { Words } from './Words.tsx';

/** The answer, in one sentence, with its figures. */
export function Verdict({ sentence }: { readonly sentence: Sentence }) {
  return (
    <p className="tg-verdict">
      <Words sentence={sentence} />
    </p>
  );
}
