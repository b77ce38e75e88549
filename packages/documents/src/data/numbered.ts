import type { Block, Drawing, PublicDocument, Section, Table } from '../model/document.ts';

/** A table or drawing with the number its caption bears; the table of a drawing is numbered with the tables. */
export interface Numbered<T> {
  readonly number: number;
  readonly of: T;
}

/** The tables and drawings of a document, numbered each from 1 in the order they are printed. */
export interface Numbering {
  readonly tables: readonly Numbered<Table>[];
  readonly drawings: readonly Numbered<Drawing>[];
  readonly tableNumber: ReadonlyMap<Table, number>;
  readonly drawingNumber: ReadonlyMap<Drawing, number>;
}

/** Numbers tables and drawings, so that every format calls them alike. */
export function numbered(document: PublicDocument): Numbering {
  const blocks = document.sections.flatMap(blocksOf);
  const drawings = counted(blocks.filter((block) => block.kind === 'drawing'));
  const tables = counted(
    blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : block.kind === 'drawing' ? [block.table] : [],
    ),
  );
  return {
    tables,
    drawings,
    tableNumber: new Map(tables.map(({ of, number }) => [of, number])),
    drawingNumber: new Map(drawings.map(({ of, number }) => [of, number])),
  };
}

function blocksOf({ blocks, sections }: Section): readonly Block[] {
  return [...blocks, ...sections.flatMap(blocksOf)];
}

function counted<T>(all: readonly T[]): readonly Numbered<T>[] {
  return all.map((of, index) => ({ number: index + 1, of }));
}
