import { documentWords } from '@traguardo/texts/documents';
import type { Cell, Column, Row, Table } from '../model/document.ts';
import { escaped } from './escape.ts';

/** A table with its caption; rows under a heading are a group of their own, headed by it. */
export function tableHtml(table: Table, anchor: string, number: number): string {
  const caption = `${documentWords.table} ${number}. ${table.caption}`;
  const head = table.columns.map(columnHtml).join('');
  const groups = groupsOf(table.rows).map(
    (rows) => `<tbody>${rows.map((row) => rowHtml(row, table.columns)).join('\n')}</tbody>`,
  );
  const name = `${anchor}-caption`;
  return `<div class="scroll" role="group" tabindex="0" aria-labelledby="${name}"><table id="${anchor}"><caption id="${name}">${escaped(caption)}</caption>
<thead><tr>${head}</tr></thead>
${groups.join('\n')}</table></div>`;
}

function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last === undefined || row.heading) groups.push([row]);
    else last.push(row);
  }
  return groups;
}

function columnHtml({ label, align }: Column): string {
  const look = align === 'end' ? ' class="end"' : '';
  return label.trim() === '' ? '<td></td>' : `<th scope="col"${look}>${escaped(label)}</th>`;
}

function rowHtml({ heading, cells }: Row, columns: readonly Column[]): string {
  if (!heading) return `<tr>${columns.map((column, at) => cellHtml(cells[at], column)).join('')}</tr>`;
  const [first] = cells;
  const span = ` colspan="${Math.max(1, columns.length)}"`;
  if (!first || first.text.trim() === '') return `<tr><td${span}></td></tr>`;
  return `<tr><th scope="rowgroup"${span}${figureOf(first)}>${escaped(first.text)}</th></tr>`;
}

function cellHtml(cell: Cell | undefined, { align }: Column): string {
  const look = align === 'end' ? ' class="end"' : '';
  if (!cell) return `<td${look}></td>`;
  const text = cell.strong ? `<strong>${escaped(cell.text)}</strong>` : escaped(cell.text);
  const named = cell.header && cell.text.trim() !== '';
  return named
    ? `<th scope="row"${look}${figureOf(cell)}>${text}</th>`
    : `<td${look}${figureOf(cell)}>${text}</td>`;
}

function figureOf({ figure }: Cell): string {
  return figure === undefined ? '' : ` data-figure="${escaped(figure)}"`;
}
