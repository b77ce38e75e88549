import { MINUS, NO_BREAK } from './decimal-it.ts';

/** A figure core printed, as the screen writes it: true minus, no-break space before the percent sign. */
export function figureIt(text: string): string {
  return text.replace(/(^|[\s(])-(?=\d)/g, `$1${MINUS}`).replace(/(\d)%/g, `$1${NO_BREAK}%`);
}
