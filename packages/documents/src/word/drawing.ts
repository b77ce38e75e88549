import { documentWords } from '@traguardo/texts/documents';
import { ImageRun, Paragraph } from 'docx';
import { inlineSvg } from '../html/inline-svg.ts';
import type { Drawing } from '../model/document.ts';
import { drawable } from '../pdf/glyphs.ts';
import { textRuns } from './runs.ts';
import type { PageShape } from './writing.ts';

/** Draws a vector picture as a PNG, which programs that draw no vector pictures show instead. */
export type Rasterise = (svg: string) => Uint8Array;

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';
const TWIPS_PER_PIXEL = 15;
const TALLEST = 600;

/**
 * The picture with its alternative text; where nothing can draw its fallback, which Word files need, or where it
 * is broken, the alternative in words.
 */
export function pictureOf(
  { svg, alternative, caption }: Drawing,
  page: PageShape,
  serial: number,
  rasterise: Rasterise | undefined,
): Paragraph {
  const drawn = inlineSvg(svg, `drawing-${serial}`, alternative);
  if (drawn === undefined || rasterise === undefined) {
    return new Paragraph({
      style: 'BlockText',
      children: [...textRuns(documentWords.alternative(alternative))],
    });
  }
  const whole = drawn.includes(NAMESPACE) ? drawn : drawn.replace('<svg', `<svg ${NAMESPACE}`);
  const transformation = sizeOf(drawn, page);
  return new Paragraph({
    keepNext: true,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(whole),
        fallback: { type: 'png', data: rasterise(drawable(whole)) },
        transformation,
        altText: { name: `drawing ${serial}`, title: caption, description: alternative, id: `${serial}` },
      }),
    ],
  });
}

/** In pixels: as wide as the text, in its own proportions, never taller than the page. */
function sizeOf(
  svg: string,
  { width, margins }: PageShape,
): { readonly width: number; readonly height: number } {
  const root = /<svg[^>]*>/.exec(svg)?.[0] ?? '';
  const [, , own = 0, tall = 0] = (/viewBox="([^"]*)"/.exec(root)?.[1] ?? '').split(/[\s,]+/).map(Number);
  const wide = own > 0 ? own : Number.parseFloat(/\swidth="([^"]*)"/.exec(root)?.[1] ?? '');
  const high = tall > 0 ? tall : Number.parseFloat(/\sheight="([^"]*)"/.exec(root)?.[1] ?? '');
  const ratio = wide > 0 && high > 0 ? high / wide : 0.5;
  const most = (width - margins.left - margins.right) / TWIPS_PER_PIXEL;
  const across = Math.min(most, TALLEST / ratio);
  return { width: Math.round(across), height: Math.round(across * ratio) };
}
