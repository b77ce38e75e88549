import process from 'node:process';
import manifest from '../package.json' with { type: 'json' };
import { app } from './app.ts';
import { lookOf } from './look.ts';

// A reader that stops early (`traguardo check … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await app(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  look: lookOf(process.stdout, process.env),
  version: manifest.version,
});
