import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import {
  page as htmlPage,
  letter,
  list,
  type MadeDocument,
  made,
  register,
  report,
  workbook,
} from './made-documents.ts';
import { nothingWrong } from './nothing-wrong.ts';
import { expect, test } from './watched-page.ts';

const SEED = resolve(import.meta.dirname, '../../../../shared/seeds/003_2f47721dbee572bc.txt');
const ROOT = resolve(import.meta.dirname, '../../..');

async function open(page: Page) {
  await page.goto('/leggi');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leggi un documento');
}

async function give(page: Page, document: MadeDocument) {
  await page.getByLabel('Documento da leggere').setInputFiles(document);
}

/** Opens the screen and reads a document to its end. */
async function read(page: Page, document: MadeDocument = report) {
  await open(page);
  await give(page, document);
  await expect(page.getByRole('heading', { name: 'Che cosa è stato letto' })).toBeFocused({
    timeout: 20_000,
  });
}

/** The part of the reading where files are taken away. */
async function toFiles(page: Page) {
  await page.getByRole('link', { name: 'Scarica' }).click();
}

async function taken(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const counts = (page: Page) => page.locator('.tg-counts');
const rowsRead = (page: Page) => page.getByRole('region', { name: 'Come è stata letta' });
const printed = (page: Page) => page.getByRole('region', { name: 'Come sta nel documento' });

test('the screen is found from the list of bodies and from the header', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Leggi un documento' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leggi un documento');
  await page.getByRole('link', { name: 'Tutti gli enti' }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Leggi un documento' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leggi un documento');
});

