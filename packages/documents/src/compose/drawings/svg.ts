/** Widths and heights of drawings in points: as wide as the text of an A4 page, never higher than wide. */
export const DRAWING = { width: 482, highest: 446, text: 8, note: 7.5, step: 10.5 } as const;

/** The colours of drawings, told apart on paper without colour too. */
export const INK = { dark: '#17324d', line: '#5c6f82', pale: '#e8eff6', white: '#ffffff' } as const;

export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly strong?: boolean;
  /** What the text begins with, to be set strong. */
  readonly lead?: string | null;
  readonly fill?: string;
  readonly anchor?: 'end' | 'middle';
}

/** A whole drawing of a height, with its parts in the order they are painted. */
export function svgOf(height: number, parts: readonly string[]): string {
  const high = rounded(height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRAWING.width} ${high}" ` +
    `width="${DRAWING.width}pt" height="${high}pt" font-family="'Titillium Web', Arial, sans-serif">${parts.join('')}</svg>`
  );
}

/** One line of text; `y` is where it stands. */
export function words({
  x,
  y,
  text,
  size = DRAWING.text,
  strong,
  lead,
  fill = INK.dark,
  anchor,
}: Words): string {
  const weight = strong ? ' font-weight="600"' : '';
  const at = anchor ? ` text-anchor="${anchor}"` : '';
  const shown =
    lead && text.startsWith(lead)
      ? `<tspan font-weight="600">${escaped(lead)}</tspan>${escaped(text.slice(lead.length))}`
      : escaped(text);
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}"${weight}${at} fill="${fill}">${shown}</text>`;
}

export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  line?: string,
): string {
  const stroke = line === undefined ? '' : ` stroke="${line}" stroke-width="0.75"`;
  return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="${fill}"${stroke}/>`;
}

/** A line through points, without a filling. */
export function stroke(points: readonly (readonly [number, number])[], colour: string, width = 0.75): string {
  const path = points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** What no XML may hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
