import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** One line as it stands in the file, without its line feed; `whole` tells that there was one. */
export interface FileLine {
  readonly bytes: Buffer;
  readonly whole: boolean;
}

const LINE_FEED = 0x0a;
const SEPARATORS = /[\u2028\u2029]/g;

/**
 * A value as one line of text. The line and paragraph separators are written as escapes: JSON lets them
 * stand, but readers of lines (Node's own since version 24) end a line at them.
 */
export function lineOf(value: unknown): string {
  const escaped = JSON.stringify(value).replace(
    SEPARATORS,
    (each) => `\\u${each.charCodeAt(0).toString(16)}`,
  );
  return `${escaped}\n`;
}

/** The lines of a compressed file, which end at a line feed and at nothing else. */
export async function* linesOf(file: string): AsyncGenerator<FileLine> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  let parts: Buffer[] = [];
  try {
    for await (const chunk of source.pipe(unzipped) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
        yield { bytes: Buffer.concat([...parts, chunk.subarray(from, to)]), whole: true };
        parts = [];
        from = to + 1;
      }
      if (from < chunk.length) parts.push(chunk.subarray(from));
    }
    if (parts.length > 0) yield { bytes: Buffer.concat(parts), whole: false };
  } finally {
    source.destroy();
  }
}