for (const document of [report, workbook, letter, htmlPage, list]) {
  test(`${document.name}: its rows are read and its contradictions found`, async ({ page }) => {
    await read(page, document);
    await expect(counts(page)).toContainText('4 righe lette');
    await expect(counts(page)).toContainText('2 errori');
    await expect(counts(page)).toContainText('1 avviso');
    await page.getByRole('link', { name: 'Tabella 1', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Tabella 1: indicatori' })).toBeFocused();
    await expect(rowsRead(page).getByRole('row').filter({ hasText: 'Sportelli aperti' })).toContainText(
      /8.*10.*95\s%.*80,00\s%.*no/,
    );
    await page.getByRole('link', { name: /^Rilievi/ }).click();
    await page.getByText('In ritardo, ma dichiarato raggiunto').click();
    await page.getByRole('link', { name: 'Vai alla riga nel documento' }).click();
    await expect(printed(page).getByRole('row', { name: /Relazione consegnata/ })).toBeFocused();
  });
}

test('nothing leaves the page: it reads, corrects and writes files without a network', async ({
  page,
  context,
}) => {
  // The browser asks again for the picture of its tab at every address; that is no part of the reading.
  await page.route(/traguardo\.svg$/, (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg/>' }),
  );
  await open(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^blob:|traguardo\.svg$/.test(request.url())) asked.push(`${request.method()} ${request.url()}`);
  });
  await context.setOffline(true);
  await give(page, report);
  await page.getByRole('link', { name: 'Tabella 1', exact: true }).click();
  await page.getByRole('button', { name: 'È 2,6' }).click();
  await expect(counts(page)).toContainText('0 avvisi');
  await page.getByRole('link', { name: /^Testo/ }).click();
  await page.getByText('Obiettivi', { exact: true }).click();
  await expect(page.getByText('Un testo che sta in mezzo.')).toBeVisible();
  await toFiles(page);
  expect((await taken(page, 'Righe lette (CSV)')).bytes.toString()).toContain('Sportelli aperti');
  expect(asked).toEqual([]);
});

test('an ambiguous cell is read as chosen, at once, and the choice can be taken back', async ({ page }) => {
  await read(page);
  await page.getByRole('link', { name: /^Rilievi/ }).click();
  await page.getByText('Un numero che si legge in due modi').click();
  await page.getByRole('link', { name: 'Vai alla riga nel documento' }).click();
  await expect(printed(page).getByRole('row', { name: /Convegni/ })).toBeFocused();
  await page.getByRole('button', { name: 'È 2,6' }).click();
  await expect(page.getByRole('button', { name: 'correggi Riga 3' })).toBeFocused();
  await expect(printed(page).getByRole('row', { name: /Convegni/ })).toContainText('2.6 2,6 corretta');
  await expect(rowsRead(page).getByRole('row').filter({ hasText: 'Convegni' })).toContainText(
    /100,00\s%.*sì/,
  );
  await expect(counts(page)).toContainText('0 avvisi');
  await page.getByText('Correzioni fatte: una correzione').click();
  await page.getByRole('button', { name: /^Annulla Tabella 1: alla riga 3/ }).click();
  await expect(page.getByText('Correzioni fatte: 0 correzioni')).toBeFocused();
  await expect(counts(page)).toContainText('1 avviso');
  await expect(page.getByRole('button', { name: 'È 2,6' })).toBeVisible();
});

test('a table no words gave away is read as a person says it is', async ({ page }) => {
  await read(page);
  await page.getByRole('link', { name: /^Non lette/ }).click();
  await expect(page.getByText('Visite alle imprese | 12 | 10')).toBeVisible();
  await page.getByRole('link', { name: 'Tabella 2, riga 2' }).click();
  await expect(printed(page).getByRole('row', { name: /Visite/ })).toBeFocused();
  const kind = page.getByLabel('Questa tabella contiene');
  await kind.selectOption('indicatori');
  await page.getByLabel('Colonna 1, «Voce»').selectOption('indicatore');
  await page.getByLabel('Colonna 2, «Fatto»').selectOption('risultato');
  await page.getByLabel('Colonna 3, «Atteso»').selectOption('valore atteso (target)');
  await expect(rowsRead(page).getByRole('row').filter({ hasText: 'Fiere' })).toContainText(/7.*8.*87,50\s%/);
  await expect(counts(page)).toContainText('0 righe non lette');
  await page.getByLabel('Righe di intestazione in cima').focus();
  await page.getByLabel('Righe di intestazione in cima').selectOption('2 righe di intestazione');
  await expect(page.getByLabel('Righe di intestazione in cima')).toBeFocused();
  await expect(counts(page)).toContainText('5 righe lette');
  await nothingWrong(page);
  await kind.selectOption('niente da leggere');
  await expect(page.getByRole('heading', { name: 'Tabella 2: non riconosciuta' })).toBeVisible();
  await page.getByText(/^Correzioni fatte/).click();
  await page.getByRole('button', { name: 'Annulla tutte' }).click();
  await expect(counts(page)).toContainText('3 righe non lette');
});

test('the text of any cell can be corrected, from the keyboard', async ({ page }) => {
  await read(page);
  await page.getByRole('link', { name: 'Tabella 1', exact: true }).click();
  await page.getByRole('button', { name: 'correggi Riga 4' }).press('Enter');
  const form = page.getByRole('form', { name: 'Celle della riga 4' });
  await expect(form.getByLabel('Colonna 1, «Indicatore»')).toBeFocused();
  await form.getByLabel('Colonna 4, «% di realizzazione»').fill('80%');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'correggi Riga 4' })).toBeFocused();
  await expect(rowsRead(page).getByRole('row').filter({ hasText: 'Sportelli' })).toContainText('sì');
  await expect(counts(page)).toContainText('1 errore');
});

test('another rule of scoring holds for the whole document', async ({ page }) => {
  await read(page);
  await page.getByLabel('Con quale regola rifare le percentuali').first().selectOption('tutto o niente');
  await page.getByRole('link', { name: 'Tabella 1', exact: true }).click();
  await expect(rowsRead(page).getByRole('row').filter({ hasText: 'Sportelli' })).toContainText(/0,00\s%/);
});

for (const [name, content, why] of [
  ['relazione.pdf', '%PDF-1.7 …', 'È un PDF, che non conserva le tabelle'],
  ['vuoto.docx', '', 'Il file è vuoto'],
] as const) {
  test(`${name} is refused with the reason and what to do, and another can be given`, async ({ page }) => {
    await open(page);
    await give(page, made(name, content));
    await expect(page.getByRole('heading', { name: `«${name}» non è stato letto` })).toBeFocused();
    await expect(page.getByText(why)).toBeVisible();
    await nothingWrong(page);
    await give(page, report);
    await expect(page.getByRole('heading', { name: 'Che cosa è stato letto' })).toBeFocused();
  });
}

