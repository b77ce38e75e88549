import type { CivilDate } from '@traguardo/core/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { example } from '../data/test/documents.ts';
import type { Block, Cell, PublicDocument, Section, Table } from '../model/document.ts';
import { PAGE } from './measures.ts';
import { renderPdf } from './render.ts';
import { layTable } from './table-layout.ts';
import { type PlacedPage, placedText } from './test/placed-text.ts';

const section = (id: string, title: string, blocks: readonly Block[], sections: readonly Section[] = []) => ({
  id,
  title,
  blocks,
  sections,
});
const documentWith = (...sections: readonly Section[]): PublicDocument => ({
  kind: 'scheda',
  title: 'Scheda',
  body: 'Comune di Prova',
  at: '2025-12-31' as CivilDate,
  state: 'approved',
  sections,
});
const says = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
function table(id: string, rows: readonly (readonly Cell[])[]): Table {
  const columns = (rows[0] ?? []).map((_, at) => ({ label: `C${at}`, align: 'start' as const, weight: 1 }));
  return { kind: 'table', id, caption: `Tavola ${id}`, columns, rows: rows.map((cells) => ({ cells })) };
}
const listed = (id: string, rows: number): Table =>
  table(
    id,
    Array.from({ length: rows }, (_, at) => [
      { text: `Riga ${at} di ${rows}`, header: true },
      { text: `${at}`, figure: `${id}/${at}` },
    ]),
  );

/** Texts that stand in another column than where they begin, or past the edge of the text. */
function straying({ texts, width }: PlacedPage): readonly string[] {
  // A letter alone may stand under its neighbour, which is drawn near to it.
  const words = texts.filter(({ text }) => text.length > 1);
  return words.flatMap(({ text, left, right, foot }) => {
    const next = words.find((one) => one.foot === foot && one.left > left && one.left < right - 0.5);
    return right > width - PAGE.margin + 0.5 || next ? [`${text} | ${next?.text ?? ''}`] : [];
  });
}

describe('a page of the PDF', () => {
  it.each([
    ['brescia-2025', 'piao'],
    ['bergamo-2023', 'relazione'],
  ] as const)(
    'of %s has no text over another or past the margin',
    async (body, kind) => {
      const pages = await placedText(await renderPdf(await example(body, kind)));
      expect(pages.flatMap(straying)).toEqual([]);
    },
    60_000,
  );

  it('keeps every word in its column, whatever it is', async () => {
    const odd = fc.oneof(
      fc.constantFrom(
        "dell'informazione",
        'dell’amministrazione',
        'formativi/informativi',
        'sburocratizzazione',
        'SEMPLIFICAZIONE',
        'B83D21000100001B83D21',
        'nome.cognome@comune.example.it',
        '1.234.567.890,50 €',
        'Strengthsbased',
        'предпринимательство',
      ),
      fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'abcdefgilmnoprstuvzXYK’-/.1') }),
    );
    const texts = fc.sample(odd, { seed: 7, numRuns: 180 });
    const rows = Array.from({ length: 30 }, (_, row) =>
      texts.slice(row * 6, row * 6 + 6).map((text) => ({ text, strong: row % 2 === 0 })),
    );
    const own = table('strette', rows);
    const [laid, ...more] = layTable(own);
    expect(more).toEqual([]);
    let edge = PAGE.margin;
    const edges = (laid?.columns ?? []).map(({ width }) => {
      edge += width;
      return edge;
    });
    const pages = await placedText(await renderPdf(documentWith(section('uno', 'Uno', [own]))));
    const cells = pages
      .slice(2)
      .flatMap(({ texts: all }) =>
        all.filter(({ text, foot }) => foot > 50 && foot < 520 && !/^(?:Uno|Tabella.*)$/.test(text)),
      );
    expect(cells.length).toBeGreaterThan(200);
    for (const { text, left, right } of cells) {
      const own = edges.find((one) => one > left + 0.5) ?? 0;
      expect([text, Math.max(0, right - own - 0.5)]).toEqual([text, 0]);
    }
  }, 30_000);

  it('has never one row alone of a table that goes over pages', async () => {
    const sections = Array.from({ length: 26 }, (_, at) =>
      section(`s${at}`, `S ${at}`, [listed(`t${at}`, at + 46)]),
    );
    const pages = await placedText(await renderPdf(documentWith(...sections)));
    const alone = pages.flatMap(({ texts }) => {
      const rows = texts.flatMap(({ text }) => /^Riga \d+ di \d+$/.exec(text) ?? []);
      return rows.length === 1 ? rows : [];
    });
    expect(pages.length).toBeGreaterThan(40);
    expect(alone).toEqual([]);
  }, 30_000);

  it('never parts a heading and its sentence from the table they lead to, nor a caption from what it names', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><text y="9" font-family="Titillium Web">§</text></svg>';
    const inner = (at: number): readonly Section[] => [
      section(`a${at}`, 'Titolo', [says('Frase prima.'), says('Frase seconda.'), listed(`t${at}`, 30)]),
      section(`b${at}`, 'Altro', [
        says('Frase terza.'),
        {
          kind: 'drawing',
          id: `d${at}`,
          caption: 'Quadro',
          alternative: 'x',
          svg,
          table: listed(`q${at}`, 2),
        },
      ]),
    ];
    const sections = Array.from({ length: 24 }, (_, at) =>
      section(
        `s${at}`,
        `S ${at}`,
        Array.from({ length: at + 10 }, () => says('Testo che riempie la pagina.')),
        [section(`m${at}`, 'Capitolo', [says('Introduce.')], inner(at))],
      ),
    );
    const all = await placedText(await renderPdf(documentWith(...sections)));
    const pages = all.filter(({ texts }) =>
      texts.some(({ text }) => /^(?:Testo|Riga|Frase|Introduce)/.test(text)),
    );
    const together: readonly (readonly [RegExp, RegExp])[] = [
      [/^Capitolo$/, /^Introduce\.$/],
      [/^Introduce\.$/, /^Frase prima\.$/],
      [/^Frase prima\.$/, /^Riga 1 di 30$/],
      [/Tavola t\d+$/, /^Riga 1 di 30$/],
      [/^Frase terza\.$/, /^§$/],
      [/Quadro$/, /^§$/],
    ];
    for (const [at, { texts }] of pages.entries()) {
      for (const [first, then] of together) {
        const count = (of: RegExp) => texts.filter(({ text }) => of.test(text)).length;
        if (count(first) > 0) expect([at, `${then}`, count(then) > 0]).toEqual([at, `${then}`, true]);
      }
    }
  }, 30_000);
});
