import { exact } from '../../kernel/index.ts';
import { isNumber, type NumberValue, type Printed } from '../../value/index.ts';

/** Figures of one quantity: some with a percent sign, some bare that look like shares too. */
export interface LoneNumbers {
  readonly bare: readonly Printed[];
  readonly shares: readonly Printed[];
}

/**
 * The bare numbers among percentages of the same size: "80,93" beside "82,98%". Null where there are
 * fewer than two shares, or where the bare numbers are of another scale ("1,3" beside "92,75%").
 */
export function loneNumbers(prints: readonly Printed[]): LoneNumbers | null {
  const shares = prints.filter((print) => figure(print)?.kind === 'percent' && hasSign(print));
  if (shares.length < 2) return null;
  const bare = prints.filter((print) => isBare(print) && isOfSize(print, shares));
  return bare.length > 0 ? { bare, shares } : null;
}

function figure({ value }: Printed): NumberValue | null {
  return value && isNumber(value) ? value : null;
}

/** No sign is printed, whether or not whoever entered it knew it for a share. */
function isBare(print: Printed): boolean {
  const value = figure(print);
  if (!value || hasSign(print) || exact(value.value).isZero()) return false;
  return value.kind === 'percent' || value.unit === '';
}

function hasSign({ printed }: Printed): boolean {
  return /%|per\s*cento/i.test(printed);
}

/** Between half the smallest share and twice the largest. */
function isOfSize(print: Printed, shares: readonly Printed[]): boolean {
  const own = figure(print);
  if (!own) return false;
  const size = exact(own.value).abs();
  const sizes = shares.flatMap((share) => {
    const known = figure(share);
    return known ? [exact(known.value).abs()] : [];
  });
  const twice = size.plus(size);
  return (
    sizes.some((one) => twice.compare(one) >= 0) && sizes.some((one) => size.compare(one.plus(one)) <= 0)
  );
}
