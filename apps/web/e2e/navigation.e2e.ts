import { bergamo, brescia } from './screens.ts';
import { expect, test } from './watched-page.ts';

test('the keyboard opens a group, goes to a screen, and Escape gives the focus back', async ({ page }) => {
  await page.goto(brescia);
  const navigation = page.getByRole('navigation', { name: 'Principale' });
  const group = navigation.getByRole('button', { name: 'Persone e risorse' });
  await group.focus();
  await page.keyboard.press('Enter');
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(navigation.getByRole('link', { name: 'Persone', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(group).toBeFocused();
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Persone');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(
    navigation.getByRole('button', { name: /^Persone e risorse \(la pagina aperta è qui\)/ }),
  ).toBeVisible();
});

test('one group is open at a time, and leaving the menu closes it', async ({ page }) => {
  await page.goto(bergamo);
  const navigation = page.getByRole('navigation', { name: 'Principale' });
  await navigation.getByRole('button', { name: 'Obiettivi' }).click();
  await navigation.getByRole('button', { name: 'Documento e dati' }).click();
  await expect(navigation.getByRole('link', { name: 'Confronto' })).toBeHidden();
  await expect(navigation.getByRole('link', { name: 'Contesto' })).toBeVisible();
  await page.getByRole('button', { name: 'Stampa' }).focus();
  await expect(navigation.getByRole('link', { name: 'Contesto' })).toBeHidden();
});

test('a body without a staffing plan is not sent to one', async ({ page }) => {
  await page.goto(bergamo);
  await page.getByRole('button', { name: 'Persone e risorse' }).click();
  await expect(page.getByRole('link', { name: 'Risorse' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fabbisogni' })).toHaveCount(0);
});

test.describe('at 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 900 } });
  test('one button shows every screen, the group of the page at hand open', async ({ page }) => {
    await page.goto(`${brescia}/scadenze`);
    const navigation = page.getByRole('navigation', { name: 'Principale' });
    const menu = navigation.getByRole('button', { name: 'Menu' });
    await expect(navigation.getByRole('link', { name: 'Controlli' })).toBeHidden();
    await menu.press('Enter');
    const here = navigation.getByRole('link', { name: 'Scadenze' });
    await expect(here).toBeVisible();
    await expect(here).toHaveAttribute('aria-current', 'page');
    await navigation.getByRole('button', { name: 'Obiettivi' }).click();
    await navigation.getByRole('link', { name: 'Albero' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Albero della performance 2025');
    await menu.press('Enter');
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
    await expect(navigation.getByRole('link', { name: 'Controlli' })).toBeHidden();
  });
});
