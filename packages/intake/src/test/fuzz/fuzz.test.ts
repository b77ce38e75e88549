import { describe, expect, it } from 'vitest';
import { packed } from '../packed.ts';
import { accountOf } from './account.ts';
import { BASES } from './bases.ts';
import { Chance } from './chance.ts';
import { damaged } from './mutate.ts';

const INPUTS = 2000;
/** Milliseconds for one small file, on a busy machine. */
const LONGEST = 20_000;

describe('damaged files', () => {
  it.each(BASES)('$name is read as long as it is whole', (base) => {
    const bytes = 'parts' in base ? packed(base.parts) : base.bytes;
    expect(accountOf({ name: base.name, bytes })).toBe('read');
  });

  it(`${INPUTS} of all formats together: refused, or every row accounted for`, () => {
    const lost: string[] = [];
    const told = { read: 0, refused: 0 };
    for (let seed = 1; seed <= INPUTS; seed += 1) {
      const file = damaged(new Chance(seed));
      const began = performance.now();
      const account = accountOf(file);
      const took = performance.now() - began;
      if (took > LONGEST) lost.push(`${seed}: ${Math.round(took)} ms`);
      if (typeof account === 'string') told[account] += 1;
      else lost.push(`${seed}: ${account.lost}`);
    }
    expect(lost).toEqual([]);
    // Damage that is always refused would try the door only.
    expect(told.read).toBeGreaterThan(INPUTS / 3);
  }, 240_000);
});
