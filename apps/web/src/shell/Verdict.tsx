import type { Sentence } from '@traguardo/texts/screens/sentence';

/** The answer, in one sentence, with its figures. */
export function Verdict({ sentence }: { readonly sentence: Sentence }) {
  return (
    <p className="tg-verdict">
      {sentence.map((part, index) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
          <strong key={index}>{part.strong}</strong>
        ),
      )}
    </p>
  );
}
