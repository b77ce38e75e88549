import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readFonts } from '../pdf/fonts.ts';
import type { Rasterise } from '../word/drawing.ts';

/** Dots for each point of the drawing: sharp on paper, small enough in a file. */
const SCALE = 2;

let ready: Promise<Rasterise> | undefined;

/** What draws vector pictures as PNG, with the fonts of the house and none of the machine; made once. */
export function rasteriser(): Promise<Rasterise> {
  ready ??= make();
  return ready;
}

async function make(): Promise<Rasterise> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const { resolve } = createRequire(import.meta.url);
  await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const font = {
    fontBuffers: [...readFonts()],
    defaultFontFamily: 'Titillium Web',
    sansSerifFamily: 'Titillium Web',
  };
  return (svg) => {
    const drawn = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: SCALE }, background: 'white' });
    const picture = drawn.render();
    try {
      return picture.asPng();
    } finally {
      picture.free();
      drawn.free();
    }
  };
}
