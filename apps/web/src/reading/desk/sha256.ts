/** The first 32 bits of the fractional parts of the roots of the first primes: FIPS 180-4, 4.2.2 and 5.3.3. */
const PRIMES = primes(64);
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * The SHA-256 of bytes in small hexadecimal digits (FIPS 180-4). Browsers give theirs only to pages that come
 * over TLS, and this one is often served inside a network without.
 */
export function sha256(bytes: Uint8Array): string {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const last = new Uint8Array(128);
  const whole = Math.floor(bytes.length / 64);
  const tail = bytes.subarray(whole * 64);
  last.set(tail);
  last[tail.length] = 0x80;
  const end = new DataView(last.buffer);
  const tailBlocks = blocks - whole;
  end.setUint32(tailBlocks * 64 - 8, Math.floor(bytes.length / 2 ** 29));
  end.setUint32(tailBlocks * 64 - 4, (bytes.length * 8) >>> 0);
  const state = Uint32Array.from(START);
  const body = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let block = 0; block < whole; block += 1) mix(state, body, block * 64);
  for (let block = 0; block < tailBlocks; block += 1) mix(state, end, block * 64);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

const schedule = new Uint32Array(64);

function mix(state: Uint32Array, data: DataView, from: number): void {
  const word = (index: number) => schedule[index] ?? 0;
  for (let at = 0; at < 16; at += 1) schedule[at] = data.getUint32(from + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [far, near] = [word(at - 15), word(at - 2)];
    const small = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const large = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    schedule[at] = word(at - 16) + small + word(at - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUNDS[at] ?? 0) + word(at)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
