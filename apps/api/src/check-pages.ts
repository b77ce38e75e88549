import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Port: the page that documents a check, in Markdown; null when there is none. */
export interface CheckPages {
  page(code: string): Promise<string | null>;
}

/** The pages kept as files named after the codes. The code must be one of the catalogue: it names a file. */
export class CheckPageFiles implements CheckPages {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async page(code: string): Promise<string | null> {
    try {
      return await readFile(join(this.folder, `${code}.md`), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }
}
