import { type Block, type Budget, checkLength, cleanText, TAIL, type TextRole } from '../document/index.ts';
import {
  closeCell,
  closeRow,
  closeTable,
  isBoldByStyle,
  type OpenCell,
  type OpenTable,
  openCell,
  openRow,
  openTable,
} from './grid.ts';
import type { Numbering } from './numbering.ts';
import type { Pages } from './pages.ts';
import { numberOf, type OpenParagraph, openParagraph, roleOf, weigh } from './paragraph.ts';
import type { StyleOf } from './styles.ts';

/** Where finished paragraphs go: into a cell, or straight among the blocks. */
interface Stream {
  readonly cell: OpenCell | null;
  readonly blocks: Block[];
}

/** Numbers that run through all the parts of the file. */
export interface Counts {
  tables: number;
}

export interface FlowSetting {
  readonly blocks: Block[];
  readonly styleOf: StyleOf;
  readonly numbering: Numbering;
  readonly pages: Pages;
  readonly budget: Budget;
  readonly counts: Counts;
  /** Every text in the part is this, whatever its style; null to let the style say. */
  readonly role: TextRole | null;
}

/** What is open while a part is read: paragraphs in cells in tables in text boxes in paragraphs. */
export class Flow {
  readonly #set: FlowSetting;
  readonly #bottom: Stream;
  readonly #streams: Stream[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #paragraphs: OpenParagraph[] = [];

  constructor(setting: FlowSetting) {
    this.#set = setting;
    this.#bottom = { cell: null, blocks: setting.blocks };
  }

  get paragraph(): OpenParagraph | undefined {
    return this.#paragraphs.at(-1);
  }

  get table(): OpenTable | undefined {
    return this.#tables.at(-1);
  }

  get cell(): OpenCell | null {
    return this.#stream.cell;
  }

  get #stream(): Stream {
    return this.#streams.at(-1) ?? this.#bottom;
  }

  /** Adds text to the open paragraph. */
  add(text: string): void {
    const paragraph = this.paragraph;
    if (!paragraph) return;
    this.#set.budget.characters(text.length);
    paragraph.text += text;
    paragraph.tail = `${paragraph.tail}${text}`.slice(-TAIL);
    checkLength(paragraph.text);
    if (!/\S/.test(text)) return;
    weigh(paragraph, this.table ? isBoldByStyle(this.table) : false);
    this.#set.pages.read();
    if (paragraph.page !== null) return;
    // The page is that of the first visible text: a break recorded before it, inside the paragraph, counts.
    paragraph.page = this.#set.pages.current();
    for (const { row } of this.#tables) if (row) row.page ??= paragraph.page;
  }

  openParagraph(): void {
    this.#paragraphs.push(openParagraph(this.#set.styleOf));
  }

  closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    const { cell, blocks } = this.#stream;
    const number = numberOf(paragraph, this.#set.numbering);
    this.#set.budget.characters(number.length);
    if (cell) {
      if (cell.paragraphs > 0) {
        this.#set.budget.characters(1);
        cell.text += '\n';
      }
      cell.paragraphs += 1;
      cell.text += number + paragraph.text;
      checkLength(cell.text);
      cell.bold ||= paragraph.bold;
      cell.light ||= paragraph.light;
    } else {
      const text = cleanText(paragraph.text);
      if (text !== '') this.#set.budget.cells(1);
      if (text !== '') blocks.push(this.#text(paragraph, cleanText(number + text)));
    }
    for (const block of paragraph.after) blocks.push(block);
  }

  #text(paragraph: OpenParagraph, text: string): Block {
    const { pages, role } = this.#set;
    return {
      kind: 'text',
      place: pages.place(paragraph.page ?? pages.current(), {}),
      role: role ?? roleOf(paragraph),
      text,
      strong: paragraph.bold && !paragraph.light,
    };
  }

  openTable(): void {
    this.#set.counts.tables += 1;
    this.#tables.push(openTable(this.#set.counts.tables));
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table) closeTable(table, this.#set.pages, this.#stream.blocks);
  }

  openRow(): void {
    if (this.table) openRow(this.table);
  }

  closeRow(): void {
    if (this.table) closeRow(this.table, this.#set.pages, this.#set.budget);
  }

  openCell(): void {
    this.#streams.push({ cell: openCell(), blocks: this.table?.after ?? this.#stream.blocks });
  }

  closeCell(): void {
    const cell = this.#streams.pop()?.cell;
    if (cell && this.table) closeCell(this.table, cell, this.#set.budget);
  }

  /** A text box: what it holds comes after the paragraph it hangs on. */
  openBox(): void {
    this.#streams.push({ cell: null, blocks: this.paragraph?.after ?? this.#stream.blocks });
  }

  closeBox(): void {
    this.#streams.pop();
  }
}
