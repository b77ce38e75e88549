import { Exact } from '@traguardo/core/kernel';
import type { Hire, StaffingLine, StaffingYear, StaffingYearResult } from '@traguardo/core/staffing';
import type { Printed } from '@traguardo/core/value';
import { staffingWords } from '@traguardo/texts/documents';
import { professionalAreaTitle } from '@traguardo/texts/labels';
import type { Block, Row, Section, Table } from '../model/document.ts';
import { aside, figureCell, figures, filled, section, table, titles } from './parts.ts';
import { euro, otherwise, strong } from './staffing-tables.ts';

const { headings, captions, columns, rows: says } = staffingWords;

/** One year: what it may spend and what it spends in a sentence, then line by line. */
export function yearSection(computed: StaffingYearResult, entered: StaffingYear | undefined): Section | null {
  const { year } = computed;
  return section(`anno-${year}`, headings.year(year), [
    ...sentences(computed, entered),
    ...yearTable(computed, entered),
  ]);
}

function sentences(computed: StaffingYearResult, entered: StaffingYear | undefined): readonly Block[] {
  const { year, limit, leaversTotal, carryOver, spending, residue, total, headroom } = computed;
  const at = (figure: string) => `staffing/${year}/${figure}`;
  const within = residue.sign() >= 0;
  const first = filled(staffingWords.year({ year, before: year - 1, within }), {
    limit: [at('limit'), euro(limit)],
    leavers: [at('leavers'), euro(leaversTotal)],
    carryOver: [at('carry-over'), euro(carryOver)],
    spending: [at('spending'), euro(spending)],
    residue: within ? [at('residue'), euro(residue)] : [at('residue/over'), euro(unsigned(residue))],
  });
  const fits = (headroom?.sign() ?? 0) >= 0;
  const second =
    total && headroom
      ? filled(staffingWords.headroom(fits), {
          total: [at('total'), euro(total)],
          headroom: fits ? [at('headroom'), euro(headroom)] : [at('headroom/over'), euro(unsigned(headroom))],
        })
      : aside(staffingWords.noInService);
  const outside =
    computed.outsideLimit.length === 0
      ? []
      : [
          filled(staffingWords.protectedHires(year), {
            amount: [at('protected'), euro(computed.outsideLimitTotal)],
          }),
        ];
  const decoded = entered?.leavers.some((one) => one.decoded) ? [aside(staffingWords.decoded)] : [];
  return [first, second, ...outside, ...decoded];
}

function yearTable(computed: StaffingYearResult, entered: StaffingYear | undefined): readonly Table[] {
  const { year } = computed;
  const printed = entered?.printed;
  const hires = new Map((entered?.hires ?? []).map((hire): [string, Hire] => [hire.id, hire]));
  const lines = (all: readonly StaffingLine[]): readonly Entry[] =>
    all.map((line) => ({ line, printed: hires.get(line.id)?.printed }));
  const sum = (label: string, figure: string, amount: Exact, own?: Printed): Entry => ({
    sum: { label, figure, amount },
    printed: own,
  });
  const part = (heading: string, own: readonly Entry[]): readonly Entry[] =>
    own.length === 0 ? [] : [{ heading }, ...own];
  const entries: readonly Entry[] = [
    ...part(says.leavers(year - 1), [
      ...lines(computed.leavers),
      sum(says.leaversTotal, 'leavers', computed.leaversTotal, printed?.leavers),
    ]),
    sum(says.carryOver, 'carry-over', computed.carryOver, printed?.carryOver),
    sum(says.limit, 'limit', computed.limit, printed?.limit),
    ...part(says.external, lines(computed.external)),
    ...part(says.internal, lines(computed.internal)),
    ...part(says.outsideLimit, lines(computed.outsideLimit)),
    ...part(says.outcome, [
      sum(says.spending, 'spending', computed.spending, printed?.total),
      sum(says.residue, 'residue', computed.residue),
    ]),
  ];
  const differs = entries.some((entry) => otherOf(entry) !== undefined);
  return table(
    `anno-${year}`,
    captions.year(year),
    [
      titles(columns.item, 4),
      figures(columns.count),
      figures(columns.unit, 1.5),
      figures(columns.amount, 1.5),
      ...(differs ? [figures(columns.printed, 1.5)] : []),
    ],
    entries.map((entry) => rowOf(entry, year, differs)),
  );
}

type Entry =
  | { readonly heading: string }
  | { readonly line: StaffingLine; readonly printed: Printed | undefined }
  | {
      readonly sum: { readonly label: string; readonly figure: string; readonly amount: Exact };
      readonly printed: Printed | undefined;
    };

function otherOf(entry: Entry): string | undefined {
  if ('heading' in entry) return undefined;
  return otherwise(entry.printed, 'line' in entry ? entry.line.amount : entry.sum.amount);
}

function rowOf(entry: Entry, year: number, differs: boolean): Row {
  if ('heading' in entry) return { heading: true, cells: [{ text: entry.heading, header: true }] };
  const id = `staffing/${year}/${'line' in entry ? entry.line.id : entry.sum.figure}`;
  const other = differs ? [figureCell(`${id}/printed`, otherOf(entry))] : [];
  if ('sum' in entry) {
    const { label, amount } = entry.sum;
    return {
      cells: [
        { text: label, header: true, strong: true },
        { text: '' },
        { text: '' },
        strong(figureCell(id, euro(amount))),
        ...other,
      ],
    };
  }
  const { area, from, count, unit, amount } = entry.line;
  const title = professionalAreaTitle[area];
  return {
    cells: [
      { text: from ? says.from(title, professionalAreaTitle[from]) : title, header: true },
      figureCell(`${id}/count`, `${count}`),
      figureCell(`${id}/unit`, euro(unit)),
      figureCell(id, euro(amount)),
      ...other,
    ],
  };
}

function unsigned(amount: Exact): Exact {
  return amount.sign() < 0 ? Exact.ZERO.minus(amount) : amount;
}
