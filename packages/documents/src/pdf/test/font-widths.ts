import { fontTables, glyphsOf } from '../font-glyphs.ts';

/** The advance of every character of a TrueType font, in parts of its size, read from its tables. */
export function fontWidths(bytes: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = fontTables(view);
  const unit = view.getUint16(place('head') + 18);
  const metrics = view.getUint16(place('hhea') + 34);
  const advance = (glyph: number) => view.getUint16(place('hmtx') + 4 * Math.min(glyph, metrics - 1)) / unit;
  const widths = new Map<number, number>();
  for (const [character, glyph] of glyphsOf(view)) widths.set(character, advance(glyph));
  return widths;
}
