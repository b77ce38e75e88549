import type { Look, Paint } from './command.ts';

const CODES: Readonly<Record<Paint, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39],
};

const WIDEST = 100;
const NARROWEST = 40;

/** How text looks on a stream: colours only on a terminal, and not where NO_COLOR is set. */
export function lookOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Look {
  const colours = Boolean(stream.isTTY) && !environment.NO_COLOR && environment.TERM !== 'dumb';
  return {
    columns: Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? WIDEST)),
    paint: (paint, text) => {
      if (!colours) return text;
      const [on, off] = CODES[paint];
      return `\u001b[${on}m${text}\u001b[${off}m`;
    },
  };
}
