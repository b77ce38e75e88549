import type { OnProgress } from '@traguardo/intake';
import { progressText } from '@traguardo/texts/command-line';

/** Shorter waits need no word. */
const SILENT = 500;
const BETWEEN = 200;

/**
 * Tells on one line of a terminal, written over, how far a reading has come; where nobody looks on, nothing.
 * `clear` takes the line away.
 */
export function progressLine(
  terminal: { readonly isTTY?: boolean; write(text: string): unknown },
  now: () => number,
): { readonly onProgress: OnProgress; readonly clear: () => void } {
  if (!terminal.isTTY) return { onProgress: () => {}, clear: () => {} };
  const start = now();
  let last = start + SILENT - BETWEEN;
  let shown = false;
  return {
    onProgress: ({ step, done, total }) => {
      if (now() - last < BETWEEN) return;
      last = now();
      shown = true;
      terminal.write(`\r\u001b[K${progressText(step, done, total)}`);
    },
    clear: () => {
      if (shown) terminal.write('\r\u001b[K');
    },
  };
}
