import type { OpenCycle } from '@traguardo/application';
import type { PrintedTable } from '@traguardo/contracts';
import { relationResults } from '@traguardo/core/checks';
import type { DataTable } from '@traguardo/core/plan';
import { type CycleView, cycleView } from './cycle-view.ts';
import { figureView } from './figure.ts';
import { findingsUnder } from './findings-under.ts';
import { placeView } from './place.ts';
import { relationView } from './relation.ts';
import { tableChart } from './table-chart.ts';

/** The tables of the document, with what holds in each, its drawing and where every figure comes from. */
export function printedTables(open: OpenCycle): PrintedTable[] {
  const view = cycleView(open);
  const results = relationResults(open.plan.tables);
  return open.plan.tables.map((table) => {
    const own = results.filter(({ relation }) => table.relations.includes(relation));
    return {
      ...printedTable(table, view),
      relations: own.map(relationView),
      chart: tableChart(table, results),
    };
  });
}

function printedTable(table: DataTable, view: CycleView): Omit<PrintedTable, 'relations' | 'chart'> {
  const path = `table/${table.id}`;
  const findings = findingsUnder(path, view);
  return {
    id: table.id,
    title: table.title,
    section: table.section,
    columns: table.columns.map(({ id, label }) => ({ id, label })),
    rows: table.rows.map((row) => ({
      id: row.id,
      label: row.label,
      cells: table.columns.map(({ id }) => {
        const cell = row.cells[id];
        if (!cell) return null;
        const own = `${path}/${row.id}/${id}`;
        // Findings come with the gravest first.
        const finding = findings.find((each) => each.path === own)?.severity ?? null;
        return { figure: figureView(cell), finding, place: placeView(own, view.plan) };
      }),
    })),
    note: table.note ?? null,
    source: table.source ?? null,
    place: placeView(path, view.plan),
    findings,
  };
}
