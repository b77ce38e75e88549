import { describe, expect, it } from 'vitest';
import { packed } from '../packed.ts';
import { accountOf } from './account.ts';
import { BASES } from './bases.ts';
import { Chance } from './chance.ts';
import { damaged } from './mutate.ts';

const INPUTS = 2000;

describe('damaged files', () => {
  it.each(BASES)('$name is read as long as it is whole', (base) => {
    const bytes = 'parts' in base ? packed(base.parts) : base.bytes;
    expect(accountOf({ name: base.name, bytes })).toBe('read');
  });

  it(`${INPUTS} of every format: refused, or every row accounted for`, () => {
    const lost: string[] = [];
    const told = { read: 0, refused: 0 };
    for (let seed = 1; seed <= INPUTS; seed += 1) {
      const account = accountOf(damaged(new Chance(seed)));
      if (typeof account === 'string') told[account] += 1;
      else lost.push(`${seed}: ${account.lost}`);
    }
    expect(lost).toEqual([]);
    // Damage that is always refused would try the door only.
    expect(told.read).toBeGreaterThan(INPUTS / 3);
  }, 120_000);
});
