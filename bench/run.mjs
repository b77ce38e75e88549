// Runs every benchmark of this folder, or those named on the command line, and prints Markdown.
// A benchmark is one file, `<name>.bench.ts`, exporting `benchmark()`: see report.ts.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2);
const names = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => basename(file, '.bench.ts'))
  .filter((name) => asked.length === 0 || asked.includes(name));

const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no such benchmark: ${unknown.join(', ')}`);
  process.exit(2);
}

// Inside node_modules, so that what a benchmark leaves unbundled is still found.
const bundles = mkdtempSync(join(here, '..', 'node_modules', '.bench-'));
try {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
  for (const name of names) {
    const outfile = join(bundles, `${name}.mjs`);
    await build({
      entryPoints: [join(here, `${name}.bench.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    });
    const { benchmark } = await import(pathToFileURL(outfile).href);
    for (const table of await benchmark()) console.log(markdown(table));
  }
} finally {
  rmSync(bundles, { recursive: true, force: true });
}

function markdown({ title, columns, rows, notes }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const lines = [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
  return [...lines, ...notes.map((note) => `- ${note}`), ''].join('\n');
}
