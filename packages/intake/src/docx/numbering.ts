import type { Budget } from '../document/index.ts';
import type { OfficePackage } from '../office/package.ts';
import { walkXml } from '../office/xml.ts';
import { countOf } from './values.ts';

interface Level {
  start: number;
  format: string;
  /** What is shown, `%1` standing for the number of the first level. */
  text: string;
  /** The style whose paragraphs are on this level. */
  style?: string;
}

interface List {
  /** Lists that share it go on counting where the other stopped. */
  readonly kind: string;
  readonly levels: readonly Level[];
  /** Levels that begin anew with this list, and from which number. */
  readonly restarts: Map<number, number>;
}

/** The numbers a word processor puts before paragraphs by itself. */
export interface Numbering {
  /** The level of a list that belongs to a style; 0 where none does. */
  levelOf(list: string, style: string | undefined): number;
  /** What stands before the next paragraph of a list; nothing before a bullet. */
  next(list: string, level: number): string;
}

const MOST_LEVELS = 9;
const KEPT = new Set(['abstractNum', 'num']);
const NO_NUMBER = new Set(['bullet', 'none']);

/** Reads the lists of the file, all yet to be counted. */
export function readNumbering(from: OfficePackage, part: string | undefined, budget: Budget): Numbering {
  const lists = readLists(from, part, budget);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    levelOf: (list, style) => {
      const level = lists
        .get(list)
        ?.levels.findIndex((one) => one?.style !== undefined && one.style === style);
      return level === undefined || level < 0 ? 0 : level;
    },
    next: (id, asked) => {
      const list = lists.get(id);
      const level = list?.levels[asked];
      if (!list || !level) return '';
      const count = counts.get(list.kind) ?? [];
      counts.set(list.kind, count);
      if (!begun.has(id)) {
        begun.add(id);
        for (const [at, start] of list.restarts) count[at] = start - 1;
      }
      const start = (at: number): number => list.restarts.get(at) ?? list.levels[at]?.start ?? 1;
      count[asked] = (count[asked] ?? start(asked) - 1) + 1;
      count.length = asked + 1;
      if (NO_NUMBER.has(level.format)) return '';
      return level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return print(count[at] ?? start(at), list.levels[at]?.format ?? 'decimal');
      });
    },
  };
}

function readLists(from: OfficePackage, part: string | undefined, budget: Budget): ReadonlyMap<string, List> {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  let kind: Level[] | null = null;
  let level: Level | null = null;
  let list: { readonly id: string; kind: string; readonly restarts: Map<number, number> } | null = null;
  let changed = 0;
  const handlers = {
    open: (name: string, { val, abstractNumId = '', numId = '', ilvl }: Readonly<Record<string, string>>) => {
      if (KEPT.has(name)) budget.cells(1);
      if (name === 'abstractNum') {
        kind = [];
        kinds.set(abstractNumId, kind);
      } else if (name === 'num') list = { id: numId, kind: '', restarts: new Map() };
      else if (list) {
        if (name === 'abstractNumId') list.kind = val ?? '';
        else if (name === 'lvlOverride') changed = countOf(ilvl, 0);
        else if (name === 'startOverride' && changed < MOST_LEVELS)
          list.restarts.set(changed, countOf(val, 1));
      } else if (kind && name === 'lvl') {
        level = { start: 1, format: 'decimal', text: '' };
        const at = countOf(ilvl, 0);
        if (at < MOST_LEVELS) kind[at] = level;
      } else if (level) {
        if (name === 'start') level.start = countOf(val, 1);
        else if (name === 'numFmt') level.format = val ?? level.format;
        else if (name === 'lvlText') level.text = val ?? '';
        else if (name === 'pStyle' && val !== undefined) level.style = val;
      }
    },
    close: (name: string) => {
      if (name === 'abstractNum') kind = null;
      else if (name === 'lvl') level = null;
      else if (name === 'num' && list) {
        lists.set(list.id, { ...list, levels: kinds.get(list.kind) ?? [] });
        list = null;
      }
    },
    text: () => {},
  };
  if (part !== undefined) walkXml(from, part, budget, handlers);
  return lists;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function print(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count);
  if (format === 'upperLetter') return letters(count).toUpperCase();
  if (format === 'lowerRoman') return roman(count);
  if (format === 'upperRoman') return roman(count).toUpperCase();
  return format === 'decimalZero' ? `${count}`.padStart(2, '0') : `${count}`;
}

/** After z come aa, bb and so on. */
function letters(count: number): string {
  if (count < 1) return `${count}`;
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 20));
}

function roman(count: number): string {
  if (count < 1 || count > 3999) return `${count}`;
  let left = count;
  let printed = '';
  for (const [value, sign] of ROMAN) {
    for (; left >= value; left -= value) printed += sign;
  }
  return printed;
}
