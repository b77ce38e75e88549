import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnitId } from '@traguardo/core/kernel';
import { writeFolder } from '@traguardo/folder';
import { cleanDraft } from '@traguardo/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildTraguardo, CLONE, type Run, traguardo } from './test/run-traguardo.ts';

const FIXTURES = 'apps/cli/fixtures';
const BRESCIA = 'examples/brescia-2025';
let folder = '';
let broken = '';
let invalid = '';
let root = '';

beforeAll(async () => {
  buildTraguardo();
  root = await mkdtemp(join(tmpdir(), 'traguardo-cli-'));
  folder = join(root, 'sana');
  broken = join(root, 'rotta');
  invalid = join(root, 'sbagliata');
  await writeFolder(cleanDraft(), folder);
  await writeFolder(cleanDraft(), broken);
  const draft = cleanDraft();
  const dangling = draft.cycles.map((cycle) => ({
    ...cycle,
    nodes: cycle.nodes.map((node) => ({ ...node, units: ['ufficio-fantasma' as UnitId] })),
  }));
  await writeFolder({ ...draft, cycles: dangling }, invalid);
  const values = join(broken, 'cycles', '2025', 'values.yaml');
  const text = await readFile(values, 'utf8');
  await writeFile(values, text.replace('measurements:', 'misure:'));
  await writeFile(join(broken, 'body.yaml'), 'id: [\n');
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

/** FOLDER, BROKEN and INVALID stand for the folders made above. */
function run(args: readonly string[]): Run {
  return traguardo(
    ...args.map((arg) => arg.replace('FOLDER', folder).replace('BROKEN', broken).replace('INVALID', invalid)),
  );
}

describe('exit status', () => {
  const table: readonly [situation: string, args: readonly string[], status: number, says: RegExp][] = [
    ['the help', ['--help'], 0, /Comandi:/],
    ['the help of a command', ['check', '--help'], 0, /traguardo check/],
    ['no command', [], 2, /Comandi:/],
    ['an unknown command', ['chek', 'FOLDER'], 2, /comando sconosciuto: chek \(forse check\?\)/],
    ['an unknown option', ['check', 'FOLDER', '--fromat', 'json'], 2, /--fromat \(forse --format\?\)/],
    ['a format that is none', ['check', 'FOLDER', '--format', 'xml'], 2, /text o json/],
    ['an option without its value', ['check', 'FOLDER', '--at'], 2, /--at vuole un valore/],
    ['a date that does not exist', ['check', 'FOLDER', '--at', '2025-02-30'], 2, /--at: "2025-02-30"/],
    ['no folder', ['check'], 2, /l’uso è traguardo check/],
    ['two folders', ['check', 'FOLDER', 'FOLDER'], 2, /l’uso è/],
    ['a folder that is not there', ['check', 'manca'], 2, /^manca: non esiste/],
    ['a year without cycle', ['check', 'FOLDER', '--year', '1999'], 2, /1999.*2025/],
    ['files that do not read', ['check', 'BROKEN'], 2, /body\.yaml:2:1: /],
    [
      'a plan with references to nothing: all of them',
      ['check', 'INVALID'],
      2,
      /\d+ problemi:\n.*objectives\.yaml:\d+:\d+: .*ufficio-fantasma.*\n.*ufficio-fantasma/,
    ],
    ['a clean plan', ['check', 'FOLDER'], 0, /Nessun rilievo/],
    ['the scores', ['score', 'FOLDER'], 0, /100,00/],
    ['a text that is read', ['parse', '12,5%'], 0, /percent/],
    ['a text that is refused', ['parse', '00/01/1900'], 1, /rifiutato/],
    ['a dash is a text, not an option', ['parse', '-'], 0, /not-due/],
    ['a negative figure is a text too', ['parse', '-12,5%'], 0, /-12.5/],
    ['an empty text', ['parse', ''], 0, /missing/],
    ['a node by id', ['explain', 'FOLDER', 'os-1-1'], 0, /media pesata/],
    [
      'a leaf with its place',
      ['explain', 'FOLDER', '1.1.2'],
      0,
      /valore misurato: .*\(cycles\/\d{4}\/\w+\.yaml:\d+\)/,
    ],
    ['a text after the end of options', ['parse', '--', '-25'], 0, /-25/],
    ['two dashes are a text', ['parse', '--'], 0, /not-due/],
    ['a node by code', ['explain', 'FOLDER', '1.1.2'], 0, /1\.1\.2/],
    ['a node that is not there', ['explain', 'FOLDER', 'os-1-9'], 2, /i più vicini: .*os-1-1/],
    ['the staffing plan', ['staffing', 'FOLDER'], 0, /Spesa massima/],
    ['rows and a folder together', ['score', 'FOLDER', '--rows', 'x.csv'], 2, /oppure/],
    ['a policy without rows', ['score', 'FOLDER', '--policy', 'date'], 2, /oppure/],
    ['rows that are not there', ['score', '--rows', 'manca.csv'], 2, /^manca.csv: il file non esiste/],
    [
      'a policy nobody knows',
      ['score', '--rows', `${FIXTURES}/rows.csv`, '--policy', 'pari'],
      2,
      /lower-ratio/,
    ],
    ['a column that lacks', ['score', '--rows', `${FIXTURES}/rows-no-target.csv`], 2, /:1: mancano .*target/],
    ['a column twice', ['score', '--rows', `${FIXTURES}/rows-twice.csv`], 2, /:1: la colonna value/],
    ['a comparison that is none', ['score', '--rows', `${FIXTURES}/rows-comparator.csv`], 2, /:4: "circa"/],
    ['a row too long', ['score', '--rows', `${FIXTURES}/rows-ragged.csv`], 2, /rows-ragged\.csv:3: 4 celle/],
    [
      'a policy file with slips: all of them',
      ['score', '--rows', `${FIXTURES}/rows.csv`, '--policy', `${FIXTURES}/policy-wrong.yaml`],
      2,
      /:2:9: [\s\S]*:3:6: /,
    ],
    ['a port that is none', ['serve', '--port', '70000'], 2, /--port: "70000"/],
  ];
  it.each(table)('%s', (_situation, args, status, says) => {
    const { status: actual, out, err } = run(args);
    expect(status === 2 ? err : out).toMatch(says);
    expect(actual).toBe(status);
    if (status === 2) expect(out).toBe('');
    else expect(err).toBe('');
  });
});

function json(...args: readonly string[]): unknown {
  return JSON.parse(run([...args, '--format', 'json']).out);
}

describe('JSON', () => {
  it('check: document, summary, findings', () => {
    expect(json('check', 'FOLDER')).toEqual({
      document: 'piao-2025',
      summary: { error: 0, warning: 0, info: 0 },
      findings: [],
    });
  });

  it('score: the nodes with the fields of the contract and no others', () => {
    expect(json('score', 'FOLDER')).toMatchObject({ nodes: expect.any(Array) });
    const { nodes } = json('score', 'FOLDER') as { nodes: readonly object[] };
    for (const node of nodes) {
      expect(Object.keys(node)).toEqual([
        'id',
        'kind',
        'code',
        'title',
        'parent',
        'score',
        'label',
        'status',
      ]);
    }
    expect(nodes).toContainEqual(expect.objectContaining({ id: 'os-1-1', code: '1.1', score: '100.00' }));
  });

  it('score before the terms: nothing is due yet', () => {
    const { nodes } = json('score', 'FOLDER', '--at', '2025-01-01') as {
      nodes: readonly { status: string }[];
    };
    expect(nodes.some(({ status }) => status === 'scored')).toBe(false);
  });

  it('explain: the same shape all the way down', () => {
    const check = (node: { readonly inputs: readonly never[] }): void => {
      const { exact, ...shape } = node as { readonly exact?: string };
      expect(Object.keys(shape)).toEqual(['id', 'value', 'rule', 'citation', 'rounding', 'inputs']);
      if (exact !== undefined) expect(exact).toMatch(/^-?\d+(?:\.\d+|\/\d+)?$/);
      node.inputs.forEach(check);
    };
    check(json('explain', 'FOLDER', 'os-1-1') as { inputs: never[] });
  });

  it('staffing: amounts as decimal strings', () => {
    expect(json('staffing', 'FOLDER')).toMatchObject({
      maximum: expect.stringMatching(/^\d+\.\d\d$/),
      unitCosts: expect.any(Object),
      years: expect.arrayContaining([
        expect.objectContaining({ limit: expect.stringMatching(/^\d+\.\d\d$/), printed: expect.any(Object) }),
      ]),
    });
  });

  it('score --rows: each row back, with score, status and agreement', () => {
    const { rows } = json('score', '--rows', `${FIXTURES}/rows.csv`, '--policy', 'higher-proportional') as {
      rows: readonly object[];
    };
    expect(rows).toMatchObject([
      { value: '98%', declared: '98%', score: '98.00', status: 'scored', agrees: true },
      { value: '1.284,50', score: '100.00', agrees: true },
      { value: '31/12/2023', target: '01/09/2023', score: '0.00', agrees: false },
      { value: 'n.d.', score: null, status: 'missing', agrees: null },
    ]);
  });

  it('score --rows with a policy file: its bands, cap and rounding', () => {
    const policy = `${FIXTURES}/policy-bands.yaml`;
    const { rows } = json('score', '--rows', `${FIXTURES}/rows-short.csv`, '--policy', policy) as {
      rows: readonly { score: string }[];
    };
    expect(rows.map(({ score }) => score)).toEqual(['120.0', '50.0']);
  });

  it('read: counts, typed rows with their score, findings; status 1 for an error', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'traguardo-')), 'relazione.csv');
    writeFileSync(
      file,
      'Indicatore;Consuntivo 2024;Target 2024;% di raggiungimento\nImprese;1.284;≥ 1.000;100%\nAvvio;31/12/2024;30/06/2024;100%\n',
    );
    const { status, out } = traguardo('read', file, '--format', 'json');
    expect(status).toBe(1);
    const read = JSON.parse(out);
    expect(read.counts).toEqual({ tables: 1, tableRows: 2, headings: 1, rows: 2, unread: 0, textBlocks: 0 });
    expect(read.rows[0]).toMatchObject({
      kind: 'indicator',
      place: { line: 2, table: 1, row: 2 },
      indicator: 'Imprese',
      value: { printed: '1.284', kind: 'count', value: '1284' },
      declared: { printed: '100%' },
      computed: '100.00',
      agrees: true,
    });
    expect(read.findings.map((finding: { code: string }) => finding.code)).toEqual([
      'late-date-declared-full',
    ]);
    expect(traguardo('read', file, '--policy', 'nessuna').status).toBe(2);
    writeFileSync(file, 'Voce;Nota\n"una;due\ntre;quattro\n');
    expect(traguardo('read', file).out).toContain('una virgoletta si apre e non si chiude');
    writeFileSync(file, '%PDF-1.7');
    const pdf = traguardo('read', file);
    expect([pdf.status, pdf.out]).toEqual([2, '']);
    expect(pdf.err).toContain('è un PDF');
  });

  it('a file larger than any document is refused before it is read, with the limit', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'traguardo-large-')), 'a.docx');
    writeFileSync(file, '');
    // Holes cost no room on the disk.
    truncateSync(file, 3_000_000_000);
    const { status, err } = traguardo('read', file);
    rmSync(file);
    expect(status).toBe(2);
    expect(err).toContain('3.000 MB su 100 MB al massimo');
  });

  it('parse: the fields that apply and no others', () => {
    expect(json('parse', '12,5%')).toEqual({ printed: '12,5%', kind: 'percent', value: '12.5', unit: '%' });
    expect(json('parse', '00/01/1900')).toMatchObject({ refused: 'spreadsheet-zero-date', readings: [] });
  });
});

