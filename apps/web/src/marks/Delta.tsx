import { comparison } from '@traguardo/texts/screens/outcomes';
import { isZero, signedIt } from '../format/decimal-it.ts';
import { Hidden } from '../shell/Hidden.tsx';

/** A signed difference; nothing to see, but something to hear, where the two coincide. */
export function Delta({ delta }: { readonly delta: string | null }) {
  if (delta === null) return null;
  if (isZero(delta)) return <Hidden>{comparison.coincides}</Hidden>;
  return (
    <span className={delta.startsWith('-') ? 'tg-delta tg-delta-down' : 'tg-delta'}>{signedIt(delta)}</span>
  );
}
