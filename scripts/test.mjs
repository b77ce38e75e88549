// npm test: type check, lint and format, import rules, unit tests, browser tests; one closing line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findLibreOffice, findPostgres, findQpdf } from './test-parts.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'traguardo-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };
const ci = process.env.CI === 'true';

function run(title, command, args, options = {}) {
  console.log(`\n== ${title}`);
  const began = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  console.log(
    `-- ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function step(title, command, args) {
  if (run(title, command, args)) total.passed += 1;
  else total.failed += 1;
}

/** Adds the counts of a report; a runner that failed without counting a failure counts as one. */
function count(ok, read) {
  const before = total.failed;
  try {
    const { passed, failed, skipped } = read();
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    if (passed + failed === 0) throw new Error('no test ran');
  } catch (error) {
    console.error(`no report: ${error.message}`);
    total.failed += 1;
    return;
  }
  if (!ok && total.failed === before) total.failed += 1;
}

step('types', bin('tsc'), ['-b']);
step('lint and format', bin('biome'), ['check', '.']);
step('import rules', process.execPath, ['tools/check-house.mjs']);

const postgres = await findPostgres();
if (!postgres.url) {
  console.log(`\n== tests on PostgreSQL: ${ci ? 'FAILED' : 'skipped'}: ${postgres.reason}`);
  if (ci) total.failed += 1;
}
const libreOffice = findLibreOffice();
if (!libreOffice.path) {
  // In CI these tests run all the same, and fail: what is not there cannot be counted as passed.
  console.log(`\n== tests with LibreOffice: ${ci ? 'FAILED' : 'skipped'}: ${libreOffice.reason}`);
}
const qpdf = findQpdf();
if (!qpdf.path) console.log(`\n== tests of the PDF with qpdf: ${ci ? 'FAILED' : 'skipped'}: ${qpdf.reason}`);
const unitEnv = {
  ...process.env,
  ...(postgres.url && {
    TRAGUARDO_TEST_DATABASE_URL: postgres.url,
    TRAGUARDO_TEST_ADMIN_URL: postgres.adminUrl,
  }),
  ...(libreOffice.path && { SOFFICE: libreOffice.path }),
  ...(qpdf.path && { QPDF: qpdf.path }),
};

const unit = join(reports, 'unit.json');
count(
  run(
    'unit tests',
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    { env: unitEnv },
  ),
  () => {
    const report = JSON.parse(readFileSync(unit, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  },
);

postgres.stop?.();

const chromium = findChromium();
if (chromium.path) {
  const browser = join(reports, 'browser.json');
  const env = { ...process.env, CHROMIUM: chromium.path, PLAYWRIGHT_JSON_OUTPUT_NAME: browser };
  const args = ['test', '--config', 'apps/web/playwright.config.ts', '--reporter=list,json'];
  count(run('browser tests', bin('playwright'), args, { env }), () => {
    const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(browser, 'utf8')).stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  });
} else {
  console.log(`\n== browser tests: ${ci ? 'FAILED' : 'skipped'}: ${chromium.reason}`);
  if (ci) total.failed += 1;
  else total.skipped += 1;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 ? 1 : 0);
