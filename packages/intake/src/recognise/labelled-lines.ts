import type { Block, Cell, Row, Table, Text } from '../document/index.ts';
import { isCard, isCardRow } from './card.ts';
import { columnRole } from './columns.ts';
import { fold } from './fold.ts';
import { gridOf } from './grid.ts';

/** A line that says one thing of an indicator or of its objective: "Valore atteso 2023: 15 giorni". */
interface Said {
  readonly line: Text;
  readonly label: string;
  readonly value: string;
}

const LONGEST_LABEL = 60;
const LONGEST_LINE = 300;
/** Fewer lines may as well be any text. */
const FEWEST = 3;

/**
 * The blocks with each card that is written line by line made a table of two columns, so that it is read as one and its
 * rows are counted; the tables are numbered anew. Lines that name no indicator with its target stay the text they are.
 */
export function withLabelledLines(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  let run: Said[] = [];
  let made = 0;
  const close = () => {
    for (const card of cardsOf(run)) {
      const table = card.length >= FEWEST ? tableOf(card) : null;
      if (table) {
        found.push(table);
        made += 1;
      } else for (const { line } of card) found.push(line);
    }
    run = [];
  };
  for (const block of blocks) {
    const said = block.kind === 'text' ? saidIn(block) : null;
    if (said) run.push(said);
    else {
      close();
      found.push(block);
    }
  }
  close();
  return made === 0 ? blocks : numbered(found);
}

function saidIn(line: Text): Said | null {
  const { text, role } = line;
  if (role.is !== 'paragraph' && role.is !== 'item') return null;
  const plain = text.slice(0, LONGEST_LINE + 1);
  const colon = plain.indexOf(':');
  if (plain.length > LONGEST_LINE || colon < 1 || colon > LONGEST_LABEL) return null;
  const [label, value] = [plain.slice(0, colon).replace(BULLET, '').trim(), plain.slice(colon + 1).trim()];
  const known = columnRole(label) !== undefined || isCardRow(rowOf([label, value]));
  return known && label !== '' && value !== '' ? { line, label, value } : null;
}

const BULLET = /^[-*•–]\s+/;

/** A card begins anew where its first label is said again. */
function cardsOf(run: readonly Said[]): readonly (readonly Said[])[] {
  const cards: Said[][] = [];
  const first = run[0] && fold(run[0].label);
  for (const said of run) {
    if (fold(said.label) === first) cards.push([]);
    cards.at(-1)?.push(said);
  }
  return cards;
}

/** The table of a card; null where no indicator with a figure that it aims at, or reaches, is in it. */
function tableOf(card: readonly Said[]): Table | null {
  const roles = card.map(({ label }) => columnRole(label));
  const measured = card.some(({ value }, at) => {
    const role = roles[at];
    return (role === 'target' || role === 'value') && /\d/.test(value);
  });
  if (!roles.includes('indicator') || !measured) return null;
  const rows = card.map(
    ({ line: { place, strong }, label, value }): Row => ({
      place,
      cells: [label, value].map((text, column) => cellOf(text, column, strong)),
    }),
  );
  const table: Table = { kind: 'table', place: rows[0]?.place ?? {}, rows };
  return isCard(gridOf(table)) ? table : null;
}

function cellOf(text: string, column: number, strong: boolean): Cell {
  return { column, columnSpan: 1, rowSpan: 1, text, strong, header: false };
}

function rowOf(texts: readonly string[]) {
  return { place: {}, texts, spans: texts.map(() => 1), depths: texts.map(() => 1), strong: false };
}

function numbered(blocks: readonly Block[]): readonly Block[] {
  let table = 0;
  return blocks.map((block) => {
    if (block.kind === 'text') return block;
    table += 1;
    const number = table;
    return {
      ...block,
      place: { ...block.place, table: number },
      rows: block.rows.map((row, at) => ({
        ...row,
        place: { ...row.place, table: number, row: row.place.row ?? at + 1 },
      })),
    };
  });
}
