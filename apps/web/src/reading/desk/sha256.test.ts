import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('SHA-256', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('%i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 7);
    expect(sha256(bytes)).toBe(digest(bytes));
  });

  it('is the same as everywhere for any bytes, wherever they stand', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(10), (bytes, from) => {
        const part = bytes.subarray(Math.min(from, bytes.length));
        expect(sha256(part)).toBe(digest(part));
      }),
    );
  });
});
