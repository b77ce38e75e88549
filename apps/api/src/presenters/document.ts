import type { OpenCycle } from '@traguardo/application';
import type {
  DocumentAnswer,
  FindingView,
  PrintedAssignment,
  PrintedStatement,
  PrintedTable,
} from '@traguardo/contracts';
import { decimalText, type Severity } from '@traguardo/core/kernel';
import type { Assignment, DataTable, Statement } from '@traguardo/core/plan';
import { type CycleView, cycleView } from './cycle-view.ts';
import { figureView } from './figure.ts';
import { findingViews } from './finding.ts';
import { nodeRef } from './node-ref.ts';

/** What the document prints beside the plan: tables, statements, assignments, each with its findings. */
export function documentAnswer(open: OpenCycle): DocumentAnswer {
  const view = cycleView(open);
  const { tables, statements, assignments } = open.plan;
  return {
    tables: tables.map((table) => tableView(table, view)),
    statements: statements.map((statement) => statementView(statement, view)),
    assignments: assignments.map((assignment) => assignmentView(assignment, view)),
  };
}

function tableView(table: DataTable, view: CycleView): PrintedTable {
  const path = `table/${table.id}`;
  const findings = findingsAt(path, view);
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
        return cell
          ? { figure: figureView(cell), finding: gravest(findings, `${path}/${row.id}/${id}`) }
          : null;
      }),
    })),
    note: table.note ?? null,
    findings,
  };
}

function statementView({ id, subject, prints, note }: Statement, view: CycleView): PrintedStatement {
  return {
    id,
    subject,
    prints: prints.map(({ place, printed, line }) => ({ place, printed, line: line ?? null })),
    note: note ?? null,
    findings: findingsAt(`statement/${id}`, view),
  };
}

function assignmentView({ id, title, rows, total }: Assignment, view: CycleView): PrintedAssignment {
  return {
    id,
    title,
    rows: rows.map((row) => {
      const node = view.evaluation.tree.byId.get(row.node);
      return {
        printed: row.printed,
        node: node ? nodeRef(node) : null,
        weight: row.weight ? decimalText(row.weight.value) : null,
      };
    }),
    total: total ? decimalText(total.value) : null,
    findings: findingsAt(`assignment/${id}`, view),
  };
}

function findingsAt(path: string, view: CycleView): FindingView[] {
  const under = view.evaluation.findings.filter(
    (finding) => finding.path === path || finding.path.startsWith(`${path}/`),
  );
  return findingViews(under, view);
}

/** Findings come with the gravest first. */
function gravest(findings: readonly FindingView[], path: string): Severity | null {
  return findings.find((finding) => finding.path === path)?.severity ?? null;
}
