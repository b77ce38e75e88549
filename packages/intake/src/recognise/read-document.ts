import type { HowToRead, Notice, SourceDocument, Text } from '../document/index.ts';
import { statedCycle } from '../draft/facts.ts';
import { isCard } from './card.ts';
import { clockOf } from './clock.ts';
import { type Corrections, correctedGrid } from './corrections.ts';
import { leftUnread } from './left-unread.ts';
import { mendedGrids } from './mend.ts';
import { type Naming, namingAfter, namingAfterCard, namingAfterTable } from './objective-line.ts';
import { pageFurniture } from './page-furniture.ts';
import type { ReadRow, ReadTable, Unread } from './read-row.ts';
import { type ScoredReadRow, type ScoringChoice, scored } from './score-rows.ts';
import { NOTHING_BEFORE, takeTable } from './take-table.ts';

/** A document taken apart. Every table row is a heading, a row or unread; every text block is kept. */
export interface DocumentReading {
  readonly tables: readonly ReadTable[];
  readonly counts: {
    readonly tables: number;
    /** Rows of the file's tables that are no headings: all of them are `rows` or `unread`. */
    readonly tableRows: number;
    readonly headings: number;
    readonly rows: number;
    readonly unread: number;
    readonly textBlocks: number;
  };
  readonly rows: readonly ScoredReadRow[];
  readonly unread: readonly Unread[];
  readonly texts: readonly Text[];
  readonly notices: readonly Notice[];
}

/**
 * Reads every table of the document into rows and scores those of indicators, as a person corrected the
 * reading where one did. Never throws, never guesses: when its time is over, the tables and scores still to do are
 * left undone, and a notice says so.
 */
export function readDocument(
  document: SourceDocument,
  choice: ScoringChoice,
  corrections: Corrections = {},
  how: HowToRead = {},
): DocumentReading {
  const clock = clockOf(how);
  const tables: ReadTable[] = [];
  const rows: ReadRow[] = [];
  const unread: Unread[] = [];
  const texts: Text[] = [];
  const trail: Text[] = [];
  let before = NOTHING_BEFORE;
  let naming: Naming = {};
  const cycle = statedCycle(document);
  const grids = mendedGrids(document.blocks);
  const furniture = pageFurniture(document.blocks);
  let caption = '';
  let far = false;
  const total = document.blocks.length;
  for (const [at, block] of document.blocks.entries()) {
    how.onProgress?.({ step: 'recognising', done: at, total });
    if (block.kind === 'text') {
      texts.push(block);
      if (furniture.has(block)) continue;
      naming = namingAfter(block, naming);
      caption = block.text.length <= 160 ? block.text : '';
      if (block.role.is === 'heading') {
        setTrail(trail, block, block.role.level);
        before = NOTHING_BEFORE;
      } else if (block.role.is === 'paragraph') far = true;
      continue;
    }
    const section = trail.map(({ text }) => text).join(' > ');
    const correction = corrections[tables.length + 1] ?? {};
    const grid = correctedGrid(grids.get(block) ?? [], correction.cells);
    if (naming.used && far && isCard(grid)) naming = {};
    const { objective } = naming;
    const above = {
      section,
      caption,
      ...(objective !== undefined && { objective }),
      ...(cycle && { cycle }),
    };
    const after = document.blocks[at + 1];
    const next = after?.kind === 'table' ? (grids.get(after) ?? null) : null;
    const table = clock.isOver()
      ? { taken: leftUnread(grid), before: NOTHING_BEFORE }
      : takeTable(grid, next, above, before, far, correction);
    const { taken } = table;
    before = table.before;
    naming = namingAfterTable(naming);
    if (before.card) naming = namingAfterCard(before.card.objective, naming);
    caption = '';
    far = false;
    for (const row of taken.rows) rows.push(row);
    for (const row of taken.unread) unread.push(row);
    tables.push({
      place: block.place,
      section,
      kind: taken.kind,
      rows: taken.rows.length,
      headings: taken.headings,
      unread: taken.unread.length,
      ...(taken.nearest && { nearest: taken.nearest }),
    });
  }
  const headings = tables.reduce((sum, table) => sum + table.headings, 0);
  const scores = scored(rows, choice, how.onProgress, clock, cycle?.year);
  return {
    tables,
    counts: {
      tables: tables.length,
      tableRows:
        document.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0) -
        headings,
      headings,
      rows: rows.length,
      unread: unread.length,
      textBlocks: texts.length,
    },
    rows: scores,
    unread,
    texts,
    notices: [...document.notices, ...clock.notices()],
  };
}

function setTrail(trail: Text[], heading: Text, level: number): void {
  while (trail.length > 0) {
    const last = trail.at(-1);
    if (!last || (last.role.is === 'heading' && last.role.level < level)) break;
    trail.pop();
  }
  trail.push(heading);
}
