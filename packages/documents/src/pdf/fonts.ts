import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { glyphsOf } from './font-glyphs.ts';
import { PdfError } from './pdf-error.ts';

/**
 * In the order a character is looked for. No font of the machine is ever used: the same document is the same
 * bytes everywhere.
 */
export const FAMILIES = ['Titillium Web', 'DejaVu Sans', 'Noto Emoji'] as const;

const FILES: readonly (readonly [string, string])[] = [
  ['@expo-google-fonts/titillium-web', '400Regular/TitilliumWeb_400Regular.ttf'],
  ['@expo-google-fonts/titillium-web', '400Regular_Italic/TitilliumWeb_400Regular_Italic.ttf'],
  ['@expo-google-fonts/titillium-web', '600SemiBold/TitilliumWeb_600SemiBold.ttf'],
  ['@expo-google-fonts/titillium-web', '700Bold/TitilliumWeb_700Bold.ttf'],
  ['@expo-google-fonts/titillium-web', '700Bold_Italic/TitilliumWeb_700Bold_Italic.ttf'],
  ['dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'],
  ['dejavu-fonts-ttf', 'ttf/DejaVuSans-Bold.ttf'],
  ['@expo-google-fonts/noto-emoji', '400Regular/NotoEmoji_400Regular.ttf'],
];

/** The font files a document may use; throws `font-missing` naming the first that is not there. */
export function readFonts(): readonly Uint8Array[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map(([name, file]) => {
    try {
      return readFileSync(join(dirname(resolve(`${name}/package.json`)), file));
    } catch {
      throw new PdfError('font-missing', `the font file ${file} is not there: install ${name}`, name);
    }
  });
}

/** The fonts in the order of `FAMILIES`, each by its first file. */
const FIRST_FILES = [0, 5, 7] as const;
const EMOJI = /^(?=\p{Emoji})[\u2300-\u32ff\u{1f000}-\u{1faff}]$/u;

let known: readonly (readonly [family: string, characters: ReadonlySet<number>])[] | undefined;

/** The family that prints a character: the first that has it, of emoji their own; undefined where none has it. */
export function familyOf(character: string): string | undefined {
  known ??= charactersOfFamilies();
  const code = character.codePointAt(0) ?? 0;
  const having = known.filter(([, characters]) => characters.has(code)).map(([family]) => family);
  return EMOJI.test(character) ? having.at(-1) : having[0];
}

function charactersOfFamilies(): readonly (readonly [string, ReadonlySet<number>])[] {
  const files = readFonts();
  return FAMILIES.map((family, at) => {
    const bytes = files[FIRST_FILES[at] ?? 0] ?? new Uint8Array();
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return [family, new Set([...glyphsOf(view)].map(([character]) => character))] as const;
  });
}
