import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example, oddDocument } from '../data/test/documents.ts';
import { type SiteFile, siteOf } from './index.ts';
import { day, fileOf, publishedOf, requestOf } from './test/request.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const MISSING = !existsSync(CHROMIUM) && process.env.CI !== 'true';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
const BASE = 'https://comune.example.it/performance/';
const TITLE = 'Un titolo che non finisce 🚀 שלום \u202Eal contrario <b>&amp;</b> '.repeat(60).slice(0, 3000);

/** Real documents, one of them in the archive, and a hostile one. */
async function section(): Promise<readonly SiteFile[]> {
  return siteOf(
    requestOf(
      [
        { ...publishedOf('relazione', 2023), document: await example('bergamo-2023', 'relazione') },
        { ...publishedOf('piao', 2025), document: await example('brescia-2025', 'piao') },
        publishedOf('piao', 2015),
        publishedOf('scheda', 2025, {
          document: { ...oddDocument(), state: 'approved', kind: 'scheda', title: TITLE },
          published: day('2026-06-30'),
          files: [fileOf(`${'lungo'.repeat(60)}.pdf`)],
        }),
      ],
      '2026-11-25',
      BASE,
    ),
  );
}

describe.skipIf(MISSING)(
  `in a browser${MISSING ? ' (skipped: no Chromium, name it in CHROMIUM)' : ''}`,
  () => {
    let browser: Browser;
    let context: BrowserContext;
    let page: Page;
    let files: readonly SiteFile[];
    const wrong: string[] = [];
    beforeAll(async () => {
      files = await section();
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
      context = await browser.newContext({ locale: 'it-IT' });
      const served = new Map(files.map((file) => [`${BASE}${file.path}`, file]));
      await context.route('**/*', (route) => {
        const file = served.get(route.request().url());
        if (!file) wrong.push(route.request().url());
        return file
          ? route.fulfill({ contentType: `${file.mediaType}; charset=utf-8`, body: Buffer.from(file.bytes) })
          : route.abort();
      });
      page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    }, 60_000);
    afterAll(async () => browser?.close());

    /** A page of each sort, among them the longest table and the hostile one. */
    const paths = (): readonly string[] => {
      const tables = files.filter(({ path }) => /\/dati\/[^/]*\.html$/.test(path));
      const longest = tables.toSorted((a, b) => b.bytes.length - a.bytes.length)[0]?.path ?? '';
      const hostile = tables.filter(({ path }) => path.startsWith('c-x000/scheda/'));
      return [
        'c-x000/index.html',
        'c-x000/piao/2025/index.html',
        'c-x000/piao/2015/index.html',
        'c-x000/scheda/2025/index.html',
        longest,
        ...hostile.map(({ path }) => path),
      ];
    };

    it.each([1280, 320])(
      'has no axe violation and no sideways scroll at %i pixels',
      async (width) => {
        await page.setViewportSize({ width, height: 800 });
        expect(paths().length).toBeGreaterThan(7);
        for (const path of paths()) {
          await page.goto(`${BASE}${path}`);
          const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
          const told = violations.map(
            ({ id, nodes }) => `${path} ${id}: ${nodes.slice(0, 2).map(({ html }) => html.slice(0, 200))}`,
          );
          expect(told).toEqual([]);
          const beyond = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
          expect([path, beyond]).toEqual([path, 0]);
        }
      },
      180_000,
    );

    it('is walked by keyboard, the focus in sight, from the first page to a file', async () => {
      await page.goto(`${BASE}c-x000/index.html`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.className')).toBe('skip');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineWidth');
      expect(outline).toBe('3px');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/c-x000/piao/2025/index.html');
      await page.getByRole('link', { name: /^Tabella 1\./ }).click();
      expect(await page.locator('h1').innerText()).toMatch(/^Tabella 1\. /);
      expect(await page.getByRole('link', { name: 'Performance', exact: true }).count()).toBe(1);
    }, 30_000);

    it('lets its own style in and nothing else', async () => {
      await page.goto(`${BASE}c-x000/index.html`);
      const look = 'getComputedStyle(document.querySelector(".verdict")).fontSize';
      expect(await page.evaluate(look)).toBe('19.2px');
      await page.evaluate('document.body.append(Object.assign(new Image(), { src: "https://a.example/x" }))');
      const inserted =
        'document.head.insertAdjacentHTML("beforeend", "<style>.verdict{font-size:1px}</style>")';
      await page.evaluate(inserted);
      expect(await page.evaluate(look)).toBe('19.2px');
      const refused = wrong.splice(0).filter((one) => !one.includes('Content Security Policy'));
      expect(refused).toEqual([]);
    });

    it('asked for nothing outside and complained of nothing', () => {
      expect(wrong).toEqual([]);
    });
  },
);
