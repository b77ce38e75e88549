import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs `work` with packages installed for this run alone, in a temporary folder: they are no dependency
 * of the product (HyperFormula is GPL). `load` gives null for a package that could not be installed.
 */
export function withPeers<Result>(
  packages: readonly string[],
  work: (load: (name: string) => unknown) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-bench-'));
  try {
    install(packages, folder);
    const require = createRequire(join(folder, 'node_modules', 'peer.cjs'));
    return work((name) => {
      try {
        return require(name) as unknown;
      } catch {
        return null;
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All at once: a later install would remove what an earlier one did not save. */
function install(packages: readonly string[], folder: string): void {
  try {
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
    execFileSync('npm', ['install', ...flags, '--prefix', folder, ...packages], { stdio: 'ignore' });
  } catch {
    // Offline, or refused by the registry: `load` gives null, and the table says so.
  }
}
