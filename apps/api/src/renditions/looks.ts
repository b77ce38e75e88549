import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import type { RenderOptions } from '@traguardo/documents/render';
import { readTemplate } from '@traguardo/documents/word';
import type { RenderFailure } from '@traguardo/texts/documents/render-failures';

/** How a body wants its documents. */
export interface BodyLook {
  readonly options: RenderOptions;
  /** Of what the options were read from; empty where the body gave nothing. */
  readonly digest: string;
}

/** Where the look of each body is found. */
export interface Looks {
  of(body: string): Promise<Outcome<BodyLook, RenderFailure>>;
}

const LOGOS = ['logo.svg', 'logo.png', 'logo.jpg'] as const;
const TEMPLATE = 'modello.docx';
const COLOUR = 'colore.txt';

/**
 * The looks of bodies as an installation keeps them: a folder for each body, named by its id, with `logo.svg` (or png,
 * jpg), `colore.txt` ("#004d99") and `modello.docx`, any of them or none. Read anew each time: they are small, and
 * whoever changes them wants to see it.
 */
export class FolderLooks implements Looks {
  private readonly folder: string | null;

  /** Null: no body has a look of its own. */
  constructor(folder: string | null) {
    this.folder = folder;
  }

  async of(body: string): Promise<Outcome<BodyLook, RenderFailure>> {
    // An id is a slug: nothing else may become part of a path.
    if (this.folder === null || !/^[a-z0-9-]+$/.test(body)) return done({ options: {}, digest: '' });
    const place = join(this.folder, body);
    const logos = await Promise.all(LOGOS.map(async (name) => ({ name, bytes: await fileAt(place, name) })));
    const [template, colour] = await Promise.all([fileAt(place, TEMPLATE), fileAt(place, COLOUR)]);
    const logo = logos.find(({ bytes }) => bytes !== null);
    const given = [logo?.bytes, template, colour].filter((bytes) => bytes !== null && bytes !== undefined);
    if (given.length === 0) return done({ options: {}, digest: '' });
    const read = template && readTemplate(template);
    if (read?.ok === false) {
      const { code, part } = read.refusal;
      const slip = { code: 'template-broken', file: TEMPLATE, reason: code } as const;
      return refused({ ...slip, ...(part !== undefined && { part }) });
    }
    const hash = createHash('sha256');
    for (const bytes of given) hash.update(String(bytes.length)).update(bytes);
    return done({
      options: {
        look: {
          ...(logo?.bytes && { logo: { name: logo.name, bytes: logo.bytes } }),
          ...(colour && { colour: new TextDecoder().decode(colour).trim() }),
        },
        ...(read?.ok && { template: read.value }),
      },
      digest: hash.digest('hex').slice(0, 16),
    });
  }
}

async function fileAt(folder: string, name: string): Promise<Uint8Array | null> {
  try {
    return await readFile(join(folder, name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
