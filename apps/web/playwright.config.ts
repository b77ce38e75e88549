import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = 3417;

/** The real server over its embedded database and the reference bodies, a real browser, no download: CHROMIUM names the executable. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
  },
  webServer: {
    command: `node apps/cli/bin/traguardo.mjs serve --port ${port}`,
    env: { DATABASE_URL: '', TRAGUARDO_DATA: mkdtempSync(join(tmpdir(), 'traguardo-e2e-')) },
    cwd: '../..',
    url: `http://127.0.0.1:${port}/api/bodies`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
