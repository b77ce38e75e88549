import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Block, SourceDocument } from '../packages/intake/src/document/index.ts';
import { writeDocx } from '../packages/intake/src/test/write-docx.ts';
import { writeXlsx } from '../packages/intake/src/test/write-xlsx.ts';
import type { Report } from './report.ts';

const ROOT = process.cwd();
const RUNS = 3;
const SAY_MEMORY =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))";

/** Large documents through the command line, a new process each time. */
export function benchmark(): readonly Report[] {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-reading-'));
  try {
    const word = join(folder, 'relazione.docx');
    const excel = join(folder, 'registro.xlsx');
    writeFileSync(word, writeDocx(report(300)));
    writeFileSync(excel, writeXlsx(register(100_000)));
    return [
      {
        title: 'Reading documents',
        columns: ['document', 'rows read', 'seconds', 'peak MB'],
        rows: [
          ['Word, 300 pages', ...measured(word)],
          ['Excel, 100,000 rows', ...measured(excel)],
        ],
        notes: [`The least time of ${RUNS}, the greatest memory, with the whole answer written as JSON.`],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEADINGS = ['Obiettivo', 'Indicatore', 'Consuntivo 2024', 'Target 2024', '% di raggiungimento'];

function table(rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    place: {},
    rows: rows.map((texts, row) => ({
      place: {},
      cells: texts.map((text, column) => {
        return { column, columnSpan: 1, rowSpan: 1, text, strong: row === 0, header: false };
      }),
    })),
  };
}

function indicator(at: number): readonly string[] {
  const target = 50 + (at % 50);
  const result = at % 97;
  const percent = ((100 * Math.min(result, target)) / target).toFixed(2).replace('.', ',');
  return [
    `Obiettivo ${at >> 3}`,
    `Pratiche evase dal servizio ${at}`,
    `${result}%`,
    `${target}%`,
    `${percent}%`,
  ];
}

/** Ten paragraphs and a table of fifteen indicators a page. */
function report(pages: number): SourceDocument {
  const blocks = Array.from({ length: pages }, (_, page): readonly Block[] => [
    { kind: 'text', place: {}, role: { is: 'heading', level: 1 }, text: `Servizio ${page}`, strong: true },
    ...Array.from({ length: 10 }, (): Block => {
      return {
        kind: 'text',
        place: {},
        role: { is: 'paragraph' },
        text: 'Di seguito i risultati conseguiti. '.repeat(8),
        strong: false,
      };
    }),
    table([HEADINGS, ...Array.from({ length: 15 }, (_, at) => indicator(page * 15 + at))]),
  ]);
  return { format: 'text', blocks: blocks.flat(), notices: [] };
}

function register(rows: number): SourceDocument {
  const blocks = [table([HEADINGS, ...Array.from({ length: rows }, (_, at) => indicator(at))])];
  return { format: 'text', blocks, notices: [] };
}

function measured(file: string): readonly string[] {
  const program = join(ROOT, 'apps/cli/bin/traguardo.mjs');
  let least = Number.POSITIVE_INFINITY;
  let peak = 0;
  let rows = '';
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', SAY_MEMORY, program, 'read', file, '--format', 'json'],
      { cwd: ROOT, encoding: 'utf8', maxBuffer: 4e8 },
    );
    least = Math.min(least, performance.now() - start);
    peak = Math.max(peak, Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024);
    const counts: { rows: number; tableRows: number } = JSON.parse(stdout).counts;
    rows = `${counts.rows.toLocaleString('en')} of ${counts.tableRows.toLocaleString('en')}`;
  }
  return [rows, (least / 1000).toFixed(1), peak.toFixed(0)];
}
