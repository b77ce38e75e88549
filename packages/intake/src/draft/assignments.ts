import type { Assignment, AssignmentRow, Occurrence, Weight } from '@traguardo/core/plan';
import { columnRole } from '../recognise/columns.ts';
import type { ReadRow } from '../recognise/read-row.ts';
import type { Frame } from './frame.ts';
import { placeOf } from './place-of.ts';
import { printedOf, weightOf, wordsOf } from './printed-of.ts';
import type { Slugs } from './slugs.ts';

/** The assignments found in a table, and the rows that are none. */
export interface DraftedAssignments {
  readonly assignments: readonly Assignment[];
  /** Where each of their rows is printed. */
  readonly occurrences: readonly Occurrence[];
  readonly left: readonly ReadRow[];
}

const TOTAL = /^tot(?:ale|\.)/i;

/**
 * The assignments of a table: one for each holder all of whose rows name an objective of the frame. The others
 * stay rows of a table: half an assignment would seem to be the whole.
 */
export function draftAssignments(
  rows: readonly ReadRow[],
  frame: Frame,
  ids: Slugs,
  occurrenceIds: Slugs,
): DraftedAssignments {
  const holders = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const holder = row.group ?? holderIn(row, frame) ?? row.section.split(' > ').at(-1);
    if (!holder) continue;
    const own = holders.get(holder);
    if (own) own.push(row);
    else holders.set(holder, [row]);
  }
  const assignments: Assignment[] = [];
  const occurrences: Occurrence[] = [];
  const taken = new Set<ReadRow>();
  for (const [title, own] of holders) {
    const assigned = assignmentOf(own, frame);
    if (!assigned) continue;
    const id = ids.take(title, 'assegnazione');
    assignments.push({ id, title: wordsOf(title), ...assigned });
    for (const row of own) {
      taken.add(row);
      const text = Object.values(row.cells ?? {}).map(({ printed }) => printed);
      occurrences.push({
        id: occurrenceIds.take(id, 'riga'),
        view: `assignment/${id}`,
        title: wordsOf(text.filter((part) => part !== '').join(' | ')),
        ...placeOf(row.place),
      });
    }
  }
  return { assignments, occurrences, left: rows.filter((row) => !taken.has(row)) };
}

/** Whom a row names beside its objective: the first text that is neither an objective nor a weight. */
function holderIn({ cells = {} }: ReadRow, frame: Frame): string | undefined {
  return Object.entries(cells).find(
    ([label, cell]) =>
      columnRole(label) !== 'weight' &&
      'kind' in cell &&
      cell.kind === 'text' &&
      !TOTAL.test(cell.printed) &&
      frame.nodeNamed(cell.printed) === undefined,
  )?.[1].printed;
}

function assignmentOf(rows: readonly ReadRow[], frame: Frame): Pick<Assignment, 'rows' | 'total'> | null {
  const assigned: AssignmentRow[] = [];
  let total: Weight | undefined;
  for (const { cells = {} } of rows) {
    const entries = Object.entries(cells).filter(([, { printed }]) => printed !== '');
    const weights = entries.filter(([label]) => columnRole(label) === 'weight');
    const weight = weights.map(([, { printed }]) => weightOf(printedOf(printed))).find((one) => one) ?? null;
    const texts = entries.map(([, { printed }]) => printed);
    if (texts.some((text) => TOTAL.test(text))) {
      total ??= weight ?? undefined;
      continue;
    }
    const named = texts.flatMap((printed) => {
      const node = frame.nodeNamed(printed);
      return node ? [{ node, printed }] : [];
    });
    const [objective, ...others] = named;
    if (!objective || others.length > 0) return null;
    assigned.push({ printed: wordsOf(objective.printed), node: objective.node.id, weight });
  }
  return assigned.length > 0 ? { rows: assigned, ...(total && { total }) } : null;
}
