import { describe, expect, test } from 'vitest';
import type { PolicyName } from '../methodology/index.ts';
import { defaultMethodology } from './default-methodology.ts';
import { type Row, scoreRows } from './rows.ts';

interface Line extends Partial<Row> {
  readonly situation: string;
  readonly named?: PolicyName;
  readonly expected: string;
}

/** Expected: score or status, what `agrees` says where something is declared, the policy. */
const lines: readonly Line[] = [
  { situation: 'at least, by default', value: '11', target: '12', expected: '91.67 higher-proportional' },
  {
    situation: 'declared at no decimals',
    value: '11',
    target: '12',
    declared: '92%',
    expected: '91.67 agrees higher-proportional',
  },
  {
    situation: 'declared at two decimals',
    value: '98,77%',
    target: '100%',
    declared: '98,77%',
    expected: '98.77 agrees higher-proportional',
  },
  {
    situation: '98,15 declared 98',
    value: '63,8%',
    target: '65,0%',
    declared: '98%',
    expected: '98.15 agrees higher-proportional',
  },
  {
    situation: '98,15 declared 98,77',
    value: '63,8%',
    target: '65,0%',
    declared: '98,77%',
    expected: '98.15 differs higher-proportional',
  },
  {
    situation: 'late date declared 100',
    value: '28/11/2023',
    target: '30/10/2023',
    declared: '100%',
    expected: '0.00 differs date',
  },
  {
    situation: 'date against a number',
    value: '17/05/2023',
    target: '300',
    declared: '100%',
    expected: 'incomparable:kinds-differ differs higher-proportional',
  },
  {
    situation: 'not valued, declared so',
    value: 'NV',
    target: 'SI',
    declared: 'NV',
    expected: 'not-valued agrees',
  },
  {
    situation: 'a label is no figure',
    value: '11',
    target: '12',
    declared: 'raggiunto',
    expected: '91.67 higher-proportional',
  },
  { situation: 'comparator of the target', value: '33', target: '<=30', expected: '90.00 lower-mirror' },
  {
    situation: 'comparator of the column',
    value: '33',
    target: '30',
    comparator: '<=',
    expected: '90.00 lower-mirror',
  },
  {
    situation: 'comparator in words',
    value: '33',
    target: '30',
    comparator: 'non oltre',
    expected: '90.00 lower-mirror',
  },
  {
    situation: 'comparator unknown',
    value: '33',
    target: '30',
    comparator: '??',
    expected: 'incomparable:refused',
  },
  {
    situation: 'never from what is declared',
    value: '34%',
    target: '50%',
    declared: '100%',
    expected: '68.00 differs higher-proportional',
  },
  {
    situation: 'a lower policy named, comparator by default',
    value: '33',
    target: '30',
    named: 'lower-mirror',
    expected: '90.00 lower-mirror',
  },
  {
    situation: 'a lower policy named, comparator against it',
    value: '33',
    target: '30',
    comparator: '>=',
    named: 'lower-mirror',
    expected: '100.00 higher-proportional',
  },
  {
    situation: 'a higher policy named, comparator against it',
    value: '33',
    target: '<30',
    named: 'higher-proportional',
    expected: '90.00 lower-mirror',
  },
  {
    situation: 'a ratio named, comparator of its side',
    value: '60',
    target: '<=30',
    named: 'lower-ratio',
    expected: '50.00 lower-ratio',
  },
  {
    situation: 'a policy named beside a date',
    value: '30/03/2023',
    target: '31/03/2023',
    named: 'lower-mirror',
    expected: '100.00 date',
  },
  {
    situation: 'bare number, unit in its column',
    value: '85',
    target: '80%',
    unit: '%',
    expected: '100.00 higher-proportional',
  },
  {
    situation: 'bare number, no unit',
    value: '85',
    target: '80%',
    expected: 'incomparable:units-differ higher-proportional',
  },
  { situation: 'ambiguous figure', value: '2.6', target: '3', expected: 'incomparable:refused' },
  {
    situation: 'zero date of a spreadsheet',
    value: '00/01/1900',
    target: '31/12/2023',
    expected: 'incomparable:refused',
  },
  { situation: 'blank result', value: '', target: '12', expected: 'missing:no-result' },
  { situation: 'only watched', value: '12', target: 'Monitoraggio', expected: 'monitoring monitoring-only' },
  { situation: 'yes or no', value: 'SI', target: 'SI', declared: '100%', expected: '100.00 agrees boolean' },
];

describe('rows scored alone', () => {
  test.each(lines)('$situation: $expected', ({ situation: _, expected, named, ...given }) => {
    const row: Row = { value: '', target: '', declared: '', unit: '', comparator: '', ...given };
    const [scored] = scoreRows([row], defaultMethodology, named);
    expect(scored).toMatchObject(row);
    const { score, status, reason, agrees, policy } = scored ?? {};
    const outcome = score ?? (reason ? `${status}:${reason}` : status);
    const agreement = agrees === null ? null : agrees ? 'agrees' : 'differs';
    expect([outcome, agreement, policy].filter((word) => word !== null).join(' ')).toBe(expected);
  });
});
