import { describe, expect, it } from 'vitest';
import { BASES } from '../test/fuzz/bases.ts';
import { packed } from '../test/packed.ts';
import { opened } from '../test/seeds.ts';
import { contentsOf } from './contents.ts';

const base = BASES.find(({ name }) => name === 'a.docx');
const small = packed(base && 'parts' in base ? base.parts : {});

/** The same file with a contents list for sizes beyond four bytes (Zip64), as large exports have it. */
function withLargeList(bytes: Uint8Array): Uint8Array {
  const entries = contentsOf(bytes, 1000);
  const before = new DataView(bytes.buffer, bytes.byteOffset);
  const start = before.getUint32(bytes.length - 6, true);
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const listLength = names.reduce((sum, name) => sum + 46 + name.length + 28, 0);
  const made = new Uint8Array(start + listLength + 56 + 20 + 22);
  made.set(bytes.subarray(0, start));
  const view = new DataView(made.buffer);
  let at = start;
  for (const [index, { size, packed: packedSize, method, offset }] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 10, method, true);
    for (const place of [20, 24, 42]) view.setUint32(at + place, 0xffff_ffff, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint16(at + 30, 28, true);
    made.set(name, at + 46);
    const extra = at + 46 + name.length;
    view.setUint16(extra, 1, true);
    view.setUint16(extra + 2, 24, true);
    for (const [number, value] of [size, packedSize, offset].entries()) {
      view.setBigUint64(extra + 4 + number * 8, BigInt(value), true);
    }
    at = extra + 28;
  }
  view.setUint32(at, 0x06064b50, true);
  view.setBigUint64(at + 32, BigInt(entries.length), true);
  view.setBigUint64(at + 48, BigInt(start), true);
  view.setUint32(at + 56, 0x07064b50, true);
  view.setBigUint64(at + 64, BigInt(at), true);
  view.setUint32(at + 76, 0x06054b50, true);
  view.setUint16(at + 86, 0xffff, true);
  view.setUint32(at + 92, 0xffff_ffff, true);
  return made;
}

describe('the contents list', () => {
  it('of a large file (Zip64) says the same', () => {
    const large = withLargeList(small);
    expect(contentsOf(large, 1000)).toEqual(contentsOf(small, 1000));
    expect(opened(large, 'a.docx')).toEqual(opened(small, 'a.docx'));
  });

  it('is found before a remark', () => {
    const remarked = new Uint8Array(small.length + 9);
    remarked.set(small);
    remarked[small.length - 2] = 9;
    expect(contentsOf(remarked, 1000)).toEqual(contentsOf(small, 1000));
  });

  it.each([0, 1, 21, small.length - 40, small.length - 22])('cut at %i, it is no list', (length) => {
    expect(() => contentsOf(small.subarray(0, length), 1000)).toThrow('corrupt');
  });

  it('stops one entry after the most allowed', () => {
    expect(contentsOf(small, 2)).toHaveLength(3);
  });
});
