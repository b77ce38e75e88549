import { brescia } from './screens.ts';
import { expect, test } from './watched-page.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${brescia}/albero`);
  await expect(page.getByRole('tree')).toBeVisible();
});

test('the keyboard goes through the outline: arrows, Home, End, letters, Invio', async ({ page }) => {
  const items = page.getByRole('treeitem');
  const first = items.first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(items.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(items.nth(1)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await page.keyboard.press('End');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.type('3.2.1');
  await expect(page.getByRole('treeitem', { name: /^3\.2\.1 / })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^3\.2\.1 /);
});

test('folding the outline folds the picture, and the picture the outline', async ({ page }) => {
  const box = page.getByRole('button', { name: /^3\.2 / });
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await box.focus();
  await page.keyboard.press('Enter');
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('treeitem', { name: /^3\.2 / })).toHaveAttribute('aria-expanded', 'false');
});

test('search, level and findings sift picture and outline alike', async ({ page }) => {
  const items = page.getByRole('treeitem');
  const all = await items.count();
  await page.getByRole('searchbox').fill('mediazione');
  await expect(page.getByText(/nod[oi] corrispond/)).toBeVisible();
  expect(await items.count()).toBeLessThan(all);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('radio', { name: 'Strategici' }).check();
  await expect(page.locator('.tg-tree-picture .tg-line-folded')).toHaveCount(9);
  await page.getByRole('radio', { name: 'Indicatori' }).check();
  await page.getByRole('checkbox', { name: /Con rilievi/ }).check();
  await expect(page.getByText(/nodi corrispondono/)).toBeVisible();
});

test('the weights that fall short leave a hole with their figure', async ({ page }) => {
  await expect(page.locator('.tg-slot-short')).toHaveText('−20');
  await expect(page.locator('.tg-slot-text-unknown')).toHaveCount(4);
});
