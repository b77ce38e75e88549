// What the tests need beside npm packages: found, installed with apt where that is allowed, or missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { postgresPrograms, startPostgres } from './postgres.mjs';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const QPDF = ['/usr/bin/qpdf', '/usr/local/bin/qpdf', '/opt/homebrew/bin/qpdf'];
const LIBREOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'];

/** The path of a Chromium, installing it on Debian as root; null with the reason when there is none. */
export function findChromium() {
  const given = process.env.CHROMIUM;
  if (given)
    return existsSync(given) ? { path: given } : { reason: `CHROMIUM names ${given}, which is not there` };
  const found = () => CHROMIUM.find((path) => existsSync(path));
  if (!found()) install(['chromium'], 'Chromium for the browser tests');
  const path = found();
  return path ? { path } : { reason: 'no Chromium: install it, or name it in CHROMIUM' };
}

/** The path of a LibreOffice, installed on Debian as root; null with the reason when there is none. */
export function findLibreOffice() {
  const given = process.env.SOFFICE;
  if (given)
    return existsSync(given) ? { path: given } : { reason: `SOFFICE names ${given}, which is not there` };
  const found = () => LIBREOFFICE.find((path) => existsSync(path));
  if (!found())
    install(['libreoffice-writer', 'libreoffice-calc'], 'LibreOffice for the tests of the readers');
  const path = found();
  return path ? { path } : { reason: 'no LibreOffice: install it, or name it in SOFFICE' };
}

/** The path of a qpdf, installed on Debian as root; null with the reason when there is none. */
export function findQpdf() {
  const given = process.env.QPDF;
  if (given)
    return existsSync(given) ? { path: given } : { reason: `QPDF names ${given}, which is not there` };
  const found = () => QPDF.find((path) => existsSync(path));
  if (!found()) install(['qpdf'], 'qpdf for the tests of the PDF');
  const path = found();
  return path ? { path } : { reason: 'no qpdf: install it, or name it in QPDF' };
}

/** A PostgreSQL server started for these tests, installed on Debian as root; null with the reason otherwise. */
export async function findPostgres() {
  if (!postgresPrograms()) install(['postgresql'], 'PostgreSQL for the tests of the store');
  if (!postgresPrograms())
    return { reason: 'no PostgreSQL server: install it, or name its programs in POSTGRES_BIN' };
  return startPostgres();
}

function install(names, what) {
  if (!mayUseApt()) return;
  console.log(`Installing ${what} …`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
}

function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
