#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', 'dist', 'traguardo.mjs');

// A clone that was installed and never built: a second, once. Standard output belongs to the command.
const script = join(here, '..', '..', '..', 'scripts', 'build.mjs');
if (!existsSync(program) && existsSync(script)) {
  spawnSync(process.execPath, [script, '--no-web'], { stdio: ['ignore', 2, 2] });
}
if (existsSync(program)) {
  await import(pathToFileURL(program).href);
} else {
  console.error('traguardo: il programma non è costruito; esegui npm run build nella cartella del clone');
  process.exitCode = 2;
}
