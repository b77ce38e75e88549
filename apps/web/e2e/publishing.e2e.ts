import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { nothingWrong } from './nothing-wrong.ts';
import { bergamo, brescia, valchiara } from './screens.ts';
import { expect, test } from './watched-page.ts';

test('one press makes the Relazione as a PDF and takes it away, with its size and hash', async ({ page }) => {
  await page.goto(`${bergamo}/pubblica?documento=relazione`);
  const taken = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Prepara PDF' }).click();
  const download = await taken;
  expect(download.suggestedFilename()).toBe('cciaa-bergamo-2023-relazione-performance.pdf');
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByText(/^PDF pronto, 1,\d MB/)).toBeVisible();
  await expect(page.getByText(createHash('sha256').update(bytes).digest('hex'))).toBeVisible();
  await expect(page.getByRole('link', { name: 'Scarica PDF' })).toBeVisible();
  await nothingWrong(page);
});

test('every format of a card can be had, and each says what it is for', async ({ page }) => {
  await page.goto(`${brescia}/pubblica?documento=scheda`);
  for (const format of ['Word', 'Pagina web', 'Excel', 'CSV', 'JSON', 'Dati aperti']) {
    const taken = page.waitForEvent('download');
    await page.getByRole('button', { name: `Prepara ${format}` }).click();
    expect((await taken).suggestedFilename()).toMatch(
      /^cciaa-brescia-2025-scheda-.*\.(docx|html|xlsx|csv|json|zip)$/,
    );
    await expect(page.getByRole('link', { name: `Scarica ${format}` })).toBeVisible();
  }
});

test('a document is read section by section, and a figure leads to what explains it', async ({ page }) => {
  await page.goto(`${bergamo}/pubblica?documento=relazione`);
  const outline = page.getByRole('navigation', { name: 'Sezioni del documento' });
  await outline.getByRole('link', { name: '2.1 Mappa strategica' }).click();
  await expect(page).toHaveURL(/sezione=mappa-strategica/);
  await expect(page.getByRole('heading', { level: 2, name: '2.1 Mappa strategica' })).toBeVisible();
  await page.reload();
  await expect(outline.getByRole('link', { name: '2.1 Mappa strategica' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await page.getByRole('link', { name: /^Sezione seguente/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: '2.2 Risultati degli obiettivi' })).toBeVisible();
  await page.goBack();
  const paper = page.getByRole('region', { name: 'Anteprima' });
  await expect(paper.getByRole('img').first()).toBeVisible();
  const figures = paper.locator('details').filter({ has: page.getByText(/^\d+,\d\d$/) });
  await figures.first().locator('summary').click();
  await figures
    .first()
    .getByRole('link', { name: /^\d+,\d\d$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/obiettivi\//);
});

test('a draft says so, an approved document does not', async ({ page }) => {
  await page.goto(`${bergamo}/pubblica?documento=relazione`);
  await expect(page.getByText('bozza: manca l’atto che lo approva')).toBeVisible();
  await page.goto(`${valchiara}/pubblica?documento=relazione`);
  await expect(page.getByRole('navigation', { name: 'Sezioni del documento' })).toBeVisible();
  await expect(page.getByText('bozza: manca l’atto che lo approva')).toHaveCount(0);
});

test('the objective of a card is chosen with the keyboard, and its preview comes within a second', async ({
  page,
}) => {
  await page.goto(`${brescia}/pubblica?documento=scheda`);
  const chooser = page.getByLabel('Di che cosa');
  await chooser.focus();
  const before = await page
    .getByRole('region', { name: 'Anteprima' })
    .getByRole('heading', { level: 2 })
    .textContent();
  const began = Date.now();
  await page.keyboard.press('ArrowDown');
  await expect(
    page.getByRole('region', { name: 'Anteprima' }).getByRole('heading', { level: 2 }),
  ).not.toHaveText(before ?? '');
  expect(Date.now() - began).toBeLessThan(1000);
  await expect(page).toHaveURL(/parte=/);
});
