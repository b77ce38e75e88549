import { test as base, expect } from '@playwright/test';
import { bergamo } from './screens.ts';

const failure = {
  status: 500,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Errore del programma',
    status: 500,
    detail: 'Riprova tra poco.',
    correlationId: 'abc-123',
  }),
};

base('a part that fails says so in its place, and can be asked again', async ({ page }) => {
  await page.route('**/tree', (route) => route.fulfill(failure));
  await page.goto(bergamo);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('abc-123');
  await expect(page.getByRole('heading', { name: 'Termini superati' })).toBeVisible();
  await page.unroute('**/tree');
  await alert.getByRole('button', { name: 'Riprova' }).click();
  await expect(page.getByRole('heading', { name: 'Mappa strategica' })).toBeVisible();
});

base('a server that does not answer: the page says it, and tries again', async ({ page }) => {
  await page.goto(bergamo);
  await page.route('**/api/**', (route) => route.abort());
  await page.getByRole('button', { name: 'Documento e dati' }).click();
  await page.getByRole('link', { name: 'Documento', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Il server non risponde');
  await expect(heading).toBeFocused();
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await expect(heading).toHaveText('Documento');
});

base('a screen whose script does not come: the page says what to do, and leads back', async ({ page }) => {
  await page.goto(bergamo);
  await page.route('**/assets/ResourcesPage-*', (route) => route.abort());
  await page.getByRole('button', { name: 'Persone e risorse' }).click();
  await page.getByRole('link', { name: 'Risorse' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Non è stato possibile mostrare la pagina',
  );
  await expect(page.getByRole('main')).toContainText('ricarica la pagina');
  await page.getByRole('link', { name: 'Torna agli enti' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enti e cicli della performance');
});

base('a body that is not there: why, and no vain retry', async ({ page }) => {
  await page.goto('/enti/nessuno/2023');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Non trovato');
  await expect(page.getByRole('button', { name: 'Riprova' })).toHaveCount(0);
});

base('the menu of cycles closes with Esc and gives the focus back', async ({ page }) => {
  await page.goto(bergamo);
  const menu = page.getByText('Ciclo 2023', { exact: true });
  await menu.press('Enter');
  await expect(page.getByRole('link', { name: 'Tutti gli enti' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Tutti gli enti' })).toBeHidden();
  await expect(menu).toBeFocused();
});
