import type { OpenCycle } from '@traguardo/application';
import type { DocumentAnswer, PrintedAssignment, PrintedStatement } from '@traguardo/contracts';
import { decimalText } from '@traguardo/core/kernel';
import type { Assignment, Statement } from '@traguardo/core/plan';
import { type CycleView, cycleView } from './cycle-view.ts';
import { findingsUnder } from './findings-under.ts';
import { nodeRef } from './node-ref.ts';
import { printedTables } from './printed-table.ts';

/** What the document prints beside the plan: tables, statements, assignments, each with its findings. */
export function documentAnswer(open: OpenCycle): DocumentAnswer {
  const view = cycleView(open);
  const { statements, assignments } = open.plan;
  return {
    tables: printedTables(open),
    statements: statements.map((statement) => statementView(statement, view)),
    assignments: assignments.map((assignment) => assignmentView(assignment, view)),
  };
}

function statementView({ id, subject, prints, note }: Statement, view: CycleView): PrintedStatement {
  return {
    id,
    subject,
    prints: prints.map(({ place, printed, line }) => ({ place, printed, line: line ?? null })),
    note: note ?? null,
    findings: findingsUnder(`statement/${id}`, view),
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
    findings: findingsUnder(`assignment/${id}`, view),
  };
}