test.describe('a reading that does not end', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/reader\.worker/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'self.onmessage = () => undefined;' }),
    );
  });

  test('can be cancelled, and begun again', async ({ page }) => {
    await open(page);
    await give(page, report);
    await expect(page.getByRole('heading', { name: 'Lettura di Relazione 2025.txt' })).toBeFocused();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByText('Passo 1 di 4: Apertura del file')).toBeVisible();
    await nothingWrong(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Annulla la lettura' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Lettura annullata: niente è stato conservato.')).toBeVisible();
    await page.getByRole('button', { name: 'Riprova con lo stesso documento' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
  });

  test('is stopped after twenty seconds, with what to do', async ({ page }) => {
    await page.clock.install();
    await open(page);
    await give(page, report);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.clock.fastForward(20_000);
    await expect(page.getByText('La lettura è stata fermata dopo 20 secondi')).toBeVisible();
    await nothingWrong(page);
  });
});

test('a register of fifty thousand rows is shown page by page and does not freeze', async ({ page }) => {
  await read(page, register(50_000));
  await expect(counts(page)).toContainText('50.000 righe lette');
  await page.getByRole('link', { name: 'Tabella 1', exact: true }).click();
  await expect(page.getByText('pagina 1 di 1001')).toBeVisible();
  await page.getByRole('link', { name: 'Pagina successiva' }).click();
  await expect(page.getByText('pagina 2 di 1001')).toBeVisible();
  await expect(printed(page).getByRole('row')).toHaveCount(51);
  await expect(page).toHaveURL(/tabella=1&pagina=2/);
  await page.goBack();
  await expect(page.getByText('pagina 1 di 1001')).toBeVisible();
});

test('the files hold what was read, as the command line writes it', async ({ page }) => {
  await read(page);
  await toFiles(page);
  const rows = await taken(page, 'Righe lette (CSV)');
  expect(rows.name).toBe('relazione-2025-righe.csv');
  expect(rows.bytes.toString()).toMatch(/^\uFEFFtabella;riga;pagina.*\r\n1;2;;;8;indicatori/);
  const findings = await taken(page, 'Rilievi (CSV)');
  expect(findings.bytes.toString()).toContain('Errore;late-date-declared-full;1;5');
  const reading = await taken(page, 'Lettura intera (JSON)');
  expect(reading.name).toBe('relazione-2025-lettura.json');
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-read-'));
  await writeFile(join(folder, report.name), report.buffer);
  expect(reading.bytes.toString()).toBe(run(folder, ['read', report.name, '--format', 'json']));
});

test('the plan folder is the one the command line writes, the same at every taking', async ({ page }) => {
  await read(page);
  await toFiles(page);
  await expect(page.getByLabel('Nome dell’ente')).toHaveValue('Comune di Valchiara');
  await expect(page.getByLabel('Anno del ciclo')).toHaveValue('2025');
  await nothingWrong(page);
  await page.getByLabel('Anno del ciclo').fill('venti');
  await page.getByRole('button', { name: 'Scrivi la cartella' }).click();
  await expect(page.getByText('L’anno non è quello di un ciclo')).toBeVisible();
  await expect(page.getByLabel('Anno del ciclo')).toBeFocused();
  await page.getByLabel('Anno del ciclo').fill('2025');
  const zip = await taken(page, 'Scrivi la cartella');
  expect(zip.name).toBe('relazione-2025-piano.zip');
  expect((await taken(page, 'Scrivi la cartella')).bytes.equals(zip.bytes)).toBe(true);
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-folder-'));
  await writeFile(join(folder, report.name), report.buffer);
  run(folder, ['read', report.name, '--to', 'piano']);
  const files = Object.entries(unzipSync(zip.bytes));
  expect(files.length).toBeGreaterThan(3);
  for (const [path, bytes] of files) {
    expect(strFromU8(bytes), path).toBe(readFileSync(join(folder, 'piano', path), 'utf8'));
  }
});

