import { cleanDraft, edit, findingsOf, said, weight } from '@traguardo/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Printed } from '../value/index.ts';

/** What documents really print, and what nobody would. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '//',
    'NV',
    'n.d.',
    'SI',
    'Monitoraggio',
    '100%',
    '600%',
    '0',
    '-25',
    '2.6',
    '1.284',
  ),
  fc.constantFrom(
    'Almeno 300',
    '<30',
    'Tra 0,8 e 1',
    '30/10/2025',
    '31/06/2025',
    '00/01/1900',
    'dicembre 2025',
  ),
  fc.constantFrom(
    'Piano di azione',
    '100% visite ispettive (almeno 30)',
    'N. 100 (x) N. 10 (10.000 imprese attive)',
  ),
  fc.string({ maxLength: 40 }),
);

const share = fc.option(fc.constantFrom('0', '0.01', '12.5', '33.33', '50', '99.99', '100'), { nil: null });

/** One cell of the draft replaced by another text: by position among all printed cells. */
function replaceCell(root: unknown, position: number, print: Printed): void {
  const cells: Record<string, unknown>[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Map) return;
    const record = value as Record<string, unknown>;
    if (typeof record.printed === 'string' && ('value' in record || 'refused' in record)) {
      const typed = record.value;
      if (typed === undefined || (typeof typed === 'object' && typed !== null && 'kind' in typed))
        cells.push(record);
      return;
    }
    for (const child of Object.values(record)) walk(child);
  };
  walk(root);
  const target = cells[position % cells.length];
  if (!target) return;
  delete target.value;
  delete target.refused;
  Object.assign(target, print);
}

describe('the catalogue on plans with any slip', () => {
  it('never throws, and finds the same things in the same order twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), cell), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(), share), { maxLength: 4 }),
        (cells, shares) => {
          const draft = edit(cleanDraft(), (copy) => {
            for (const [position, text] of cells)
              replaceCell([copy.cycles, copy.imports], position, said(text));
            const placements = copy.cycles[0]?.placements ?? [];
            for (const [position, value] of shares) {
              const placement = placements[position % placements.length];
              if (placement) placement.weight = value === null ? null : weight(value);
            }
          });
          expect(findingsOf(draft)).toEqual(findingsOf(draft));
        },
      ),
      { numRuns: 50 },
    );
  });
});
