// What the tests need beside npm packages: found, installed with apt where that is allowed, or missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The path of a Chromium, installing it on Debian as root; null with the reason when there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM;
  if (given)
    return existsSync(given) ? { path: given } : { reason: `CHROMIUM names ${given}, which is not there` };
  const found = () => CHROMIUM.find((path) => existsSync(path));
  if (!found() && mayUseApt()) {
    console.log('Installing Chromium for the browser tests …');
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], quiet);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  }
  const path = found();
  return path ? { path } : { reason: 'no Chromium: install it, or name it in CHROMIUM' };
}

function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
