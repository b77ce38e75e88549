import { mapTexts, printable } from '../data/printable.ts';
import type { PublicDocument } from '../model/document.ts';
import { FAMILIES, familyOf } from './fonts.ts';

/** The letters of a flag: A is the first. */
const FIRST_OF_FLAGS = 0x1f1e6;
/** What joins pictures into one, chooses their look or colour, or spells out a flag. */
const JOINING =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|\p{Emoji_Modifier}|[\ufe00-\ufe0f\ufeff]|\u20e3|[\u{e0020}-\u{e007f}]/gu;

/**
 * A text in characters the fonts of the house have: a flag as its letters, pictures joined into one as the pictures
 * they are made of.
 */
export function inKnownGlyphs(text: string): string {
  return text
    .replace(JOINING, '')
    .replace(/\p{Regional_Indicator}/gu, (one) =>
      String.fromCharCode(65 + (one.codePointAt(0) ?? FIRST_OF_FLAGS) - FIRST_OF_FLAGS),
    );
}

/** A document as the PDF can carry it, its drawings included. */
export function inPrint(document: PublicDocument): PublicDocument {
  return mapTexts(printable(document), (text, key) => (key === 'svg' ? drawable(text) : inKnownGlyphs(text)));
}

/** Characters that are not seen: no font needs to have them. */
const UNSEEN = /^[\s\p{Cf}]$/u;
const [USUAL, OTHER, EMOJI] = FAMILIES;

/**
 * A vector picture whose texts name the fonts of the house that have their characters: a line with any that the
 * usual font lacks is wholly in the other, emoji are in theirs. What draws pictures would look for a font by rules
 * of its own, among those of the machine too.
 */
export function drawable(svg: string): string {
  return svg.replace(DRAWN, (_, open: string, held: string) => {
    let other = false;
    const shown = inTexts(held, (text) => {
      let line = '';
      let family: string = USUAL;
      for (const character of inKnownGlyphs(text)) {
        const own = character < '\u007f' ? USUAL : (familyOf(character) ?? USUAL);
        if (own === OTHER) other = true;
        if ((own === EMOJI) !== (family === EMOJI))
          line += own === EMOJI ? `<tspan font-family="'${EMOJI}'">` : '</tspan>';
        line += character;
        family = own;
      }
      return family === EMOJI ? `${line}</tspan>` : line;
    });
    return open + (other ? `<tspan font-family="'${OTHER}'">${shown}</tspan>` : shown);
  });
}

/** The characters of the texts of a picture that no font of the house has, each once. */
export function unknownIn(svg: string): readonly string[] {
  const found = new Set<string>();
  for (const [, , held = ''] of svg.matchAll(DRAWN)) {
    inTexts(held, (text) => {
      for (const character of text) {
        if (!UNSEEN.test(character) && familyOf(character) === undefined) found.add(character);
      }
      return text;
    });
  }
  return [...found];
}

const DRAWN = /(<text\b[^>]*>)(.*?)(?=<\/text>)/gsu;

function inTexts(held: string, change: (text: string) => string): string {
  const parts = held.split(/(<[^>]*>)/u);
  return parts.map((part) => (part.startsWith('<') ? part : change(part))).join('');
}
