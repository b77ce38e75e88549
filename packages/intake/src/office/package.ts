import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { Inflate, unzipSync } from 'fflate';
import type { DocumentRefusal, Limits } from '../document/index.ts';

/** A packed office file: its parts by name, unpacked one at a time and never beyond the limits. */
export interface OfficePackage {
  readonly names: ReadonlySet<string>;
  /** Bytes of one part, unpacked, as declared. */
  size(name: string): number;
  /**
   * Gives the part in pieces to `take`; false when there is no such part.
   * @throws {PackageFault} when the part is not what the file declares
   */
  read(name: string, take: (piece: Uint8Array, last: boolean) => void): boolean;
}

/** A part that is broken, or larger than declared: caught by the readers, told as a refusal. */
export class PackageFault extends Error {
  readonly refusal: DocumentRefusal;
  constructor(refusal: DocumentRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

interface Entry {
  readonly size: number;
  readonly packed: number;
  readonly method: number;
}

/** Reads the contents list of a packed file and refuses what would unpack beyond the limits. */
export function openPackage(bytes: Uint8Array, limits: Limits): Outcome<OfficePackage, DocumentRefusal> {
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        total += originalSize;
        entries.set(name, { size: originalSize, packed: size, method: compression });
        return false;
      },
    });
  } catch {
    return refused({ code: 'corrupt', params: {} });
  }
  if (entries.size === 0) return refused({ code: 'corrupt', params: {} });
  if (entries.size > limits.parts) {
    return refused({ code: 'too-many-parts', params: { parts: `${entries.size}`, most: `${limits.parts}` } });
  }
  if (total > limits.unpackedBytes) {
    return refused({ code: 'too-large', params: { bytes: `${total}`, most: `${limits.unpackedBytes}` } });
  }
  const offsets = localOffsets(bytes);
  return done({
    names: new Set(entries.keys()),
    size: (name) => entries.get(name)?.size ?? 0,
    read: (name, take) => {
      const entry = entries.get(name);
      if (!entry) return false;
      readPart(packedBytes(bytes, name, entry, offsets.get(name)), name, entry, take);
      return true;
    },
  });
}

/** Opens a packed file and reads it; what is wrong with one of its parts is the refusal of the whole. */
export function readPackage<Read>(
  bytes: Uint8Array,
  limits: Limits,
  read: (opened: OfficePackage) => Outcome<Read, DocumentRefusal>,
): Outcome<Read, DocumentRefusal> {
  if (bytes.length > limits.fileBytes) {
    return refused({ code: 'too-large', params: { bytes: `${bytes.length}`, most: `${limits.fileBytes}` } });
  }
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return opened;
  try {
    return read(opened.value);
  } catch (fault) {
    if (fault instanceof PackageFault) return refused(fault.refusal);
    throw fault;
  }
}

const PIECE = 65_536;

function readPart(
  packed: Uint8Array,
  name: string,
  entry: Entry,
  take: (piece: Uint8Array, last: boolean) => void,
): void {
  if (entry.method === 0) {
    take(packed.subarray(0, entry.size), true);
    return;
  }
  if (entry.method !== 8) throw new PackageFault({ code: 'encrypted', params: {} });
  let given = 0;
  const inflate = new Inflate((piece, last) => {
    given += piece.length;
    if (given > entry.size) {
      throw new PackageFault({ code: 'too-large', params: { part: name, most: `${entry.size}` } });
    }
    take(piece, last);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    // Only fflate's own complaint about the bytes is the file's fault; what `take` throws is not ours to hide.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number') {
      throw new PackageFault({ code: 'corrupt', params: { part: name } });
    }
    throw error;
  }
  if (given !== entry.size) throw new PackageFault({ code: 'corrupt', params: { part: name } });
}

/** The part's bytes as they stand in the file, `offset` being what the contents list says. */
function packedBytes(bytes: Uint8Array, name: string, entry: Entry, offset: number | undefined): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset === undefined || offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw new PackageFault({ code: 'corrupt', params: { part: name } });
  }
  if ((view.getUint16(offset + 6, true) & 1) === 1) throw new PackageFault({ code: 'encrypted', params: {} });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + entry.packed);
}

/** Where each part begins, from the contents list at the end of the file, walked once for all parts. */
function localOffsets(bytes: Uint8Array): ReadonlyMap<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsets = new Map<string, number>();
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return offsets;
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  for (let entry = 0; entry < count && at + 46 <= view.byteLength; entry += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return offsets;
    const length = view.getUint16(at + 28, true);
    if (at + 46 + length > view.byteLength) return offsets;
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + length));
    // Of two parts with one name the first counts; its size then has to be the one kept for that name.
    if (!offsets.has(name)) offsets.set(name, view.getUint32(at + 42, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return offsets;
}
