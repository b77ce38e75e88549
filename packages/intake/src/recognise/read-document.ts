import type { Methodology, Policy, PolicyName } from '@traguardo/core/methodology';
import { type Row, type ScoredRow, scoreRows } from '@traguardo/core/scoring';
import type { Comparator } from '@traguardo/core/value';
import type { HowToRead, Notice, OnProgress, SourceDocument, Text } from '../document/index.ts';
import { statedCycle } from '../draft/facts.ts';
import { isCard } from './card.ts';
import { type Clock, clockOf } from './clock.ts';
import { type Corrections, correctedGrid } from './corrections.ts';
import { leftUnread } from './left-unread.ts';
import { mendedGrids } from './mend.ts';
import { type Naming, namingAfter, namingAfterCard, namingAfterTable } from './objective-line.ts';
import { type Described, type ReadRow, type ReadTable, signOf, type Unread } from './read-row.ts';
import { NOTHING_BEFORE, takeTable } from './take-table.ts';

/** A row of indicators with its score recomputed; `agrees` is null where nothing is declared. */
export interface ScoredReadRow extends ReadRow {
  readonly computed?: string | null;
  readonly status?: ScoredRow['status'];
  readonly policy?: PolicyName | null;
  readonly agrees?: boolean | null;
  /** Where the declared percentage is not the computed one but that of this policy, the other way round. */
  readonly fits?: PolicyName;
}

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

/** How scores are recomputed: the methodology, and a policy that holds for all rows it fits. */
export interface ScoringChoice {
  readonly methodology: Methodology;
  readonly policy?: PolicyName | Policy;
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
  let caption = '';
  let far = false;
  const total = document.blocks.length;
  for (const [at, block] of document.blocks.entries()) {
    how.onProgress?.({ step: 'recognising', done: at, total });
    if (block.kind === 'text') {
      texts.push(block);
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
  const scores = scored(rows, choice, how.onProgress, clock);
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

/** The policies by which less is better: what a declared percentage may have meant, where no sign says it. */
const OTHER_WAY = ['lower-mirror', 'lower-ratio'] as const satisfies readonly PolicyName[];

/** Rows after which progress is told again. */
const STRIDE = 1000;
/** Rows after which the clock is looked at again. */
const GLANCE = 20;

/** Scores what has a value and one target; a plan, which has no values yet, is not scored. */
function scored(
  rows: readonly ReadRow[],
  choice: ScoringChoice,
  onProgress: OnProgress | undefined,
  clock: Clock,
): readonly ScoredReadRow[] {
  // The same three texts give the same score: a register of a hundred thousand rows repeats few.
  const known = new Map<string, RowScore>();
  return rows.map((row, at) => {
    if (at % STRIDE === 0) onProgress?.({ step: 'scoring', done: at, total: rows.length });
    if (!row.value || !row.target || row.bands !== undefined) return row;
    if (at % GLANCE === 0) clock.isOver();
    if (clock.wasOver()) return row;
    const { value, target, declared } = row;
    const key = [value.printed, target.printed, declared?.printed ?? ''].join('\0');
    const score = known.get(key) ?? scoreCells(value, target, declared?.printed ?? '', choice);
    known.set(key, score);
    return { ...row, ...score };
  });
}

type RowScore = Pick<ScoredReadRow, 'computed' | 'status' | 'policy' | 'agrees' | 'fits'>;

function scoreCells(value: Described, target: Described, declared: string, choice: ScoringChoice): RowScore {
  const { methodology, policy } = choice;
  const cells = { value: value.printed, target: target.printed, declared, unit: '', comparator: '' };
  const [score] = scoreRows([cells], methodology, policy);
  if (!score) return {};
  const agrees = (by: PolicyName) => scoreRows([cells], methodology, by)[0]?.agrees === true;
  const sign = signOf(target);
  const other = () => (sign ? againstSign(cells, sign, choice) : OTHER_WAY.find(agrees));
  const fits = score.agrees === false && policy === undefined ? other() : undefined;
  return {
    computed: score.score,
    status: score.status,
    policy: score.policy,
    agrees: score.agrees,
    ...(fits && { fits }),
  };
}

/** The policy by which the declared percentage holds if the target's sign is turned round. */
function againstSign(row: Row, sign: Comparator, { methodology }: ScoringChoice): PolicyName | null {
  const [turned] = scoreRows([{ ...row, comparator: sign.startsWith('<') ? '>=' : '<=' }], methodology);
  return turned?.agrees === true ? turned.policy : null;
}
