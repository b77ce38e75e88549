import { decimalText } from '@traguardo/core/kernel';
import type {
  Assignment,
  Dated,
  DraftCycle,
  DraftDossier,
  FrameNode,
  Indicator,
  Narrative,
  Resource,
  Weight,
} from '@traguardo/core/plan';
import { type Printed, print, read, sameValue } from '@traguardo/core/value';
import type { SheetRow, TemplateRows } from './sheet-row.ts';

/** A cell of a spreadsheet holds 32,767 characters: a longer text goes on in the row below. */
export const LONGEST_CELL = 32_000;

/** The rows of the template that hold what it can carry of one cycle of a body. */
export function rowsOf(draft: DraftDossier, cycle: DraftCycle): TemplateRows {
  const { body } = draft;
  return {
    body: [
      filled({
        ...pick(body, ['id', 'name', 'kind', 'fiscalCode', 'ipaCode', 'cluster', 'seat', 'site']),
        year: `${cycle.year}`,
        last: `${cycle.triennium[1]}`,
        documentId: cycle.document.id,
        document: cycle.document.kind,
        title: cycle.document.title,
        form: cycle.document.form,
        referenceDate: cycle.referenceDate,
      }),
    ],
    units: body.units.map((unit) => filled(pick(unit, ['id', 'name', 'kind', 'parent', 'from', 'to']))),
    roles: body.roles.map((role) => filled(pick(role, ['id', 'title', 'rank']))),
    objectives: cycle.nodes.map(objectiveRow),
    indicators: draft.indicators.flatMap((indicator) => indicatorRow(indicator, cycle)),
    values: otherValues(cycle),
    assignments: cycle.assignments.flatMap(assignmentRows),
    resources: cycle.resources.flatMap(resourceRows),
    narratives: cycle.narratives.flatMap(narrativeRows),
  };
}

function objectiveRow(node: FrameNode): SheetRow {
  const [weight] = node.weights;
  return filled({
    ...pick(node, ['id', 'kind', 'title', 'timeSpan', 'narrative']),
    code: node.code ?? '',
    parent: node.parent ?? '',
    weight: weightText(weight?.share),
    ownBlock: weightText(node.ownBlock),
    units: node.units.join('; '),
    roles: node.roles.join('; '),
    transversal: node.transversal ? 'yes' : '',
    flags: node.flags.join('; '),
    declared: textOf(node.declared),
  });
}

/** The yearly columns of an indicator: the keys and the day each stands for. */
export function yearlyDays(year: number) {
  return {
    baseline: `${year - 1}-12-31`,
    target: `${year}-12-31`,
    target1: `${year + 1}-12-31`,
    target2: `${year + 2}-12-31`,
    value: `${year}-12-31`,
  };
}

function indicatorRow(indicator: Indicator, cycle: DraftCycle): readonly SheetRow[] {
  const placement = cycle.placements.find((one) => one.indicator === indicator.id);
  if (!placement) return [];
  const days = yearlyDays(cycle.year);
  const at = (list: readonly Dated[], day: string) => textOf(list.find((one) => one.at === day));
  const measured = cycle.measurements.find(
    (one) => one.indicator === indicator.id && one.at === days.value && one.printed !== '',
  );
  const better = indicator.direction;
  return [
    filled({
      ...pick(indicator, ['id', 'title', 'algorithm', 'source']),
      node: placement.node,
      number: placement.number ?? '',
      weight: weightText(placement.weight),
      unit: indicator.unitPrinted ?? '',
      dimensions: indicator.dimensions.join('; '),
      better: better ? `${better.better}${better.inferred ? '-inferred' : ''}` : '',
      baseline: at(placement.baselines, days.baseline),
      target: at(placement.targets, days.target),
      target1: at(placement.targets, days.target1),
      target2: at(placement.targets, days.target2),
      value: textOf(measured),
      declared: textOf(measured?.declared),
      evidence: measured?.evidence ?? '',
    }),
  ];
}

/**
 * A figure as it reads without doubt: as printed where that is what was entered, else as the entry is written.
 */
