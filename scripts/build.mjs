// Builds what runs from a clone: the command line with the server (esbuild) and the web pages (vite).
// What has not changed since it was last built is left alone. With --no-web the command line alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SKIPPED = new Set(['node_modules', 'dist', '.types', 'test-results', 'fixtures', 'e2e']);

/** Every file of these folders, tests aside, in one order. */
function sources(folders) {
  const files = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) walk(path);
      } else if (!/\.(test|e2e)\.tsx?$|\.md$|\.tsbuildinfo$/.test(entry.name)) files.push(path);
    }
  };
  for (const folder of folders) if (existsSync(join(root, folder))) walk(join(root, folder));
  return files.sort();
}

/** A digest of the sources, of the lock file and of this script: the same inputs give the same build. */
function digest(folders) {
  const hash = createHash('sha256');
  const files = [...sources(folders), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)];
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs `build` unless `dist` was built from the same inputs. */
async function part(name, folders, dist, build) {
  const stamp = join(root, dist, '.inputs');
  const inputs = digest(folders);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
  const began = Date.now();
  await build(inputs);
  mkdirSync(join(root, dist), { recursive: true });
  writeFileSync(stamp, inputs);
  console.error(`Built ${name} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

async function buildCommandLine(inputs) {
  const { build } = await import('esbuild');
  const outdir = join(root, 'apps/cli/dist');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: {
      traguardo: join(root, 'apps/cli/src/index.ts'),
      // Documents are made in a thread of its own: see apps/api/src/renditions/thread-renderer.ts.
      'render-thread': join(root, 'apps/api/src/renditions/render-thread.ts'),
    },
    outdir,
    bundle: true,
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    logLevel: 'warning',
    // The embedded database stands in files beside its code: it is run from where it is installed.
    external: ['@electric-sql/pglite'],
    // What was computed by other sources is computed again: see apps/api/src/program.ts.
    define: { 'process.env.TRAGUARDO_PROGRAM': JSON.stringify(inputs) },
    // Some dependencies of the server are CommonJS and ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

function buildWeb() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'apps/web'),
    stdio: 'inherit',
  });
  if (run.status !== 0) throw new Error('vite build failed: see the lines above');
  compress(join(root, 'apps/web/dist'));
}

/** Text of the web application is compressed once, here, and not at every request. */
function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(js|css|svg|html|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = readFileSync(path);
    if (bytes.length < 1024) continue;
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
    );
  }
}

const SHARED = ['packages/core', 'packages/norms', 'packages/texts', 'packages/contracts'];
/** What the screen that reads documents rests on besides. */
const READING = [
  'packages/intake',
  'packages/template',
  'packages/folder',
  'packages/records',
  'packages/application',
];
try {
  await part(
    'the command line',
    [
      ...SHARED,
      'packages/records',
      'packages/folder',
      'packages/intake',
      'packages/template',
      'packages/documents',
      'packages/store',
      'packages/application',
      'apps/api',
      'apps/cli',
    ],
    'apps/cli/dist',
    buildCommandLine,
  );
  if (!process.argv.includes('--no-web') && existsSync(join(root, 'apps/web/index.html'))) {
    await part('the web pages', [...SHARED, ...READING, 'apps/web'], 'apps/web/dist', buildWeb);
  }
} catch (error) {
  console.error(`build: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
