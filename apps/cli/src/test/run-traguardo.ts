import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const clone = join(fileURLToPath(import.meta.url), '..', '..', '..', '..', '..');

/** The folder of the clone, from which the commands are run. */
export const CLONE = clone;

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Builds the command line if its sources changed, so that what runs is what is tested. */
export function buildTraguardo(): void {
  const run = spawnSync(process.execPath, [join(clone, 'scripts', 'build.mjs'), '--no-web'], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** Runs the built command line as a user does. */
export function traguardo(...args: readonly string[]): Run {
  return traguardoIn({}, ...args);
}

/** The same in an environment with these variables besides. */
export function traguardoIn(env: NodeJS.ProcessEnv, ...args: readonly string[]): Run {
  const run = spawnSync(process.execPath, [join(clone, 'apps', 'cli', 'bin', 'traguardo.mjs'), ...args], {
    cwd: clone,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}
