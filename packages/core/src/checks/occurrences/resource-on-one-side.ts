import { Exact, exact, type NodeId } from '../../kernel/index.ts';
import type { Plan, Resource } from '../../plan/index.ts';
import { isAbsent, isNumber, type Printed } from '../../value/index.ts';
import type { Check, Observation } from '../check.ts';
import { doubtAbout, doubted } from '../doubt.ts';
import { isBlank } from '../printed-figure.ts';

/** What an objective's sheet spends stands in its yearly table too, and the other way round. */
export const resourceOnOneSide: Check = {
  code: 'resource-on-one-side',
  family: 'occurrences',
  severity: 'warning',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const node of new Set(plan.resources.flatMap(({ yearly }) => yearly.map((one) => one.node)))) {
      const lines = plan.resources.map((resource) => lineOf(resource, node, plan.year));
      const onSheet = lines.filter((line) => isAmount(line.sheet) && !isAmount(line.table));
      const inTable = lines.filter((line) => isAmount(line.table) && !isAmount(line.sheet));
      // The same money under other names: one sum on the sheet, its parts in the table.
      if (total(onSheet.flatMap((line) => line.sheet)).equals(total(inTable.flatMap((line) => line.table))))
        continue;
      yield* onSheet.map((line) => observed(plan, node, line, 'sheet'));
      // A sheet without any amount has lost its cell: nothing is proven.
      const sheetIsRead = lines.some((line) => isAmount(line.sheet));
      if (sheetIsRead) yield* inTable.map((line) => observed(plan, node, line, 'table'));
    }
  },
};

interface Line {
  readonly resource: Resource;
  readonly sheet: readonly Printed[];
  readonly table: readonly Printed[];
}

function lineOf(resource: Resource, node: NodeId, year: number): Line {
  return {
    resource,
    sheet: resource.uses.filter((use) => use.node === node).map(({ amount }) => amount),
    table: resource.yearly
      .filter((one) => one.node === node && one.year === year)
      .map(({ amount }) => amount),
  };
}

function observed(plan: Plan, node: NodeId, { resource, sheet, table }: Line, side: 'sheet' | 'table') {
  const year = String(plan.year);
  const path = `resource/${resource.id}`;
  const [there, elsewhere] = side === 'sheet' ? [sheet, table] : [table, sheet];
  const objective = plan.nodeById.get(node);
  const blank = elsewhere.map(({ printed }) => printed).filter((printed) => printed !== '');
  const observation = {
    path: side === 'sheet' ? `${path}/uses/${node}` : `${path}/yearly/${node}/${year}`,
    params: {
      resource: resource.title,
      objective: objective?.code ?? objective?.title ?? node,
      year,
      side,
      amounts: there.map(({ printed }) => printed),
      ...(blank.length > 0 ? { blank } : {}),
    },
  };
  // A blank that the reading may have lost proves no more than a damaged amount.
  const note =
    [...there, ...elsewhere].find(({ uncertain }) => uncertain !== undefined)?.uncertain ??
    (side === 'table' ? doubtAbout(objective?.uncertain ?? [], ['resources']) : undefined);
  return doubted(observation, note, 'info');
}

/** True when an amount is printed that is not zero; false for blanks, dashes and what does not read. */
function isAmount(prints: readonly Printed[]): boolean {
  return prints.some((print) => print.refused !== undefined) || !total(prints).isZero();
}

function total(prints: readonly Printed[]): Exact {
  return prints.reduce((sum, print) => {
    const { value } = print;
    if (!value || isBlank(print) || isAbsent(value) || !isNumber(value)) return sum;
    return sum.plus(exact(value.value));
  }, Exact.ZERO);
}
