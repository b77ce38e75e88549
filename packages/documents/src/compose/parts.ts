import type { Block, Cell, Column, Paragraph, Row, Run, Section, Table } from '../model/document.ts';

/** A section, left out of the document where it would be empty. */
export function section(
  id: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly (Section | null)[] = [],
  code?: string,
): Section | null {
  const filled = sections.filter((one) => one !== null);
  if (blocks.length === 0 && filled.length === 0) return null;
  return { id, title, ...(code !== undefined && { code }), blocks, sections: filled };
}

export function paragraph(...runs: readonly (string | Run)[]): Paragraph {
  return { kind: 'paragraph', runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

/** What is said apart from the text: that something lacks. */
export function aside(text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text }], aside: true };
}

/** A table, or nothing where it has no row; its address never is that of a section. */
export function table(
  id: string,
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
): readonly Table[] {
  return rows.some(({ heading }) => !heading)
    ? [{ kind: 'table', id: `tab-${id}`, caption, columns: columns.map(roomFor(rows)), rows }]
    : [];
}

/** What is longer in a column of figures is words, which need room and read better from the left. */
const LONGEST_PRINT = 14;

function roomFor(rows: readonly Row[]) {
  return (column: Column, at: number): Column =>
    column.align === 'end' &&
    rows.some(({ heading, cells }) => !heading && (cells[at]?.text.length ?? 0) > LONGEST_PRINT)
      ? { ...column, align: 'start', weight: Math.max(column.weight, 2) }
      : column;
}

export const titles = (label: string, weight = 4): Column => ({ label, align: 'start', weight });
export const figures = (label: string, weight = 1): Column => ({ label, align: 'end', weight });

export function figureCell(id: string, text: string | undefined): Cell {
  return text === undefined || text === '' ? { text: '' } : { text, figure: id };
}

/** A sentence with figures in the places marked by their names. */
export function filled(
  sentence: string,
  figuresByName: Readonly<Record<string, readonly [id: string, text: string]>>,
): Paragraph {
  const runs = sentence.split(/(\{\w+\})/).filter((part) => part !== '');
  return paragraph(
    ...runs.map((part) => {
      const own = figuresByName[part.slice(1, -1)];
      return part.startsWith('{') && own ? { text: own[1], figure: own[0] } : part;
    }),
  );
}
