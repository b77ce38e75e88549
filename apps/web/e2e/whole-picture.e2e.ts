import { bergamo, brescia } from './screens.ts';
import { expect, test } from './watched-page.ts';

test('a dashboard shows the one value of an indicator, and says what it prints instead', async ({ page }) => {
  await page.goto(`${bergamo}/cruscotti`);
  await page.getByRole('link', { name: 'Cruscotto: Segretario generale' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goto(`${bergamo}/cruscotti/cruscotto-risorse-finanziarie`);
  const row = page.getByRole('row', { name: /[Gg]iorni medi di pagamento/ });
  const value = await row.getByRole('cell').nth(1).innerText();
  expect(value).toContain('−25');
  await row.getByRole('link').click();
  await expect(page.getByRole('main')).toContainText('−25');
});

test('an assignment sums its weights, and says which row has none', async ({ page }) => {
  await page.goto(`${brescia}/cruscotti`);
  const row = page.getByRole('row', { name: /Dirigente Area Anagrafica/ });
  await expect(row).toContainText('83');
  await expect(row).toContainText('1 riga non ha peso');
  await row.getByRole('link').click();
  await expect(page.getByRole('row', { name: /^Somma dei pesi/ })).toContainText('83');
  await expect(page.getByRole('row', { name: /2\.1 Promozione e sviluppo/ })).toContainText('manca');
});

test('a common indicator stands against the mean of its cluster, on named data', async ({ page }) => {
  await page.goto(`${brescia}/confronto`);
  const block = page.getByRole('region', { name: /Livelli di attività di valutazione della maturità/ });
  await expect(block).toContainText('peggiore della media');
  await expect(block).toContainText('Kronos 20% / Movimprese');
  await block.getByText('Dati in tabella').press('Enter');
  await expect(block.getByRole('row', { name: /^Media del gruppo/ })).toContainText('29,09');
  await block.getByText(/^Da dove viene: \d+ cifre$/).press('Enter');
  await expect(block.getByRole('row', { name: /^Ente, 2023/ })).toContainText(
    /common\.yaml, riga \d+|common\/.+\/history/,
  );
  await page.goto(`${bergamo}/confronto`);
  await expect(page.locator('.tg-verdict')).toContainText('il documento non stampa medie');
});

test('the sums of the staff tables: how many hold, which does not, and where each figure comes from', async ({
  page,
}) => {
  await page.goto(`${brescia}/persone`);
  await expect(page.locator('.tg-verdict')).toContainText('stampato 20, calcolato 19');
  const block = page.getByRole('region', { name: 'Personale al 31/12/2024 per area professionale' });
  await block.getByText('Quadrature: 7 su 9 tornano').press('Enter');
  const wrong = block
    .getByRole('table', { name: /^Quadrature/ })
    .getByRole('row')
    .nth(1);
  await expect(wrong).toContainText('non torna');
  await expect(wrong).toContainText('Tempo pieno 114 + Part time 20');
  await block.getByText('Da dove viene: 18 cifre').press('Enter');
  const place = block.getByRole('row', { name: /^Istruttori, Part time/ });
  await expect(place).toContainText(
    /personale-area\.yaml, riga \d+|table\/personale-area\/istruttori\/part-time/,
  );
});

test('an index tells the formula it comes from', async ({ page }) => {
  await page.goto(`${bergamo}/bilancio`);
  const block = page.getByRole('region', { name: 'Indici e margini' });
  await block.getByText(/^Quadrature/).press('Enter');
  await expect(block.getByRole('row', { name: /^Incidenza del costo del lavoro/ }).last()).toContainText(
    '21,11',
  );
});

test('resources: the lines shared by several objectives, and what adding up would count twice', async ({
  page,
}) => {
  await page.goto(`${brescia}/risorse`);
  await expect(page.locator('.tg-verdict')).toContainText('si conterebbero due volte 416.442,84 euro');
  const rows = page.getByRole('table', { name: 'Linee per obiettivo' }).getByRole('row');
  const all = await rows.count();
  await page.getByRole('checkbox', { name: 'Solo le linee di più obiettivi' }).press('Space');
  expect(await rows.count()).toBeLessThan(all);
  await expect(page.getByText('serve più obiettivi').first()).toBeAttached();
});

test('deadlines: both readings of a disputed term, judged on a date that is in the address', async ({
  page,
}) => {
  await page.goto(`${brescia}/scadenze`);
  const piao = page.getByRole('row', { name: /^PIAO adottato/ });
  await expect(piao).toContainText('27 giorni di ritardo');
  await expect(page.getByRole('row', { name: /^15\/03\/2025/ })).toContainText('rispettato');
  await page.getByLabel('Giudica alla data').fill('2025-02-01');
  await page.getByRole('button', { name: 'Giudica' }).press('Enter');
  await expect(page).toHaveURL(/al=2025-02-01/);
  await expect(piao).toContainText('passato, nessun atto registrato');
  await page.getByRole('button', { name: 'Torna al 27/02/2025' }).click();
  await expect(page).not.toHaveURL(/al=/);
  await expect(piao).toContainText('27 giorni di ritardo');
});

test('public value: what is there, what lacks, and by which provision', async ({ page }) => {
  await page.goto(`${brescia}/valore-pubblico`);
  await expect(page.getByRole('row', { name: /^Obiettivi strategici legati/ })).toContainText('0 su 9');
  await expect(page.getByRole('row', { name: /^Obiettivi di accessibilità/ })).toContainText('D.M. 132/2022');
});

test('the filter of the tree is in the address and outlives a reload', async ({ page }) => {
  await page.goto(`${brescia}/albero`);
  await page.getByRole('searchbox').fill('mediazione');
  await page.getByRole('radio', { name: 'Operativi' }).check();
  await expect(page).toHaveURL(/cerca=mediazione.*livello=operativi|livello=operativi.*cerca=mediazione/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('mediazione');
  await expect(page.getByRole('radio', { name: 'Operativi' })).toBeChecked();
});
