import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Reader from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CivilDate } from '../packages/core/src/kernel/index.ts';
import { validate } from '../packages/core/src/plan/index.ts';
import { scorePlan } from '../packages/core/src/scoring/index.ts';
import {
  composePiao,
  composeRelazione,
  type PublicDocument,
  type Section,
} from '../packages/documents/src/index.ts';
import { renderPdf } from '../packages/documents/src/pdf/index.ts';
import { renderDocx } from '../packages/documents/src/word/index.ts';
import { readFolder } from '../packages/folder/src/index.ts';
import { printedHtml } from './printed-html.ts';
import type { Report } from './report.ts';

const RUNS = 3;
const PARAGRAPH = 24;
/** Tagged and archival, as near to the other file as LibreOffice gets. */
const TAGGED =
  'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"SelectPdfVersion":{"type":"long","value":"2"}}';

/** Documents as PDF, and the same as HTML printed by the programs of the machine; a new process each time. */
export async function benchmark(): Promise<readonly Report[]> {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-pdf-'));
  try {
    const documents: readonly (readonly [string, PublicDocument])[] = [
      ['300 tables of 8 × 5', manyTables(30)],
      ['820 tables of 8 × 5', manyTables(82)],
      ['Relazione of Bergamo', await example('bergamo-2023', composeRelazione)],
      ['PIAO of Brescia', await example('brescia-2025', composePiao)],
    ];
    const rows: string[][] = [];
    for (const [name, document] of documents) {
      const given = join(folder, 'own.json');
      const page = join(folder, 'own.html');
      const word = join(folder, 'own.docx');
      writeFileSync(word, await renderDocx(document));
      writeFileSync(given, JSON.stringify(document));
      writeFileSync(page, printedHtml(document));
      const pdf = join(folder, 'own.pdf');
      const here = process.execPath;
      const ways: readonly (readonly [string, string, readonly string[]])[] = [
        ['Traguardo', here, [fileURLToPath(import.meta.url), '--print', given, pdf]],
        [
          'Chromium',
          '/usr/bin/chromium',
          ['--headless', '--no-sandbox', `--print-to-pdf=${pdf}`, `file://${page}`],
        ],
        ['LibreOffice, the HTML', '/usr/bin/soffice', office(folder, page, '--infilter=HTML (StarWriter)')],
        ['LibreOffice, our Word file', '/usr/bin/soffice', office(folder, word)],
      ];
      let own = 0;
      for (const [engine, program, args] of ways) {
        const { seconds, megabytes } = await least(program, args);
        if (own === 0) own = seconds;
        const bytes = readFileSync(pdf);
        rmSync(pdf);
        rows.push([
          name,
          engine,
          seconds.toFixed(2),
          (seconds / own).toFixed(1),
          megabytes.toFixed(0),
          (bytes.length / 1e6).toFixed(1),
          String(await pagesOf(bytes)),
        ]);
      }
    }
    return [
      {
        title: 'Documents as PDF',
        columns: ['document', 'engine', 'seconds', 'beside Traguardo', 'MB of memory', 'MB of file', 'pages'],
        rows,
        notes: [
          `The least time of ${RUNS} runs, each a new process from its start to its end; the greatest memory of its processes together.`,
          'The HTML is of the same texts, without contents, captions by number or repeated group rows; the Word file has all of them.',
        ],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[2] === '--print') {
  const [given = '', to = ''] = process.argv.slice(3);
  writeFileSync(to, await renderPdf(JSON.parse(readFileSync(given, 'utf8')) as PublicDocument));
}

async function least(program: string, args: readonly string[]) {
  let seconds = Number.POSITIVE_INFINITY;
  let megabytes = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
    }, 50);
    const code = await new Promise((resolve) => child.on('exit', resolve));
    clearInterval(watch);
    if (code !== 0) throw new Error(`${program} ended with ${code}`);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, megabytes };
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  // Not bundled: it finds its worker beside itself.
  const reader = ['pdfjs-dist', 'legacy', 'build', 'pdf.mjs'].join('/');
  const { getDocument } = (await import(reader)) as typeof Reader;
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

/** How LibreOffice is asked to print a file into a folder, with a profile of its own. */
function office(folder: string, file: string, ...more: readonly string[]): readonly string[] {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  return ['--headless', profile, ...more, '--convert-to', TAGGED, '--outdir', folder, file];
}

/** Of all processes of a group, in megabytes, what is shared counted in part (Linux). */
function memoryOf(group: number): number {
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, , own] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      if (Number(own) !== group) continue;
      sum +=
        Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      // It ended meanwhile.
    }
  }
  return sum;
}

async function example(name: string, compose: typeof composePiao): Promise<PublicDocument> {
  const read = await readFolder(join(process.cwd(), 'examples', name));
  const dossier = read.ok ? validate(read.value) : undefined;
  const plan = dossier?.ok ? dossier.value.plans[0] : undefined;
  if (!plan) throw new Error(`${name} cannot be read`);
  const tree = scorePlan(plan, `${plan.year}-12-31` as CivilDate);
  return compose({ plan, tree, findings: [], state: 'approved' });
}

/** Ten chapters of so many tables, each with its text; 30 make the 184 pages others were measured with. */
function manyTables(each: number): PublicDocument {
  const objective = (at: number): Section => ({
    id: `o${at}`,
    title: `Obiettivo operativo ${at}: migliorare la qualità dei servizi`,
    blocks: [
      {
        kind: 'paragraph',
        runs: [
          { text: 'L’amministrazione semplifica i procedimenti e ne misura i tempi. '.repeat(PARAGRAPH) },
        ],
      },
      {
        kind: 'table',
        id: `t${at}`,
        caption: `Indicatori e target dell’obiettivo ${at}`,
        columns: ['Indicatore', 'Partenza', 'Target', 'Risultato', 'Punteggio'].map((label, column) => ({
          label,
          align: column === 0 ? 'start' : 'end',
          weight: column === 0 ? 4 : 1,
        })),
        rows: Array.from({ length: 8 }, (_, row) => ({
          cells: Array.from({ length: 5 }, (_, column) =>
            column === 0
              ? { text: `Percentuale di procedimenti conclusi entro i termini, settore ${row}`, header: true }
              : { text: `${at}.${row}${column}0,50`, figure: `f/${at}/${row}/${column}` },
          ),
        })),
      },
    ],
    sections: [],
  });
  return {
    kind: 'relazione',
    title: 'Relazione sulla performance',
    body: 'Comune di Prova',
    at: '2025-12-31' as CivilDate,
    state: 'approved',
    sections: Array.from({ length: 10 }, (_, chapter) => ({
      id: `c${chapter}`,
      title: `Area ${chapter}`,
      blocks: [],
      sections: Array.from({ length: each }, (_, at) => objective(chapter * each + at)),
    })),
  };
}
