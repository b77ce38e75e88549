/** What a number format makes of a number, as far as a reader of the text needs to know. */
export type NumberFormat =
  | {
      readonly is: 'plain';
      readonly grouped: boolean;
      readonly leadingZeros: number;
      readonly decimals: number;
    }
  | { readonly is: 'percent'; readonly decimals: number }
  | { readonly is: 'euro'; readonly decimals: number }
  | { readonly is: 'moment'; readonly date: boolean; readonly time: boolean; readonly elapsed: boolean };

export const PLAIN = { is: 'plain', grouped: false, leadingZeros: 0, decimals: 0 } as const;

/** The formats that files name by number alone, without writing them out. */
const GROUPED_IDS = [3, 4, 5, 6, 7, 8, 37, 38, 39, 40, 41, 42, 43, 44];
const TWO_DECIMALS_IDS = [2, 4, 7, 8, 10, 39, 40, 43, 44];

/** The format with this number, when the file does not write it out. */
export function builtInFormat(id: number): NumberFormat {
  const decimals = TWO_DECIMALS_IDS.includes(id) ? 2 : 0;
  if (id === 9 || id === 10) return { is: 'percent', decimals };
  const date = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const time = (id >= 18 && id <= 22) || (id >= 45 && id <= 47);
  if (date || time) return { is: 'moment', date, time, elapsed: id === 46 };
  return { ...PLAIN, grouped: GROUPED_IDS.includes(id), decimals };
}

/** The meaning of a format written out, such as `#,##0.00 "€"` or `[$-410]d/m/yyyy`. */
export function readFormat(code: string): NumberFormat {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./gs, '');
  // Elapsed hours stand in brackets like colours and places do, and must outlive them.
  const elapsed = /\[(h+|m+|s+)\]/i.test(bare);
  const first =
    bare
      .replace(/\[(h+|m+|s+)\]/gi, '$1')
      .replace(/\[[^\]]*\]/g, '')
      .split(';')[0] ?? '';
  // AM/PM holds an m that is no month, and General is a word.
  const pattern = first.replace(/AM\/PM|A\/P|General|Standard/gi, '');
  const decimals = /\.(0+)/.exec(pattern)?.[1]?.length ?? 0;
  if (pattern.includes('%')) return { is: 'percent', decimals };
  const time = elapsed || /[hs]/i.test(pattern);
  const date = /[dy]/i.test(pattern) || (/m/i.test(pattern) && !time);
  if (date || time) return { is: 'moment', date, time, elapsed };
  if (code.includes('€')) return { is: 'euro', decimals };
  const zeros = /^0{2,}$/.exec(pattern.trim());
  const grouped = /[#0?],[#0?]/.test(pattern);
  return { is: 'plain', grouped, leadingZeros: zeros ? zeros[0].length : 0, decimals };
}
