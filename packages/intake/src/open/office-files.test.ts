import { defaultMethodology } from '@traguardo/core/scoring';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument } from '../document/index.ts';
import { readDocument } from '../recognise/read-document.ts';
import { opened, SEEDS_HERE, seed } from '../test/seeds.ts';
import { converted, NO_SOFFICE } from '../test/soffice.ts';
import { writeDocx } from '../test/write-docx.ts';
import { writeHtml } from '../test/write-html.ts';
import { writeXlsx } from '../test/write-xlsx.ts';

type Body = 'bergamo' | 'brescia';

/** Every row read, as a line: its kind and all that is printed in it. */
function rowsOf(document: SourceDocument): readonly string[] {
  return readDocument(document, { methodology: defaultMethodology }).rows.map((row) => {
    const { kind, objective, indicator, value, target, declared, cells = {} } = row;
    const filled = Object.entries(cells).filter(([, { printed }]) => printed !== '');
    const others = filled.map(([label, { printed }]) => `${label}=${printed}`);
    return [kind, objective, indicator, value?.printed, target?.printed, declared?.printed, ...others].join(
      ' | ',
    );
  });
}

/** What a sheet without formats cannot keep: the point between thousands, zeros at the end of decimals. */
const bare = (row: string): string =>
  row
    .replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '')
    .replace(/(,\d*?)0+(?!\d)/g, '$1')
    .replace(/,(?!\d)/g, '');

/**
 * A lone cell is a title or a note in a sheet: where the extraction broke a table of this document into pieces, what
 * was below such a cell has lost its headings. Rows of each kind that differ.
 */
const LEFT_ALONE = { indicator: 9, objective: 1, tree: 5, weight: 23 };

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.skipIf(!SEEDS_HERE)('the same rows in any format (skipped where the documents are absent)', () => {
  const texts = SEEDS_HERE ? { bergamo: seed('bergamo'), brescia: seed('brescia') } : null;
  const rows = texts && { bergamo: rowsOf(texts.bergamo), brescia: rowsOf(texts.brescia) };

  it.each<Body>(['bergamo', 'brescia'])('%s, written by hand', (body) => {
    if (!texts || !rows) return;
    expect(rowsOf(opened(writeDocx(texts[body]), 'a.docx'))).toEqual(rows[body]);
    expect(rowsOf(opened(encoded(writeHtml(texts[body])), 'a.html'))).toEqual(rows[body]);
    if (body === 'bergamo') expect(rowsOf(opened(writeXlsx(texts[body]), 'a.xlsx'))).toEqual(rows[body]);
  });

  describe.skipIf(NO_SOFFICE !== '')(`saved by LibreOffice${NO_SOFFICE}`, () => {
    const saved = new Map<string, readonly string[]>();

    beforeAll(() => {
      if (!texts) return;
      const bodies = Object.entries(texts);
      const written = (write: (document: SourceDocument) => string | Uint8Array, ending: string) =>
        Object.fromEntries(bodies.map(([name, document]) => [`${name}.${ending}`, write(document)]));
      const keep = (kind: string, files: ReadonlyMap<string, Uint8Array>): void => {
        for (const [name, bytes] of files) saved.set(`${kind} ${name}`, rowsOf(opened(bytes, name)));
      };
      keep('resaved', converted(written(writeDocx, 'docx'), 'docx', ['--writer']));
      keep('page', converted(written(writeHtml, 'html'), 'docx', ['--writer']));
      keep('resaved', converted(written(writeXlsx, 'xlsx'), 'xlsx'));
      keep(
        'page',
        converted(written(writeHtml, 'html'), 'xlsx', ['--infilter=calc_HTML_WebQuery:1040 true']),
      );
      const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1040,false,true,true';
      keep('resaved', converted(written(writeXlsx, 'xlsx'), csv));
    }, 120_000);

    it.each<Body>(['bergamo', 'brescia'])('%s as .docx', (body) => {
      expect(saved.get(`resaved ${body}.docx`)).toEqual(rows?.[body]);
      expect(saved.get(`page ${body}.docx`)).toEqual(rows?.[body]);
    });

    const SHEETS = ['resaved xlsx', 'page xlsx', 'resaved csv'].map((way) => way.split(' '));

    it.each(SHEETS)('bergamo, %s .%s', (way, ending) => {
      expect(saved.get(`${way} bergamo.${ending}`)?.map(bare)).toEqual(rows?.bergamo.map(bare));
    });

    it.each(SHEETS)('brescia, %s .%s: all but what a broken page leaves alone in its row', (way, ending) => {
      const before = rows?.brescia.map(bare) ?? [];
      const after = new Set(saved.get(`${way} brescia.${ending}`)?.map(bare));
      const lost = before.filter((row) => !after.has(row));
      expect(before.length).toBeGreaterThan(600);
      const kinds: Record<string, number> = {};
      for (const row of lost) {
        const kind = row.split(' | ')[0] ?? '';
        kinds[kind] = (kinds[kind] ?? 0) + 1;
      }
      expect(kinds).toEqual(LEFT_ALONE);
    });
  });
});
