import { expect, it } from 'vitest';
import { logoFormat } from './look.ts';

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(40);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** With a table before its frame, as cameras write it. */
function jpeg(width: number, height: number): Uint8Array {
  const bytes = Buffer.from('ffd8ffe000041234ffc400041234ffc2000b080000000001', 'hex');
  const whole = Buffer.concat([bytes, Buffer.alloc(8)]);
  whole.writeUInt16BE(height, 19);
  whole.writeUInt16BE(width, 21);
  return whole;
}

const svg = (size: number) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(size)}</svg>`);

it.each<[string, Uint8Array, string]>([
  ['a PNG of a page', png(2480, 3508), 'png'],
  ['the largest PNG', png(4000, 4000), 'png'],
  ['a PNG too wide', png(4001, 10), 'picture-too-large stemma: 4001 × 10'],
  ['a PNG of a few bytes and many points', png(8000, 8000), 'picture-too-large stemma: 8000 × 8000'],
  [
    'a PNG cut before its size',
    png(10, 10).subarray(0, 20),
    'picture-broken stemma: the logo does not tell its size',
  ],
  ['a JPEG', jpeg(1200, 800), 'jpg'],
  ['a JPEG too high', jpeg(1200, 9000), 'picture-too-large stemma: 1200 × 9000'],
  ['a JPEG cut short', jpeg(10, 10).subarray(0, 8), 'picture-broken stemma: the logo does not tell its size'],
  ['an SVG', svg(10), 'svg'],
  ['an endless SVG', svg(2_000_001), 'picture-too-large stemma: 3 MB'],
  ['what is no picture', Buffer.from('nope'), 'picture-broken stemma: the logo is no SVG, PNG or JPEG'],
])('%s', (_, bytes, said) => {
  const told = () => {
    try {
      return logoFormat({ name: 'stemma', bytes });
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return `${code} ${message}`;
    }
  };
  expect(told()).toBe(said);
});
