import type { Sentence } from '@traguardo/texts/screens/sentence';

/** A sentence with its strong parts. */
export function Words({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
      <strong key={index}>{part.strong}</strong>
    ),
  );
}
