import AxeBuilder from '@axe-core/playwright';
import { screens } from './screens.ts';
import { expect, test } from './watched-page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

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
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(
          violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(' ')).join(', ')}`),
        ).toEqual([]);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beyond).toBeLessThanOrEqual(0);
      });
    }
  });
}
