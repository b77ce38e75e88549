import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTraguardo, traguardo } from './test/run-traguardo.ts';

const BERGAMO = 'examples/bergamo-2023';
const BRESCIA = 'examples/brescia-2025';

const folder = mkdtempSync(join(tmpdir(), 'traguardo-render-'));
beforeAll(buildTraguardo);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const render = (plan: string, document: string, name: string, ...more: readonly string[]) =>
  traguardo('render', plan, '--document', document, '-o', at(name), ...more);

interface Data {
  readonly document: { readonly state: string };
  readonly figures: Readonly<Record<string, string>>;
}

describe.each([
  [BERGAMO, 'relazione', 'draft', 1000],
  [BRESCIA, 'piao', 'approved', 400],
])('%s, %s', (plan, document, state, least) => {
  it('is written in every format, with its size and hash; the same again gives the same bytes', () => {
    for (const format of ['pdf', 'docx', 'html', 'xlsx', 'csv', 'json', 'zip']) {
      const run = render(plan, document, `uno.${format}`, '--format', 'json');
      expect(run.status, run.err).toBe(0);
      const bytes = readFileSync(at(`uno.${format}`));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(JSON.parse(run.out)).toEqual({
        file: at(`uno.${format}`),
        document,
        format,
        state,
        bytes: bytes.length,
        sha256,
      });
      expect(render(plan, document, 'due', '--to', format).status).toBe(0);
      expect(readFileSync(at('due')).equals(bytes), format).toBe(true);
    }
  }, 60_000);

  it('says in the CSV every figure of the JSON under its id, to the digit', () => {
    const { figures, document: about } = JSON.parse(readFileSync(at('uno.json'), 'utf8')) as Data;
    const lines = parse(readFileSync(at('uno.csv'), 'utf8'), { columns: true }) as Readonly<
      Record<string, string>
    >[];
    const told = lines.flatMap(({ Identificativo: id = '', Valore: value }) =>
      id === '' ? [] : [[id, value]],
    );
    expect(about.state).toBe(state);
    expect(Object.keys(figures).length).toBeGreaterThan(least);
    expect(Object.fromEntries(told)).toEqual(figures);
  });
});

describe('what cannot be written', () => {
  it('is told all at once, with the choices, and leaves no file', () => {
    const broken = at('rotto.docx');
    const picture = at('rotto.png');
    writeFileSync(broken, 'non è un archivio');
    writeFileSync(picture, 'non è un’immagine');
    const before = readdirSync(folder);
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [['render', BERGAMO], /manca --document.*\n.*manca -o/],
      [
        ['render', BERGAMO, '--document', 'relazzione', '-o', at('a.xls')],
        /relazzione.*piao, relazione.*\n.*"xls".*pdf, docx/,
      ],
      [
        ['render', BERGAMO, '--document', 'scheda', '-o', at('a.pdf')],
        /Scheda di un obiettivo: manca di che cosa\. Si può scegliere fra: /,
      ],
      [
        ['render', BERGAMO, '--document', 'cruscotto', '--part', 'nessuno', '-o', at('a.pdf')],
        /nel piano non c’è nessuno/,
      ],
      [
        [
          'render',
          BERGAMO,
          '--document',
          'mappa',
          '-o',
          at('a.docx'),
          '--template',
          broken,
          '--colour',
          'blu',
          '--logo',
          at('manca.svg'),
        ],
        /--colour: "blu".*\n.*manca\.svg: il file non esiste\n.*rotto\.docx: non è un file Word/,
      ],
      [
        ['render', BERGAMO, '--document', 'mappa', '-o', at('a.pdf'), '--logo', picture],
        /rotto\.png: l’immagine non si legge/,
      ],
      [
        ['render', BERGAMO, '--document', 'mappa', '-o', join(folder, 'non', 'c-e.pdf')],
        /c-e\.pdf: la cartella in cui scrivere non esiste/,
      ],
      [['render', BERGAMO, '--document', 'mappa', '--to', 'pdf', '-o', folder], /è una cartella/],
    ];
    for (const [args, line] of refused) {
      const run = traguardo(...args);
      expect(run.status, args.join(' ')).toBe(2);
      expect(run.err).toMatch(line);
    }
    expect(readdirSync(folder)).toEqual(before);
  }, 60_000);

  it('is nothing at all on a full disk: the file of before stays, no half file', (context) => {
    const disk = at('disco');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0)
      return context.skip('a small disk cannot be made here: mounting needs root on Linux');
    try {
      const file = join(disk, 'relazione.html');
      writeFileSync(file, 'la relazione di prima');
      const run = traguardo('render', BERGAMO, '--document', 'relazione', '-o', file);
      expect([run.status, run.err]).toEqual([
        2,
        expect.stringContaining('il disco è pieno; non è cambiato nulla'),
      ]);
      expect(readdirSync(disk)).toEqual(['relazione.html']);
      expect(readFileSync(file, 'utf8')).toBe('la relazione di prima');
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
