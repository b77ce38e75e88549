import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printable } from '../data/printable.ts';
import { example, oddDocument } from '../data/test/documents.ts';
import type { PublicDocument } from '../model/document.ts';
import { figuresOf } from '../model/figures.ts';
import { inlineSvg } from './inline-svg.ts';
import { renderHtml } from './render-html.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const MISSING = !existsSync(CHROMIUM) && process.env.CI !== 'true';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

const documents: readonly [string, () => Promise<PublicDocument>][] = [
  ['Bergamo’s Relazione', () => example('bergamo-2023', 'relazione')],
  ['Brescia’s PIAO', () => example('brescia-2025', 'piao')],
  ['an odd document', async () => oddDocument()],
];

describe.skipIf(MISSING)(
  `in a browser${MISSING ? ' (skipped: no Chromium, name it in CHROMIUM)' : ''}`,
  () => {
    let browser: Browser;
    let context: BrowserContext;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
      context = await browser.newContext({ locale: 'it-IT' });
    }, 60_000);
    afterAll(async () => browser?.close());

    describe.each(documents)('%s', (_, make) => {
      let document: PublicDocument;
      let page: Page;
      const wrong: string[] = [];
      beforeAll(async () => {
        document = printable(await make());
        page = await context.newPage();
        page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
        page.on('request', (request) => wrong.push(request.url()));
        await page.setContent(renderHtml(document));
      }, 60_000);

      it('has no axe violation', async () => {
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect(
          violations.map(
            (one) =>
              `${one.id}: ${one.nodes
                .slice(0, 3)
                .map((node) => node.html.slice(0, 200))
                .join(' | ')}`,
          ),
        ).toEqual([]);
      }, 120_000);

      it('asks for nothing and complains of nothing', () => {
        expect(wrong).toEqual([]);
      });

      it('carries every figure by its id, to the printed digit, in the order of the document', async () => {
        const carried = await page.$$eval('[data-figure]', (all) =>
          all.map((one) => ({ id: one.getAttribute('data-figure'), printed: one.textContent })),
        );
        expect(carried).toEqual(figuresOf(document));
      });

      it('has every id once, and no link that leads nowhere', async () => {
        const ids = await page.$$eval('[id]', (all) => all.map(({ id }) => id));
        expect(ids.length).toBe(new Set(ids).size);
        const links = await page.$$eval('a[href]', (all) => all.map((one) => one.getAttribute('href') ?? ''));
        expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
      });

      it('does not scroll sideways on a telephone', async () => {
        await page.setViewportSize({ width: 360, height: 800 });
        const beyond = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
        expect(beyond).toBeLessThanOrEqual(0);
      });
    });

    it('a draft bears its mark on every page, an approved document none', async () => {
      const page = await context.newPage();
      const mark = () => page.evaluate('getComputedStyle(document.body, "::before").content');
      await page.setContent(renderHtml(oddDocument()));
      expect(await mark()).toBe('"BOZZA"');
      await page.setContent(renderHtml({ ...oddDocument(), state: 'approved' }));
      expect(await mark()).toBe('none');
    });
  },
);

it('what looks like markup is text', () => {
  const html = renderHtml(oddDocument());
  expect(html).not.toContain('<script');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; fine');
});

describe('a picture of the page', () => {
  it.each<[string, string, string | undefined]>([
    ['keeps its shapes', '<svg><rect width="1"/></svg>', '<rect width="1"></rect></svg>'],
    ['loses a script', '<svg><script>a()</script><g/></svg>', '</title><g></g></svg>'],
    ['loses what acts', '<svg onload="a()"><g onclick="b()"/></svg>', '<g></g></svg>'],
    ['loses what loads', '<svg><use href="https://a.example/b"/></svg>', '<use></use></svg>'],
    ['keeps what is its own', '<svg><use href="#b"/></svg>', '<use href="#p-b"></use></svg>'],
    ['loses a foreign fill', '<svg><g fill="url(https://a.example)"/></svg>', '<g></g></svg>'],
    ['is none where it is broken', '<svg><g></svg>', undefined],
    ['is none where it is no picture', '<html/>', undefined],
    ['is none with a document type', '<!DOCTYPE svg><svg/>', undefined],
    ['is none where it is empty', '', undefined],
  ])('%s', (_, svg, ending) => {
    const made = inlineSvg(svg, 'p', 'Che mostra');
    if (ending === undefined) expect(made).toBeUndefined();
    else expect(made?.endsWith(ending)).toBe(true);
  });
});
