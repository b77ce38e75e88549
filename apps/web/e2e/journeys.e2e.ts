import { bergamo, brescia } from './screens.ts';
import { expect, test } from './watched-page.ts';

test('from the choice of a body to why a score is what it is', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Apri il ciclo 2023' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Ciclo della performance 2023');
  await expect(heading).toBeFocused();
  const row = page.getByRole('row', { name: /^2\.3 Migliorare/ });
  await expect(row).toContainText('98,96');
  await expect(row).toContainText('−1,04');
  await row.getByRole('link').click();
  await expect(heading).toHaveText(/^2\.3 /);
  await expect(page.getByRole('heading', { name: 'Perché 98,96' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Spiegazione del punteggio' })).toContainText('media semplice');
});

test('the filter of the checks is in the address, and a finding opens to its place', async ({ page }) => {
  await page.goto(`${bergamo}/controlli`);
  await page.getByRole('checkbox', { name: /Errori/ }).check();
  await expect(page).toHaveURL(/gravita=error/);
  await page.getByRole('searchbox').fill('late-date');
  await expect(page.getByText(/^3 di \d+ rilievi$/)).toBeVisible();
  await page.getByText('In ritardo, ma dichiarato raggiunto').first().click();
  await expect(page.getByText('Che fare').first()).toBeVisible();
  await page.getByRole('link', { name: 'Vai al punto' }).first().click();
  await expect(page.getByText('Indicatore', { exact: true }).first()).toBeVisible();
});

test('staffing: the slip of the document stands beside the figure computed', async ({ page }) => {
  await page.goto(`${brescia}/fabbisogni`);
  const line = page.getByRole('row', { name: /3 istruttori nel documento/ });
  await expect(line).toContainText('95.882,94');
  await expect(line).toContainText('95.882,49');
});

test('an address that leads nowhere says so, and leads back', async ({ page }) => {
  await page.goto('/nessuna-pagina');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La pagina non esiste');
  await page.getByRole('link', { name: 'Torna agli enti' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enti e cicli della performance');
});

test('the filter of the objectives is in the address, told as it changes, and outlives a reload', async ({
  page,
}) => {
  await page.goto(`${bergamo}/obiettivi`);
  await page.getByRole('searchbox').fill('qualità');
  await page.getByRole('combobox').selectOption('partial');
  await expect(page).toHaveURL(/esito=partial/);
  await expect(page.locator('[aria-live]')).toHaveText(/^\d+ di \d+$/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('qualità');
  await expect(page.getByRole('combobox')).toHaveValue('partial');
});
