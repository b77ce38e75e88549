import type { Block, PublicDocument, Run, Section, Table } from '../packages/documents/src/index.ts';

/** The texts of a document as plain HTML, for the other engines to print. */
export function printedHtml({ title, sections }: PublicDocument): string {
  const style =
    'body{font:10pt sans-serif}table{border-collapse:collapse;width:100%;font-size:8.5pt}td,th{border-bottom:1px solid #ccc;text-align:left}';
  return `<!doctype html><html lang="it"><meta charset="utf-8"><title>${safe(title)}</title><style>${style}</style><h1>${safe(title)}</h1>${sections.map((own) => part(own, 1)).join('')}</html>`;
}

function part({ title, blocks, sections }: Section, depth: number): string {
  const level = Math.min(depth + 1, 6);
  return `<h${level}>${safe(title)}</h${level}>${blocks.map(inBlock).join('')}${sections.map((own) => part(own, depth + 1)).join('')}`;
}

function inBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${runs(item)}</li>`).join('')}</ul>`;
    case 'table':
      return inTable(block);
    case 'drawing':
      return `${block.svg}${inTable(block.table)}`;
  }
}

function inTable({ caption, columns, rows }: Table): string {
  const head = columns.map(({ label }) => `<th>${safe(label)}</th>`).join('');
  const body = rows.map(({ heading, cells }) => {
    const spread = heading ? ` colspan="${columns.length}"` : '';
    return `<tr>${cells.map(({ text, header }) => (header ? `<th${spread}>${safe(text)}</th>` : `<td${spread}>${safe(text)}</td>`)).join('')}</tr>`;
  });
  return `<table><caption>${safe(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const runs = (all: readonly Run[]) => all.map(({ text }) => safe(text)).join('');
const safe = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
