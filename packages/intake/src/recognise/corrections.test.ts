import { defaultMethodology } from '@traguardo/core/scoring';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../open/open-document.ts';
import type { Corrections } from './corrections.ts';
import { readDocument } from './read-document.ts';

const read = (lines: readonly string[], corrections?: Corrections) => {
  const opened = openDocument(new TextEncoder().encode(lines.join('\n')), 'a.txt');
  if (!opened.ok) throw new Error(opened.refusal.code);
  return readDocument(opened.value, { methodology: defaultMethodology }, corrections);
};

const STRANGE = ['Voce\tFatto\tAtteso', 'Visite alle imprese\t12\t10', 'Convegni\t2.6\t3'];

describe('a reading corrected by a person', () => {
  it('takes a table no words gave away as indicators, with the columns it is told', () => {
    expect(read(STRANGE).counts).toMatchObject({ rows: 0, unread: 3 });
    const { rows, counts } = read(STRANGE, {
      1: { kind: 'indicator', columns: { 1: 'indicator', 2: 'value', 3: 'target' } },
    });
    expect(counts).toMatchObject({ headings: 1, rows: 2, unread: 0 });
    expect(rows[0]).toMatchObject({
      indicator: 'Visite alle imprese',
      value: { value: '12' },
      target: { value: '10' },
      computed: '100.00',
    });
  });

  it('reads a cell as it was told to, and says so no further: the other cells stay', () => {
    const columns = { 1: 'indicator', 2: 'value', 3: 'target' } as const;
    const ambiguous = read(STRANGE, { 1: { columns } }).rows[1];
    expect(ambiguous?.value).toHaveProperty('refused');
    const told = read(STRANGE, { 1: { columns, cells: { '3:2': '2,6' } } }).rows[1];
    expect(told).toMatchObject({ value: { value: '2.6' }, target: { value: '3' } });
  });

  it('leaves every row of a table unread that is none', () => {
    const table = ['Indicatore\tValore\tTarget\t% di realizzazione', 'Convegni\t3\t3\t100%'];
    expect(read(table).counts).toMatchObject({ rows: 1, unread: 0 });
    const { counts, tables } = read(table, { 1: { kind: 'none' } });
    expect(counts).toMatchObject({ rows: 0, unread: 2 });
    expect(tables[0]?.kind).toBeNull();
  });

  it('takes as many heading rows as it is told', () => {
    const table = ['Bilancio', 'Voce\tPreventivo\tConsuntivo', 'Proventi\t100\t90'];
    const { rows, counts } = read(table.slice(1), { 1: { kind: 'finance', headingRows: 1 } });
    expect(counts).toMatchObject({ headings: 1, rows: 1 });
    expect(Object.keys(rows[0]?.cells ?? {})).toEqual(['Voce', 'Preventivo', 'Consuntivo']);
  });

  it('keeps every row whatever it is told', () => {
    const role = fc.constantFrom('indicator' as const, 'value' as const, 'target' as const, 'none' as const);
    const correction = fc.record(
      {
        kind: fc.constantFrom('indicator' as const, 'finance' as const, 'none' as const),
        headingRows: fc.nat(6),
        columns: fc.dictionary(fc.constantFrom('1', '2', '3', '9'), role),
        cells: fc.dictionary(fc.constantFrom('1:1', '2:2', '3:9', '0:0', 'x'), fc.string()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(correction, (one) => {
        const { counts } = read(STRANGE, { 1: one });
        expect(counts.headings + counts.rows + counts.unread).toBe(3);
      }),
    );
  });
});
