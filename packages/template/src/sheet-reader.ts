import { type CivilDate, type Decimal, decimal, isSlug, lastDay } from '@traguardo/core/kernel';
import type { Weight } from '@traguardo/core/plan';
import { type Printed, read } from '@traguardo/core/value';
import type { Part } from './parts.ts';
import type { SheetRow } from './sheet-row.ts';
import { cellName, type Slip } from './slip.ts';

/** A row that was found, with the columns its texts stand in. */
export interface FoundRow {
  readonly at: number;
  readonly texts: SheetRow;
  readonly columns: Readonly<Record<string, number>>;
  /** Of a sheet whose fields stand one under the other: the row of each. */
  readonly rows?: Readonly<Record<string, number>>;
}

const HUNDRED: Decimal = { units: 100n, places: 0 };

/** Reads the cells of one row as what their columns hold; what does not fit is told, and left out. */
export class RowReader {
  readonly #part: Part;
  readonly #row: FoundRow;
  readonly #slips: Slip[];

  constructor(part: Part, row: FoundRow, slips: Slip[]) {
    this.#part = part;
    this.#row = row;
    this.#slips = slips;
    for (const { key, required } of part.columns)
      if (required && !this.has(key)) this.slip('missing-cell', key);
  }

  get sheet(): string {
    return this.#part.sheet;
  }

  has(key: string): boolean {
    return this.words(key) !== '';
  }

  /** The text of a cell; empty where it is blank. */
  words(key: string): string {
    return this.#row.texts[key] ?? '';
  }

  /** `{ [key]: text }`, or nothing where the cell is blank: for fields that may be left out. */
  optional<Key extends string>(...keys: readonly Key[]): Partial<Record<Key, string>> {
    return Object.fromEntries(
      keys.filter((key) => this.has(key)).map((key) => [key, this.words(key)]),
    ) as Partial<Record<Key, string>>;
  }

  slug(key: string): string {
    const text = this.words(key);
    if (text !== '' && !isSlug(text)) this.slip('bad-slug', key, { text });
    return text;
  }

  /** The code of the word chosen, or `fallback` where the cell is blank. */
  choice<Code extends string>(key: string, fallback: Code): Code {
    return (this.choices<Code>(key, true)[0] ?? fallback) as Code;
  }

  choices<Code extends string>(key: string, one = false): readonly Code[] {
    const kind = this.#part.columns.find((column) => column.key === key)?.kind;
    const known = kind && 'words' in kind ? Object.entries(kind.words) : [];
    const texts = one ? [this.words(key)].filter((text) => text !== '') : this.list(key);
    return texts.flatMap((text) => {
      const plain = text.toLowerCase();
      const found = known.find(([code, word]) => word.toLowerCase() === plain || code === plain);
      if (found) return [found[0] as Code];
      this.slip('unknown-word', key, { text, allowed: known.map(([, word]) => word).join(', ') });
      return [];
    });
  }

  /** Several texts in one cell, parted by semicolons. */
  list(key: string): readonly string[] {
    return this.words(key)
      .split(';')
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }

  date(key: string): CivilDate | undefined {
    const text = this.words(key);
    if (text === '') return undefined;
    const reading = read(text);
    if (reading.ok && reading.value.kind === 'date') return lastDay(reading.value.date);
    this.slip('bad-date', key, { text });
    return undefined;
  }

  year(key: string): number | undefined {
    const text = this.words(key);
    if (text === '') return undefined;
    if (/^(?:19|20|21)\d\d$/.test(text) && Number(text) <= 2190) return Number(text);
    this.slip('bad-year', key, { text });
    return undefined;
  }

  weight(key: string): Weight | null {
    const text = this.words(key);
    if (text === '') return null;
    const plain = text.replace(/\s*%$/, '');
    // A weight computed in the sheet (=100/3) comes with as many decimals as a machine has.
    const short = plain.replace(/(,\d{6})\d+$/, '$1');
    const value = /^\d{1,3}(?:,\d+)?$/.test(short) ? decimal(short.replace(',', '.')) : null;
    if (value && value.units <= HUNDRED.units * 10n ** BigInt(value.places)) return { value };
    this.slip('bad-weight', key, { text });
    return null;
  }

  /** The printed text with its typed value; a text that cannot be read keeps its reason. */
  printed(key: string): Printed | undefined {
    const text = this.words(key);
    if (text === '') return undefined;
    const reading = read(text);
    if (reading.ok) return { printed: text, value: reading.value };
    if (reading.refused === 'ambiguous') this.slip('ambiguous', key, { text });
    return { printed: text, refused: reading.refused };
  }

  slip(code: Slip['code'], key: string, params: Slip['params'] = {}): void {
    this.#slips.push({
      code,
      sheet: this.#part.sheet,
      cell: this.cell(key),
      params: { column: this.heading(key), ...params },
    });
  }

  heading(key: string): string {
    return this.#part.columns.find((column) => column.key === key)?.heading ?? key;
  }

  cell(key: string): string {
    return cellName(this.line(key), this.column(key));
  }

  line(key = ''): number {
    return this.#row.rows?.[key] ?? this.#row.at;
  }

  column(key: string): number {
    return this.#row.columns[key] ?? 1;
  }
}
