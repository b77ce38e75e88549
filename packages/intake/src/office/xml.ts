import { SaxesParser } from 'saxes';
import { type Budget, DocumentFault } from '../document/index.ts';
import type { OfficePackage } from './package.ts';

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
  const fault = (code: 'corrupt' | 'too-deep' | 'declared-entities'): never => {
    throw new DocumentFault(code, { part });
  };
  parser.on('doctype', () => fault('declared-entities'));
  parser.on('error', () => fault('corrupt'));
  parser.on('opentag', (tag) => {
    depth += 1;
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
    parser.write(decoder.decode(piece, { stream: !last }));
    if (last) parser.close();
  });
}

function plain(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) found[local(name)] = value;
  return found;
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