describe('format', () => {
  it('writes the canonical form once, and then finds nothing to do', async () => {
    const file = join(folder, 'body.yaml');
    const canonical = await readFile(file, 'utf8');
    await writeFile(file, `# nota a margine\n${canonical}`);
    expect(json('format', 'FOLDER', '--check')).toMatchObject({ written: false, files: ['body.yaml'] });
    expect(json('format', 'FOLDER')).toMatchObject({ written: true, files: ['body.yaml'] });
    expect(await readFile(file, 'utf8')).toBe(canonical);
    expect(json('format', 'FOLDER')).toMatchObject({ files: [] });
  });
});

describe('the reference bodies', () => {
  it.each([
    [BRESCIA, 'piao'],
    ['examples/bergamo-2023', 'relazione'],
  ])('%s has errors: status 1, each finding with its place and its sentence', (example) => {
    const { status, out } = run(['check', example, '--format', 'json']);
    expect(status).toBe(1);
    const { findings } = JSON.parse(out) as { findings: readonly object[] };
    for (const finding of findings) {
      expect(finding).toMatchObject({
        code: expect.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        blocking: expect.any(Boolean),
        path: expect.stringContaining('/'),
        source: { file: expect.any(String), line: expect.any(Number), column: expect.any(Number) },
        params: expect.any(Object),
        message: expect.stringMatching(/./),
      });
    }
  });

  it('is already in canonical form', () => {
    expect(run(['format', BRESCIA, '--check', '--format', 'json']).out).toContain('"files": []');
  });

  it('a reader that stops early is no failure', async () => {
    const { spawnSync } = await import('node:child_process');
    const shell = spawnSync('sh', ['-c', `node apps/cli/bin/traguardo.mjs score ${BRESCIA} | head -1`], {
      cwd: CLONE,
      encoding: 'utf8',
    });
    expect(shell.stderr).toBe('');
    expect(shell.stdout).toContain('Brescia');
  });
});
