// Damaged files of every format through the readers, on one core: npm run bench:fuzz [inputs [first seed]].
// None may throw, hang for 20 s, or lose a row. An input is made from its seed alone: a fault names its seed.
import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const LONGEST = 20_000;
const here = dirname(fileURLToPath(import.meta.url));
const [inputs = 1_000_000, start = 1] = process.argv.slice(2).map(Number);
const last = start + inputs - 1;
const bundles = mkdtempSync(join(here, '..', 'node_modules', '.bench-'));
const sum = { read: 0, refused: 0, slowest: 0, faults: 0 };
const began = Date.now();

/** Runs the seeds from `first` on; gives the seed to go on with, beyond the last when all were run. */
function run(outfile, first) {
  return new Promise((resolve) => {
    const at = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(outfile, { workerData: { first, last, at } });
    let seen = { seed: 0, since: Date.now() };
    const goOn = (seed) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(seed);
    };
    const watch = setInterval(() => {
      const seed = Atomics.load(at, 0);
      if (seed !== seen.seed) seen = { seed, since: Date.now() };
      else if (Date.now() - seen.since > LONGEST) {
        fault(seed, `longer than ${LONGEST / 1000} s`);
        goOn(seed + 1);
      }
    }, 1000);
    worker.on('message', ({ seed, fault: what, totals }) => {
      if (what) fault(seed, what);
      if (!totals) return;
      sum.read += totals.read;
      sum.refused += totals.refused;
      sum.slowest = Math.max(sum.slowest, totals.slowest);
      goOn(last + 1);
    });
    worker.on('error', (error) => {
      const seed = Atomics.load(at, 0);
      fault(seed, error.stack);
      goOn(seed + 1);
    });
  });
}

function fault(seed, what) {
  sum.faults += 1;
  console.log(`seed ${seed}: ${what}`);
}

try {
  const outfile = join(bundles, 'worker.mjs');
  await build({
    entryPoints: [join(here, 'fuzz', 'worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  for (let seed = start; seed <= last; ) seed = await run(outfile, seed);
} finally {
  rmSync(bundles, { recursive: true, force: true });
}

const minutes = ((Date.now() - began) / 60_000).toFixed(1);
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${inputs} inputs from seed ${start} in ${minutes} min: ${sum.read} read, ${sum.refused} refused, ${sum.faults} faults; the slowest ${Math.round(sum.slowest)} ms, peak ${memory} MB`,
);
process.exit(sum.faults > 0 ? 1 : 0);
