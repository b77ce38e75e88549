import type { FindingsAnswer } from '@traguardo/contracts';
import { bergamo, brescia } from './screens.ts';
import { expect, test } from './watched-page.ts';

const bodies = [
  ['Bergamo', bergamo, '/api/bodies/cciaa-bergamo/cycles/2023'],
  ['Brescia', brescia, '/api/bodies/cciaa-brescia/cycles/2025'],
] as const;

/** What the API must answer for the screen of an address to be there. */
function asked(address: string, cycle: string, api: string): string {
  const [screen = '', id = ''] = address.slice(cycle.length + 1).split(/[/#]/);
  switch (screen) {
    case 'obiettivi':
      return `${api}/nodes/${id}`;
    case 'indicatori':
      return `${api}/indicators/${id}`;
    case 'controlli':
      return `/api/checks/${id}`;
    case 'albero':
      return `${api}/tree`;
    case 'fabbisogni':
      return `${api}/staffing`;
    case 'documento':
      return `${api}/document`;
    case 'valore-pubblico':
      return `${api}/public-value`;
    default:
      return api;
  }
}

for (const [name, cycle, api] of bodies) {
  test(`${name}: every finding leads to its place and to its page, and both are there`, async ({
    page,
    request,
  }) => {
    const { findings }: FindingsAnswer = await (await request.get(`${api}/findings`)).json();
    await page.goto(`${cycle}/controlli`);
    const rows = page.locator('.tg-finding');
    await expect(rows).toHaveCount(findings.length);
    const addresses = await rows
      .locator('.tg-finding-detail .tg-row a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses).toHaveLength(findings.length * 2);
    const answers = new Set(addresses.map((address) => asked(address, cycle, api)));
    for (const answer of answers) expect((await request.get(answer)).status(), answer).toBe(200);

    await page.goto(`${cycle}/documento`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documento');
    const parts = await page.locator('section[id]').evaluateAll((found) => found.map((part) => part.id));
    const wanted = addresses.flatMap((address) => address.split('#')[1] ?? []).map(decodeURIComponent);
    expect(wanted.filter((part) => !parts.includes(part))).toEqual([]);
  });
}

test('the place of a finding on a text is that part of the document, in view and with the focus', async ({
  page,
}) => {
  await page.goto(`${bergamo}/controlli?cerca=act-number-differs`);
  await page.locator('.tg-finding summary').first().press('Enter');
  await page.getByRole('link', { name: 'Vai al punto' }).click();
  const part = page.locator('[id="statement/delibera-piao-2023"]');
  await expect(part).toBeFocused();
  await expect(part).toBeInViewport();
  await expect(part).toContainText('delibera n. 2/2023');
});
