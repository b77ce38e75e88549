import type { FindingsAnswer } from '@traguardo/contracts';
import { bergamo, brescia } from './screens.ts';
import { expect, test } from './watched-page.ts';

const bodies = [
  ['Bergamo', bergamo, '/api/bodies/cciaa-bergamo/cycles/2023/findings'],
  ['Brescia', brescia, '/api/bodies/cciaa-brescia/cycles/2025/findings'],
] as const;

for (const [name, cycle, address] of bodies) {
  test(`${name}: every finding leads to its place and to its page, and both are there`, async ({
    page,
    request,
  }) => {
    const { findings }: FindingsAnswer = await (await request.get(address)).json();
    expect(findings.filter((finding) => finding.target === null)).toEqual([]);
    await page.goto(`${cycle}/controlli`);
    const rows = page.locator('.tg-finding');
    await expect(rows).toHaveCount(findings.length);
    const addresses = await rows
      .locator('.tg-finding-detail .tg-row a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toHaveLength(findings.length * 2);
    for (const href of new Set(addresses)) {
      await page.evaluate((to) => history.pushState({}, '', to), href);
      await expect(page.getByRole('heading', { level: 1 }), href).not.toHaveText('Controlli');
      const problem = page.getByRole('link', { name: 'Torna agli enti' });
      await expect(problem, href).toHaveCount(0);
      const hash = decodeURIComponent(href.split('#')[1] ?? '');
      if (hash) await expect(page.locator(`[id="${hash}"]`), href).toBeFocused();
      await page.evaluate((to) => history.pushState({}, '', to), `${cycle}/controlli`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controlli');
    }
  });
}
