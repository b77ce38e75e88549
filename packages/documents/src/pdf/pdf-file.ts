/** The objects of a PDF with a classic cross-reference table, each as it stands in the file. */
export interface PdfFile {
  /** What goes before the first object. */
  readonly head: string;
  readonly objects: Map<number, string>;
  /** The dictionary of the trailer, without its keyword. */
  readonly trailer: string;
}

/** Takes a PDF apart; text is one character a byte. Throws on a file with compressed objects or updates. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200))?.[1] ?? Number.NaN);
  const trailerAt = text.lastIndexOf('trailer');
  const listed = /^xref\s+0 (\d+)\s+/.exec(text.slice(table, table + 60));
  if (!listed || trailerAt < table) throw new Error('not a PDF with one classic cross-reference table');
  const trailer = text.slice(trailerAt + 'trailer'.length, text.lastIndexOf('startxref')).trim();
  const places: (readonly [number, number])[] = [];
  let entry = table + listed[0].length;
  for (let number = 0; number < Number(listed[1]); number += 1, entry += 20) {
    if (text[entry + 17] === 'n') places.push([Number(text.slice(entry, entry + 10)), number]);
  }
  places.sort(([one], [other]) => one - other);
  const objects = new Map(
    places.map(([at, number], next) => [number, text.slice(at, places[next + 1]?.[0] ?? table).trimEnd()]),
  );
  return { head: text.slice(0, places[0]?.[0]), objects, trailer };
}

/** The file of these objects, whole and without earlier versions of any. */
export function writePdf({ head, objects, trailer }: PdfFile): Uint8Array {
  const parts = [head];
  let at = head.length;
  const size = Math.max(...objects.keys()) + 1;
  const places = new Map<number, number>();
  for (const [number, text] of objects) {
    places.set(number, at);
    const part = `${text}\n\n`;
    parts.push(part);
    at += part.length;
  }
  const entries = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(`xref\n0 ${size}\n${entries.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}

/** The number of the object a key of a dictionary points at; throws where it points at none. */
export function reference(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
  if (found === undefined) throw new Error(`no ${key} in the PDF`);
  return Number(found);
}

/** An object of the file; throws where there is none. */
export function objectOf({ objects }: PdfFile, number: number): string {
  const found = objects.get(number);
  if (found === undefined) throw new Error(`no object ${number} in the PDF`);
  return found;
}

/** A text as PDF writes it: plain where it is ASCII, otherwise UTF-16. */
export function pdfString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}
