import type { SourceDocument, Table, Text } from '../document/index.ts';
import { escaped } from './packed.ts';

/** The document as a web page. */
export function writeHtml({ blocks }: SourceDocument): string {
  const body = blocks.map((block) => (block.kind === 'table' ? table(block) : text(block)));
  return `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>x</title></head><body>\n${body.join('\n')}\n</body></html>`;
}

function text({ role, text, strong }: Text): string {
  if (role.is === 'heading') return `<h${role.level}>${inner(text, strong)}</h${role.level}>`;
  if (role.is === 'item') return `<ul><li>${inner(text, strong)}</li></ul>`;
  return `<p>${inner(text, strong)}</p>`;
}

function table({ rows }: Table): string {
  const content = rows.map(({ cells }) => {
    const each = cells.map(({ columnSpan, rowSpan, header, text, strong }) => {
      const tag = header ? 'th' : 'td';
      return `<${tag} colspan="${columnSpan}" rowspan="${rowSpan}">${inner(text, strong && !header)}</${tag}>`;
    });
    return `<tr>${each.join('')}</tr>`;
  });
  // A program that lays it out puts two tables without a paragraph between them together.
  return `<table border="1">${content.join('\n')}</table><p><br></p>`;
}

function inner(text: string, strong: boolean): string {
  const lines = escaped(text).replaceAll('\n', '<br>');
  return strong ? `<b>${lines}</b>` : lines;
}
