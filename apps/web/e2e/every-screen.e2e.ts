import { nothingWrong } from './nothing-wrong.ts';
import { screens } from './screens.ts';
import { expect, test } from './watched-page.ts';

for (const width of [1440, 360]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const [name, address, heading] of screens) {
      test(`${name}: heading, title, no axe violation, no sideways scrolling`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
        await expect(page.getByRole('status', { name: 'Caricamento in corso' })).toHaveCount(0);
        await page.evaluate(() => document.fonts.ready);
        await expect(page).toHaveTitle(/· Traguardo$/);
        await nothingWrong(page);
      });
    }
  });
}
