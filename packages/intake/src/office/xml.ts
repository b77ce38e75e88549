import { SaxesParser } from 'saxes';
import { type Budget, DocumentFault, type DocumentRefusal } from '../document/index.ts';
import type { OfficePackage } from './package.ts';

const LONGEST_ELEMENT = 8_000_000;

export interface XmlHandlers {
  /** `name` without its prefix, attributes by their name without prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/**
 * Walks one XML part, piece by piece; false when the package has no such part. A document type is refused:
 * no office file has one, and it is how entities are declared. Nothing outside the file is ever opened.
 * @throws {DocumentFault} when the part is broken, too deep, or declares entities
 */
export function walkXml(from: OfficePackage, part: string, budget: Budget, handlers: XmlHandlers): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8');
  let depth = 0;
  // Bytes since the last thing told: an element or a text longer than any real one would only fill the memory.
  let silent = 0;
  const fault = (code: DocumentRefusal['code']): never => {
    throw new DocumentFault(code, { part });
  };
  parser.on('doctype', () => fault('declared-entities'));
  parser.on('error', () => fault('corrupt'));
  parser.on('opentag', (tag) => {
    depth += 1;
    silent = 0;
    if (depth > budget.limits.depth) fault('too-deep');
    handlers.open(local(tag.name), plain(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close(local(tag.name));
  });
  parser.on('text', handlers.text);
  parser.on('cdata', handlers.text);
  return from.read(part, (piece, last) => {
    budget.time();
    silent += piece.length;
    if (silent > LONGEST_ELEMENT) fault('too-large');
    parser.write(decoder.decode(piece, { stream: !last }));
    if (last) parser.close();
  });
}

function plain(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const names = Object.keys(attributes);
  // Sheets have millions of cells, and no prefixes.
  if (!names.some((name) => name.includes(':'))) return attributes;
  const found: Record<string, string> = Object.create(null);
  for (const name of names) found[local(name)] = attributes[name] ?? '';
  return found;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
