import { DocumentFault } from '../document/index.ts';

/** One part of a packed file, as its contents list declares it. */
export interface Entry {
  readonly name: string;
  /** Bytes unpacked. */
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the part begins in the file. */
  readonly offset: number;
}

const LIST_END = 0x06054b50;
const LARGE_LIST_END = 0x06064b50;
const LARGE_LIST_LOCATOR = 0x07064b50;
const LIST_ENTRY = 0x02014b50;
/** The longest remark that may follow the list's end. */
const LONGEST_REMARK = 65_535;
/** Written in place of numbers that need eight bytes and stand elsewhere (Zip64). */
const ELSEWHERE = 0xffff_ffff;

/**
 * The contents list of a packed file, walked once; at most one entry beyond `most`.
 * @throws {DocumentFault} when there is no whole list
 */
export function contentsOf(bytes: Uint8Array, most: number): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { at: start, count } = listOf(view);
    const decoder = new TextDecoder();
    const entries: Entry[] = [];
    let at = start;
    for (let index = 0; index < Math.min(count, most + 1); index += 1) {
      if (view.getUint32(at, true) !== LIST_ENTRY) throw new DocumentFault('corrupt');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const large = largeNumbers(view, at + 46 + nameLength, extraLength);
      const number = (place: number): number => {
        const written = view.getUint32(at + place, true);
        return written === ELSEWHERE ? (large.shift() ?? written) : written;
      };
      // In this order the numbers that stand elsewhere follow each other.
      const size = number(24);
      const packed = number(20);
      const offset = number(42);
      entries.push({
        name,
        size,
        packed,
        offset,
        method: view.getUint16(at + 10, true),
        encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      });
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new DocumentFault('corrupt');
    throw error;
  }
}

function listOf(view: DataView): { readonly at: number; readonly count: number } {
  const least = Math.max(0, view.byteLength - 22 - LONGEST_REMARK);
  let end = view.byteLength - 22;
  while (end >= least && view.getUint32(end, true) !== LIST_END) end -= 1;
  if (end < least) throw new DocumentFault('corrupt');
  if (end >= 20 && view.getUint32(end - 20, true) === LARGE_LIST_LOCATOR) {
    const large = eightBytes(view, end - 12);
    if (view.getUint32(large, true) !== LARGE_LIST_END) throw new DocumentFault('corrupt');
    return { at: eightBytes(view, large + 48), count: eightBytes(view, large + 32) };
  }
  return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
}

function largeNumbers(view: DataView, from: number, length: number): number[] {
  let at = from;
  while (at + 4 <= from + length) {
    const fieldLength = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(fieldLength / 8) }, (_, index) =>
        eightBytes(view, at + 4 + index * 8),
      );
    }
    at += 4 + fieldLength;
  }
  return [];
}

/** Beyond what a number holds exactly it stands outside any file, and fails as such. */
function eightBytes(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
