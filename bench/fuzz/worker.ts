import { parentPort, workerData } from 'node:worker_threads';
import { accountOf } from '../../packages/intake/src/test/fuzz/account.ts';
import { Chance } from '../../packages/intake/src/test/fuzz/chance.ts';
import { damaged } from '../../packages/intake/src/test/fuzz/mutate.ts';

/** What the worker tells: a fault as it happens, the totals at the end. */
interface Told {
  readonly seed: number;
  readonly fault?: string;
  readonly totals?: { readonly read: number; readonly refused: number; readonly slowest: number };
}

const { first, last, at } = workerData as { first: number; last: number; at: Int32Array };
const tell = (told: Told): void => parentPort?.postMessage(told);
const totals = { read: 0, refused: 0, slowest: 0 };
for (let seed = first; seed <= last; seed += 1) {
  Atomics.store(at, 0, seed);
  const began = performance.now();
  try {
    const account = accountOf(damaged(new Chance(seed)));
    if (typeof account === 'string') totals[account] += 1;
    else tell({ seed, fault: account.lost });
  } catch (error) {
    tell({ seed, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  totals.slowest = Math.max(totals.slowest, performance.now() - began);
}
tell({ seed: last, totals });
