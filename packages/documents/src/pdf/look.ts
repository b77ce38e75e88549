import { PdfError } from './pdf-error.ts';
import { jpegSize, type PictureSize, pngSize } from './picture-size.ts';

/** What makes a document look like its body's. */
export interface Look {
  /** Printed on the cover. */
  readonly logo?: Logo;
  /** "#rrggbb" of headings, rules and header cells; a blue where absent. */
  readonly colour?: string;
}

export interface Logo {
  /** How whoever brought it calls it: its file name. */
  readonly name: string;
  /** An SVG, PNG or JPEG. */
  readonly bytes: Uint8Array;
}

/** The colours a document is printed in, each "#rrggbb" and readable where it stands. */
export interface Colours {
  /** Behind header cells; rules. */
  readonly fill: string;
  /** Of the text upon `fill`. */
  readonly onFill: string;
  /** Of headings on white. */
  readonly ink: string;
}

const BLUE = '#17324d';
const DARK = '#1a1a1a';
const WHITE = '#ffffff';
/** WCAG 2.2, 1.4.3: text of any size. */
const READABLE = 4.5;

/** The colours of a look, headings darkened to grey where the body's own would not be read on white. */
export function coloursOf({ colour = BLUE }: Look): Colours {
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    throw new PdfError('colour-broken', `"${colour}" is no colour like "#17324d"`);
  const onWhite = contrast(colour, WHITE);
  return {
    fill: colour,
    onFill: onWhite >= READABLE ? WHITE : DARK,
    ink: onWhite >= READABLE ? colour : DARK,
  };
}

/** What a page can show of a logo is far less; more is only memory spent. */
const MOST_POINTS = 4000;
const MOST_SVG = 2_000_000;

/**
 * The format of a logo by its first bytes; throws `picture-broken` where it is none of the three,
 * `picture-too-large` where it is more than a page can show.
 */
export function logoFormat({ name, bytes }: Logo): 'svg' | 'png' | 'jpg' {
  const starts = (...own: readonly number[]) => own.every((byte, at) => bytes[at] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return ofSize('png', pngSize(bytes), name);
  if (starts(0xff, 0xd8, 0xff)) return ofSize('jpg', jpegSize(bytes), name);
  if (/<svg[\s>]/.test(new TextDecoder().decode(bytes.subarray(0, 4096)))) {
    if (bytes.length > MOST_SVG)
      throw new PdfError('picture-too-large', `${Math.ceil(bytes.length / 1e6)} MB`, name);
    return 'svg';
  }
  throw new PdfError('picture-broken', 'the logo is no SVG, PNG or JPEG', name);
}

function ofSize<T>(format: T, size: PictureSize | undefined, name: string): T {
  if (!size) throw new PdfError('picture-broken', 'the logo does not tell its size', name);
  if (Math.max(size.width, size.height) > MOST_POINTS)
    throw new PdfError('picture-too-large', `${size.width} × ${size.height}`, name);
  return format;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
