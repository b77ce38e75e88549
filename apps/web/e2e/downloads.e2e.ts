import { readFile } from 'node:fs/promises';
import { SheetsAnswer } from '@traguardo/contracts';
import { bergamo, brescia } from './screens.ts';
import { expect, test } from './watched-page.ts';

test('a table is taken away for an Italian spreadsheet and as a workbook, with a name one can read', async ({
  page,
}) => {
  await page.goto(`${bergamo}/persone`);
  const block = page.getByRole('region', { name: 'Personale in servizio per genere' });
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    block.getByRole('link', { name: 'CSV Personale in servizio per genere' }).press('Enter'),
  ]);
  expect(csv.suggestedFilename()).toBe('cciaa-bergamo-2023-personale-genere.csv');
  const text = await readFile(await csv.path(), 'utf8');
  expect(text).toMatch(/^\uFEFFVoce;2022;2022 \(come stampato\)/);
  expect(text).toContain('Donne;67;67;68;68;75%;75%');
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    block.getByRole('link', { name: 'Excel Personale in servizio per genere' }).click(),
  ]);
  expect(workbook.suggestedFilename()).toBe('cciaa-bergamo-2023-personale-genere.xlsx');
  expect((await readFile(await workbook.path())).subarray(0, 2).toString()).toBe('PK');
});

for (const [name, cycle] of [
  ['Bergamo', bergamo],
  ['Brescia', brescia],
] as const) {
  test(`${name}: every table of the list is there in both formats`, async ({ page, request }) => {
    const api = cycle.replace(/^\/enti\/([^/]+)\//, '/api/bodies/$1/cycles/');
    const sheets = SheetsAnswer.parse(await (await request.get(`${api}/sheets`)).json());
    await page.goto(`${cycle}/dati`);
    const links = page.getByRole('main').getByRole('link', { name: /^(?:CSV|Excel) ./ });
    await expect(links).toHaveCount(sheets.length * 2);
    for (const link of await links.all()) {
      const answer = await request.get((await link.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-disposition']).toMatch(
        /^attachment; filename="cciaa-[a-z0-9-]+\.(?:csv|xlsx)"$/,
      );
    }
  });
}
