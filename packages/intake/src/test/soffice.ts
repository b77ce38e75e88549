import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

const PLACES = ['/usr/bin/soffice', '/usr/bin/libreoffice'];

/** The LibreOffice of this machine, or the one named in SOFFICE; undefined where there is none. */
export const SOFFICE = process.env.SOFFICE ?? PLACES.find((place) => existsSync(place));

/** What a test says of itself where LibreOffice is absent; in CI it runs all the same, and fails. */
export const NO_SOFFICE =
  SOFFICE === undefined && process.env.CI !== 'true' ? ' (skipped: no LibreOffice, name it in SOFFICE)' : '';

/** The settings of an Italian office: its decimal comma, its dates. */
const ITALIAN = `<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
  <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>it-IT</value></prop></item></oor:items>`;

/**
 * Each file as LibreOffice saves it in another format, in one run with a profile of its own: by the same names,
 * with the new ending. `options` go before the names.
 */
export function converted(
  files: Readonly<Record<string, string | Uint8Array>>,
  to: string,
  options: readonly string[] = [],
): ReadonlyMap<string, Uint8Array> {
  if (SOFFICE === undefined) throw new Error('no LibreOffice: install it, or name it in SOFFICE');
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-soffice-'));
  try {
    const names = Object.keys(files);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const out = join(folder, 'out');
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), ITALIAN);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const args = [profile, '--headless', ...options, '--convert-to', to, '--outdir', out];
    const { stderr } = spawnSync(SOFFICE, [...args, ...names], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 90_000,
    });
    const ending = to.split(':')[0];
    return new Map(
      names.map((name) => {
        const made = join(out, `${basename(name, extname(name))}.${ending}`);
        if (!existsSync(made)) throw new Error(`LibreOffice did not write ${made}: ${stderr}`);
        return [basename(made), readFileSync(made)];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