test('a template filled in gives the plan it holds; one with errors, the cells to mend', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'traguardo-template-'));
  run(folder, ['template', 'pieno.xlsx', '--from', join(ROOT, 'examples/valchiara-2025')]);
  await read(page, made('pieno.xlsx', await readFile(join(folder, 'pieno.xlsx'))));
  await expect(page.getByText('Il modello è compilato senza errori')).toBeVisible();
  await toFiles(page);
  await nothingWrong(page);
  const zip = await taken(page, 'Scrivi la cartella');
  run(folder, ['read', 'pieno.xlsx', '--to', 'piano']);
  for (const [path, bytes] of Object.entries(unzipSync(zip.bytes))) {
    expect(strFromU8(bytes), path).toBe(readFileSync(join(folder, 'piano', path), 'utf8'));
  }
  await page.reload();
  await page.getByLabel('Anno del piano').fill('2026');
  const [empty] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Scarica il modello 2026' }).click(),
  ]);
  expect(empty.suggestedFilename()).toBe('modello-2026.xlsx');
  await give(page, made('vuoto.xlsx', await readFile(await empty.path())));
  await expect(
    page.getByText('nel modello compilato: i rilievi dicono quali celle correggere.'),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Rilievi/ }).click();
  await page.locator('.tg-finding').first().click();
  await page.getByRole('link', { name: 'Vai alla riga nel documento' }).click();
  await expect(printed(page).locator('.tg-row-sought')).toBeFocused();
});

for (const width of [1440, 360]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });
    test('every part of a reading is in order', async ({ page }) => {
      await read(page);
      await nothingWrong(page);
      await page.getByRole('link', { name: 'Tabella 1', exact: true }).click();
      await page.getByText('Correggi la lettura di questa tabella').click();
      await page.getByRole('button', { name: 'correggi Riga 2' }).click();
      await expect(page.getByRole('form', { name: 'Celle della riga 2' })).toBeVisible();
      await nothingWrong(page);
      for (const part of [/^Rilievi/, /^Non lette/, /^Testo/]) {
        const link = page
          .getByRole('navigation', { name: 'Parti della lettura' })
          .getByRole('link', { name: part });
        await link.click();
        await expect(link).toHaveAttribute('aria-current', 'page');
        if (part.test('Rilievi')) await page.locator('.tg-finding > summary').last().click();
        await nothingWrong(page);
      }
    });
  });
}

test('a document is read, judged and taken away with the keyboard alone', async ({ page }) => {
  await read(page);
  const reach = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(text)) return;
    }
    throw new Error(`not reached: ${name}`);
  };
  await reach(/^Rilievi 3/);
  await page.keyboard.press('Enter');
  await reach(/Un numero che si legge in due modi/);
  await page.keyboard.press('Enter');
  await reach(/^Vai alla riga/);
  await page.keyboard.press('Enter');
  await expect(printed(page).getByRole('row', { name: /Convegni/ })).toBeFocused();
  await reach(/^È 2,6/);
  await page.keyboard.press('Enter');
  await expect(counts(page)).toContainText('0 avvisi');
});

test('a document can be dropped on the page', async ({ page }) => {
  await open(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'lasciato.txt', { type: 'text/plain' }));
    return data;
  }, report.buffer.toString());
  await page.locator('.tg-drop').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { name: 'Che cosa è stato letto' })).toBeFocused();
  await expect(page.getByText('lasciato.txt')).toBeVisible();
});

test('the reading is still there after a visit to another screen', async ({ page }) => {
  await read(page);
  await page.getByRole('link', { name: 'Privacy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy');
  await page.goBack();
  await expect(counts(page)).toContainText('4 righe lette');
});

test('a real report is read within seconds', async ({ page }) => {
  test.skip(!existsSync(SEED), 'the real documents are not kept with the sources');
  await open(page);
  const began = Date.now();
  await give(page, made('Relazione sulla performance 2023.txt', await readFile(SEED)));
  await expect(counts(page)).toContainText('45 tabelle');
  expect(Date.now() - began).toBeLessThan(10_000);
  await expect(counts(page)).toContainText(/4\d\d righe lette/);
  await page.getByRole('link', { name: /^Rilievi/ }).click();
  await expect(page.getByText('In ritardo, ma dichiarato raggiunto').first()).toBeVisible();
  await nothingWrong(page);
});

function run(folder: string, words: readonly string[]): string {
  const program = join(ROOT, 'apps/cli/bin/traguardo.mjs');
  try {
    return execFileSync(process.execPath, [program, ...words], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    // Status 1 says that the document has errors.
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string') return error.stdout;
    throw error;
  }
}
