import { describe, expect, it } from 'vitest';
import { reading, tabs } from '../test/reading.ts';

const TITLE = 'Comune di Valdombra - PIAO 2025-2027';
const head = tabs(['Obiettivo', 'Indicatore', 'Target 2025'], ['Strade', 'Buche', '100']);
const rest = (name: string) => tabs([name, 'Cose', '50'], ['', 'Altre', '7']);

/** How many rows are read and how many are not, of a table cut in two by these lines. */
const counted = (...between: string[]) => {
  const { counts } = reading([TITLE, head, ...between, rest('Verde')].join('\n\n'));
  expect(counts.rows + counts.unread).toBe(counts.tableRows);
  return [counts.rows, counts.unread];
};

describe('what a page prints between two halves of a table', () => {
  it.each([
    ['its number', ['pag. 12']],
    ['its number alone', ['13']],
    ['its number of all', ['Pagina 3 di 40']],
    ['between dashes', ['- 7 -']],
    ['the title of the document', [TITLE]],
    ['the title with the number', [`${TITLE} 12`]],
    ['both', ['12', TITLE]],
  ])('%s: the table goes on', (_, between) => {
    expect(counted(...between)).toEqual([3, 0]);
  });

  it.each([
    ['another text', ['Le tabelle che seguono sono di altro argomento.']],
    ['a figure with its unit', ['12 giorni']],
    ['a line said once', ['Area tecnica']],
  ])('%s: it does not', (_, between) => {
    expect(counted(...between)).toEqual([1, 2]);
  });

  it('what stands on page after page', () => {
    const pages = ['Piano della performance 1', head, 'Piano della performance 2', rest('Verde')];
    const text = [TITLE, ...pages, 'Piano della performance 3', rest('Scuole')].join('\n\n');
    expect(reading(text).counts).toMatchObject({ rows: 5, unread: 0, headings: 1 });
  });
});
