// How the store holds at 1, 100 and 12,000 bodies of 300 indicators: npm run bench:scale [bodies …].
// The first 200 bodies, and 50 on top of the rest, come in by the import; what lies between are rows copied by
// the database. Then a server over them is asked by 200 people.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { startPostgres } from '../scripts/postgres.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 100, 12_000];
const bundles = mkdtempSync(join(here, '..', 'node_modules', '.bench-'));
const program = join(here, '..', 'apps/cli/bin/traguardo.mjs');
try {
  const outfile = join(bundles, 'scale.mjs');
  await build({
    entryPoints: [join(here, 'scale', 'scale.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@electric-sql/pglite', 'pg'],
    logLevel: 'error',
    // Some dependencies of the server are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  const { embedded, onPostgres } = await import(pathToFileURL(outfile).href);
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`,
  );
  const server = await startPostgres({
    fast: false,
    settings: ['shared_buffers=2GB', 'max_wal_size=8GB', 'work_mem=32MB', 'jit=off'],
  });
  await onPostgres({ url: server.url, adminUrl: server.adminUrl, sizes, program });
  server.stop();
  const data = mkdtempSync(join(tmpdir(), 'traguardo-scale-'));
  await embedded({ data, program });
  rmSync(data, { recursive: true, force: true });
} finally {
  rmSync(bundles, { recursive: true, force: true });
}
