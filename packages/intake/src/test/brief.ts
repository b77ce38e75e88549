import type { Block, SourceDocument, Table } from '../document/index.ts';

/** A block in a few words: role and text, or the table's number and its cells as `column+columns×rows:text`. */
export function brief(block: Block): string {
  if (block.kind === 'table') return `table ${block.place.table}: ${rows(block).join(' / ')}`;
  const { role } = block;
  return `${role.is}${role.is === 'heading' ? role.level : ''}${block.strong ? '!' : ''} ${block.text}`;
}

/** The codes of what was seen and left alone. */
export function noticed({ notices }: SourceDocument): readonly string[] {
  return notices.map(({ code }) => code);
}

function rows(table: Table): readonly string[] {
  return table.rows.map(({ cells }) =>
    cells
      .map(
        (cell) =>
          `${cell.column}+${cell.columnSpan}×${cell.rowSpan}${cell.header ? 'h' : ''}${cell.strong ? '!' : ''}:${cell.text}`,
      )
      .join(' '),
  );
}
