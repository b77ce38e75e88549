/** What may part the cells, the likelier first: a comma is the decimal mark in Italian. */
const MARKS = [';', '\t', '|', ','] as const;
/** As much of a file as says how it is written. */
const START = 20_000;
const LINES = 100;

/**
 * The separator that cuts the first lines into the same number of cells, the heading weighing as much as half of
 * them: a mark inside a text cuts one line and not the others.
 */
export function delimiterOf(text: string): string {
  const said = /^sep=([;,|\t])\r?\n/i.exec(text)?.[1];
  if (said) return said;
  const lines = text
    .slice(0, START)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  // The last one may be cut short.
  if (text.length > START && lines.length > 1) lines.pop();
  const best = MARKS.map((mark) => ({ mark, steady: steadiness(lines, mark) })).reduce((one, other) =>
    other.steady > one.steady ? other : one,
  );
  return best.steady > 0 ? best.mark : ',';
}

/** From 0, where it cuts no line, to 1.5, where it cuts all and the heading alike. */
function steadiness(lines: readonly string[], mark: string): number {
  const counts = lines.map((line) => line.split(mark).length);
  const times = new Map<number, number>();
  for (const count of counts) if (count > 1) times.set(count, (times.get(count) ?? 0) + 1);
  const [usual, often] = [...times].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  // Titles may stand over the heading.
  const heading = counts.find((count) => count > 1);
  return often / Math.max(lines.length, 1) + (heading === usual && often > 0 ? headingShare(counts) : 0);
}

/** Half a point for a heading on the first lines; none for one found far down, which is a row. */
function headingShare(counts: readonly number[]): number {
  const at = counts.findIndex((count) => count > 1);
  return at < Math.max(1, counts.length / 3) ? 0.5 : 0;
}
