import { Inflate } from 'fflate';
import { type Budget, DocumentFault } from '../document/index.ts';
import { contentsOf, type Entry } from './contents.ts';

/** A packed office file: its parts by name, unpacked one at a time and never beyond the limits. */
export interface OfficePackage {
  readonly names: ReadonlySet<string>;
  /** Bytes of one part, unpacked, as declared. */
  size(name: string): number;
  /**
   * Gives the part in pieces to `take`; false when there is no such part.
   * @throws {DocumentFault} when the part is not what the file declares
   */
  read(name: string, take: (piece: Uint8Array, last: boolean) => void): boolean;
}

/**
 * Reads the contents list of a packed file and refuses what would unpack beyond the limits.
 * @throws {DocumentFault} when it is broken, or larger than allowed
 */
export function openPackage(bytes: Uint8Array, { limits }: Budget): OfficePackage {
  const contents = contentsOf(bytes, limits.parts);
  if (contents.length === 0) throw new DocumentFault('corrupt');
  if (contents.length > limits.parts) throw new DocumentFault('too-many-parts', { most: `${limits.parts}` });
  const total = contents.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.unpackedBytes) {
    throw new DocumentFault('too-large', { bytes: `${total}`, most: `${limits.unpackedBytes}` });
  }
  const entries = new Map<string, Entry>();
  // Of two parts with one name the first counts.
  for (const entry of contents) if (!entries.has(entry.name)) entries.set(entry.name, entry);
  return {
    names: new Set(entries.keys()),
    size: (name) => entries.get(name)?.size ?? 0,
    read: (name, take) => {
      const entry = entries.get(name);
      if (!entry) return false;
      readPart(packedBytes(bytes, entry), entry, take);
      return true;
    },
  };
}

/** The same package, telling how many bytes of `parts` have been unpacked. */
export function counted(from: OfficePackage, parts: readonly string[], budget: Budget): OfficePackage {
  const total = parts.reduce((sum, part) => sum + from.size(part), 0);
  const told = new Set(parts);
  let given = 0;
  return {
    ...from,
    read: (name, take) =>
      from.read(name, (piece, last) => {
        take(piece, last);
        if (!told.has(name)) return;
        given += piece.length;
        budget.reached('reading', given, total);
      }),
  };
}

/** Bytes given at a time, unpacked; and packed, the fewest worth the call. */
const PIECE = 65_536;
const LEAST_BITE = 64;

function readPart(packed: Uint8Array, entry: Entry, take: (piece: Uint8Array, last: boolean) => void): void {
  if (entry.method === 0) {
    if (entry.size !== packed.length) throw new DocumentFault('corrupt', { part: entry.name });
    for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
      take(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
    return;
  }
  let given = 0;
  const inflate = new Inflate((piece, last) => {
    given += piece.length;
    if (given > entry.size) {
      throw new DocumentFault('too-large', { part: entry.name, most: `${entry.size}` });
    }
    take(piece, last);
  });
  // What is packed tightly is given in smaller bites, for pieces of about the same size.
  const bite = Math.max(LEAST_BITE, Math.min(PIECE, Math.ceil((PIECE * packed.length) / (entry.size + 1))));
  try {
    for (let at = 0; at < packed.length; at += bite) {
      inflate.push(packed.subarray(at, at + bite), at + bite >= packed.length);
    }
  } catch (error) {
    // Only fflate's own complaint about the bytes is the file's fault; what `take` throws is not ours to hide.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw new DocumentFault('corrupt', { part: entry.name });
    }
    throw error;
  }
  if (given !== entry.size) throw new DocumentFault('corrupt', { part: entry.name });
}

/** The part's bytes as they stand in the file. */
function packedBytes(bytes: Uint8Array, { name, offset, packed, method, encrypted }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw new DocumentFault('corrupt', { part: name });
  }
  if (encrypted || (view.getUint16(offset + 6, true) & 1) === 1 || (method !== 0 && method !== 8)) {
    throw new DocumentFault('encrypted');
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packed);
}
