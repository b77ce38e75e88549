import { bergamo, brescia } from './screens.ts';
import { expect, test } from './watched-page.ts';

test('staffing: every column is in view, and what the table leaves out is said', async ({ page }) => {
  await page.goto(`${brescia}/fabbisogni`);
  const block = page.getByRole('region', { name: 'Sotto la spesa massima?' });
  await expect(block.getByRole('row', { name: /^2025/ })).toContainText('37.217,96');
  await expect(block).toContainText('138.385,64');
  await expect(block).toContainText('6.546,87 oltre');
  const cut = await block.locator('.tg-scroll').evaluate((frame) => frame.scrollWidth - frame.clientWidth);
  expect(cut).toBeLessThanOrEqual(0);
});

test('dashboard: dates in full words, goals with their mean, the number of the act in doubt', async ({
  page,
}) => {
  await page.goto(brescia);
  const drawing = page.getByRole('img', { name: /Termini di legge/ });
  await expect(drawing).toContainText('31/01/2025 PIAO, in ritardo');
  await expect(drawing).not.toContainText('…');
  const common = page.getByRole('region', { name: 'Indicatori comuni' });
  await expect(common.getByRole('row', { name: /qualità dei servizi camerali/ })).toContainText('65,71');
  await expect(common.getByRole('columnheader', { name: 'Media del gruppo' })).toBeVisible();
  await page.goto(bergamo);
  await expect(page.getByRole('region', { name: 'Atti' })).toContainText('numero discorde: 2/2023 o 3/2023');
});

test('a score opens to its data with their units, and to what follows', async ({ page }) => {
  await page.goto(`${bergamo}/indicatori/progetto-gestione-qualita-secondo`);
  const why = page.getByRole('region', { name: 'Perché 98,77' });
  await expect(why).toContainText('98,77\u00a0%valore misurato');
  await expect(why).toContainText('= 100 × 98,77 ÷ 100');
  await expect(why).toContainText('2.698,77 ÷ 28 = 96,38');
  await expect(why).toContainText('Se valesse 100, 2.1 sarebbe 96,43.');
});

test('what is alike is told once: parts without score, parts at a hundred', async ({ page }) => {
  await page.goto(`${brescia}/obiettivi/sede-transizione-digitale`);
  const why = page.getByRole('region', { name: 'Perché non c’è un punteggio' });
  await why.getByText(/^non ancora dovuto: 7 parti$/).click();
  await expect(why.getByRole('link')).toHaveCount(7);
  await page.goto(`${bergamo}/obiettivi/efficienza-processi`);
  await expect(page.getByRole('region', { name: 'Perché 96,38' }).getByText('26 parti')).toBeVisible();
});

test('doubtful readings are told by the names the cards use', async ({ page }) => {
  await page.goto(`${brescia}/obiettivi/inclusione-disabilita`);
  const notes = page.getByRole('region', { name: 'Letture incerte' });
  await expect(notes.getByRole('term')).toHaveText(['Codice', 'Riquadro dei pesi']);
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 800 } });

  test('the map keeps its differences, and what scrolls is a named stop of the keyboard', async ({
    page,
  }) => {
    await page.goto(bergamo);
    const map = page.getByRole('region', { name: 'Mappa strategica' });
    const difference = map
      .getByRole('row', { name: /^2\.3 / })
      .getByText('−1,04')
      .first();
    await expect(difference).toBeVisible();
    const box = await difference.boundingBox();
    expect((box?.x ?? 360) + (box?.width ?? 0)).toBeLessThan(350);
    await page.goto(`${bergamo}/documento`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.tg-scroll[tabindex="0"]').first()).toHaveAttribute('aria-label', /./);
    const nameless = await page.locator('.tg-scroll').evaluateAll((frames) =>
      frames
        .filter((frame) => frame.scrollWidth > frame.clientWidth + 1)
        .filter((frame) => frame.getAttribute('tabindex') !== '0' || !frame.getAttribute('aria-label'))
        .map((frame) => frame.textContent?.slice(0, 40)),
    );
    expect(nameless).toEqual([]);
  });
});

test('the weight of the sheet stands under the shares it repeats, not under the effective weights', async ({
  page,
}) => {
  await page.goto(`${brescia}/obiettivi/semplificazione-contributi`);
  const row = page.getByRole('region', { name: 'Pesi' }).getByRole('row', { name: /stampato in scheda/ });
  await expect(row.getByRole('cell')).toHaveText(['10', '—']);
});
