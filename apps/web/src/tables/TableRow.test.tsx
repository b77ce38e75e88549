import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Column, foldColumns } from './column.ts';
import { TableRow } from './TableRow.tsx';

interface Risk {
  readonly event: string;
  readonly level: string;
  readonly motivation: string;
}

const risk: Risk = { event: 'Frazionamento', level: 'alto', motivation: 'molti affidamenti' };
const columns: readonly Column<Risk>[] = [
  { key: 'event', header: 'Rischio', names: true, cell: ({ event }) => event },
  { key: 'level', header: 'Livello', cell: ({ level }) => level },
  { key: 'motivation', header: 'Motivazione', secondary: true, cell: ({ motivation }) => motivation },
  { key: 'bar', header: '', secondary: true, cell: () => 'bar' },
];

const rendered = (narrow: boolean, of = columns) =>
  renderToStaticMarkup(<TableRow row={risk} {...foldColumns(of, narrow)} />);

describe('a row', () => {
  it('has every cell once, whatever the width', () => {
    for (const narrow of [false, true])
      for (const text of Object.values(risk))
        expect([narrow, text, rendered(narrow).split(text).length - 1]).toEqual([narrow, text, 1]);
  });

  it('has a column for each where there is room', () => {
    expect(rendered(false).match(/<t[hd]/g)).toHaveLength(4);
    expect(rendered(false)).not.toContain('tg-folded');
  });

  it('has what is folded under it, with its header, and keeps its own name', () => {
    const [own = '', folded = ''] = rendered(true).split('<tr class="tg-folded">');
    expect(own).toMatch(/<th id="([^"]+)" scope="row">Frazionamento<\/th><td>alto<\/td><\/tr>$/);
    const id = /id="([^"]+)"/.exec(own)?.[1];
    expect(folded).toContain(`<td colSpan="2" headers="${id}">`);
    expect(folded).toContain('<dt>Motivazione</dt><dd>molti affidamenti</dd>');
  });

  it('folds no drawing of what is already written', () => {
    expect(rendered(true)).not.toContain('bar');
  });

  it('has no second row where nothing is folded', () => {
    expect(rendered(true, columns.slice(0, 2))).not.toContain('tg-folded');
  });

  it('has what is asked for under it, as wide as the table', () => {
    const under = renderToStaticMarkup(
      <TableRow row={risk} {...foldColumns(columns, false)} className="sought" under={<i>sotto</i>} />,
    );
    expect(under).toContain('<tr class="sought"><th');
    expect(under).toContain('<tr class="tg-row-under"><td colSpan="4"><i>sotto</i></td></tr>');
  });
});
