import type { ImplementationView } from '@traguardo/contracts';
import { decimalIt, NO_BREAK } from '../format/decimal-it.ts';

/** The rate of implementation in percent; a dash where no measure was due. */
export function rateText({ rate }: ImplementationView): string {
  return rate === null ? '—' : `${decimalIt(rate)}${NO_BREAK}%`;
}
