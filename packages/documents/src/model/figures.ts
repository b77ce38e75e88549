import type { Block, PublicDocument, Run, Section, Table } from './document.ts';

/** A figure of a document: its id and the text it is printed as. */
export interface Figure {
  readonly id: string;
  readonly printed: string;
}

/** Every figure in the order it is printed; one printed twice comes twice. */
export function figuresOf(document: PublicDocument): readonly Figure[] {
  return document.sections.flatMap(inSection);
}

function inSection({ blocks, sections }: Section): readonly Figure[] {
  return [...blocks.flatMap(inBlock), ...sections.flatMap(inSection)];
}

function inBlock(block: Block): readonly Figure[] {
  switch (block.kind) {
    case 'paragraph':
      return inRuns(block.runs);
    case 'list':
      return block.items.flatMap(inRuns);
    case 'table':
      return inTable(block);
    case 'drawing':
      return inTable(block.table);
  }
}

function inRuns(runs: readonly Run[]): readonly Figure[] {
  return runs.flatMap(({ figure, text }) => (figure === undefined ? [] : [{ id: figure, printed: text }]));
}

function inTable({ rows }: Table): readonly Figure[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ figure, text }) => (figure === undefined ? [] : [{ id: figure, printed: text }])),
  );
}
