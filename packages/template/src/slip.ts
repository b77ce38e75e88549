import type { Finding } from '@traguardo/core/kernel';
import type { ProblemCode } from '@traguardo/core/plan';

/** What is wrong with one cell of a template that was filled in; the sentence is in `texts`. */
export interface Slip {
  readonly code:
    | 'missing-sheet'
    | 'missing-column'
    | 'unknown-column'
    | 'column-twice'
    | 'missing-cell'
    | 'bad-slug'
    | 'unknown-word'
    | 'unknown-reference'
    | 'bad-date'
    | 'bad-year'
    | 'bad-weight'
    | 'ambiguous'
    | 'not-kept'
    | 'differs-from-first'
    | ProblemCode;
  readonly sheet: string;
  /** "C12"; absent for what concerns the whole sheet. */
  readonly cell?: string;
  readonly params: Readonly<Record<string, string>>;
}

/** "C12" for row 12 and column 3, both from 1. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** A figure of two readings is kept as printed and asked about: it keeps no plan from being made. */
export function isDoubt({ code }: Pick<Slip, 'code'>): boolean {
  return code === 'ambiguous';
}

/** The slip as a finding like any other; its path names sheet and cell. */
export function slipFinding(file: string, { code, sheet, cell, params }: Slip): Finding {
  const row = Number(/\d+$/.exec(cell ?? '')?.[0] ?? 1);
  return {
    code: `template-${code}`,
    severity: isDoubt({ code }) ? 'warning' : 'error',
    blocking: false,
    path: ['sheet', sheet, ...(cell === undefined ? [] : [cell])].join('/'),
    params,
    source: { file, line: row, column: 1 },
  };
}