function textOf(figure: Printed | undefined): string {
  if (!figure) return '';
  const { printed, value } = figure;
  if (!value) return printed;
  const reading = read(printed);
  return reading.ok && sameValue(reading.value, value) ? printed : print(value);
}

/** Values that no column of the indicators stands for: of other days, or said to be missing. */
function otherValues(cycle: DraftCycle): readonly SheetRow[] {
  const days = yearlyDays(cycle.year);
  const rows: SheetRow[] = [];
  const add = (indicator: string, what: string, one: Dated, more: SheetRow = {}) =>
    rows.push(filled({ indicator, what, at: one.at, printed: textOf(one), ...more }));
  const elsewhere = (one: Dated, ...days: string[]) => one.printed === '' || !days.includes(one.at);
  for (const { indicator, baselines, targets } of cycle.placements) {
    for (const one of baselines) if (elsewhere(one, days.baseline)) add(indicator, 'baseline', one);
    const yearly = [days.target, days.target1, days.target2];
    for (const one of targets) if (elsewhere(one, ...yearly)) add(indicator, 'target', one);
    for (const one of cycle.measurements) {
      if (one.indicator !== indicator || !elsewhere(one, days.value)) continue;
      add(indicator, 'value', one, { declared: textOf(one.declared), evidence: one.evidence ?? '' });
    }
  }
  return rows;
}

function assignmentRows({ rows, ...assignment }: Assignment): readonly SheetRow[] {
  return rows.map(({ printed, node, indicatorNumbers = [], indicators = [], weight }) =>
    filled({
      ...pick(assignment, ['id', 'title', 'role', 'unit']),
      printed,
      node,
      numbers: indicatorNumbers.join('; '),
      indicators: indicators.join('; '),
      weight: weightText(weight),
    }),
  );
}

function resourceRows(resource: Resource): readonly SheetRow[] {
  const own = pick(resource, ['id', 'title', 'kind', 'account', 'fundYear', 'origin']);
  const amounts = [
    ...resource.uses.map(({ node, amount, indicatorsPrinted = '' }) => ({
      node,
      amount: textOf(amount),
      numbers: indicatorsPrinted,
    })),
    ...resource.yearly.map(({ node, year, amount }) => ({ node, year: `${year}`, amount: textOf(amount) })),
  ];
  return (amounts.length > 0 ? amounts : [{}]).map((amount) => filled({ ...own, ...amount }));
}

function narrativeRows({ text, ...narrative }: Narrative): readonly SheetRow[] {
  const [first = { text: '', join: '' }, ...more] = chunksOf(text);
  return [
    filled({ ...narrative, text: first.text }),
    ...more.map((chunk) => filled({ ...narrative, text: chunk.text, join: chunk.join })),
  ];
}

/** Cuts a long text where a paragraph ends, else a line, else a word, and remembers which. */
function chunksOf(text: string): readonly { text: string; join: string }[] {
  const chunks: { text: string; join: string }[] = [];
  let rest = text;
  let join = '';
  while (rest.length > LONGEST_CELL) {
    const [cut, next, length] = cutOf(rest);
    chunks.push({ text: rest.slice(0, cut), join });
    rest = rest.slice(cut + length);
    join = next;
  }
  return [...chunks, { text: rest, join }];
}

function cutOf(text: string): readonly [cut: number, join: string, length: number] {
  for (const [mark, join] of [
    ['\n\n', 'paragraph'],
    ['\n', 'line'],
    [' ', 'word'],
  ] as const) {
    const at = text.lastIndexOf(mark, LONGEST_CELL - mark.length);
    if (at > 0) return [at, join, mark.length];
  }
  return [LONGEST_CELL, 'none', 0];
}

function weightText(weight: Weight | null | undefined): string {
  return weight ? decimalText(weight.value) : '';
}

function pick<Thing extends object>(thing: Thing, keys: readonly (keyof Thing & string)[]): SheetRow {
  return Object.fromEntries(keys.map((key) => [key, String(thing[key] ?? '')]));
}

function filled(row: SheetRow): SheetRow {
  return Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));
}
