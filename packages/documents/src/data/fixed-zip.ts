import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of an Office file by name, as they stand in the package. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** The parts of a package the house wrote itself; of a foreign one, bound its size first. */
export function partsOf(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

/** A package whose bytes depend on its parts and the date alone: every part bears that date, in the same order. */
export function fixedZip(parts: Parts, at: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = at.split('-').map(Number);
  // The format keeps the local time without its zone, and none before 1980.
  const mtime = new Date(Math.max(year, 1980), month - 1, day, 12);
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = [content, { mtime, level: 6 }];
  return zipSync(files);
}
