import type { OpenCycle } from '@traguardo/application';
import type { Sheet, SheetFamily } from '@traguardo/contracts';
import { italian } from '@traguardo/texts';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { comparisonAnswer } from '../presenters/comparison.ts';
import { dashboardAnswers } from '../presenters/dashboards.ts';
import { deadlinesAnswer } from '../presenters/deadlines.ts';
import { documentAnswer } from '../presenters/document.ts';
import { evaluationAnswer } from '../presenters/evaluation.ts';
import { findingsAnswer } from '../presenters/findings.ts';
import { monitoringAnswer } from '../presenters/monitoring.ts';
import { ratingsAnswer } from '../presenters/ratings.ts';
import { resourcesAnswer } from '../presenters/resources.ts';
import { riskAnswer } from '../presenters/risk.ts';
import { staffingAnswer } from '../presenters/staffing.ts';
import { transparencyAnswer } from '../presenters/transparency.ts';
import { treeAnswer } from '../presenters/tree.ts';
import { evaluationSheets, ratingSheets } from './evaluation-sheets.ts';
import { findingSheet } from './finding-sheet.ts';
import { monitoringSheets } from './monitoring-sheets.ts';
import { deadlineSheets, resourceSheet, resourceTotalSheet } from './plan-sheets.ts';
import { printedSheets } from './printed-sheets.ts';
import { riskSheets } from './risk-sheets.ts';
import { comparisonSheet, dashboardSheet, treeSheets } from './score-sheets.ts';
import type { SheetSource } from './sheet-source.ts';
import { staffingSheets } from './staffing-sheets.ts';
import { transparencySheets } from './transparency-sheets.ts';

/** The tables of one family: what every screen shows, and no more, can be taken away, an empty one too. */
export function sheetsOf(family: SheetFamily, open: OpenCycle): readonly SheetSource[] {
  switch (family) {
    case 'plan':
      return planSheets(open);
    case 'scores':
      return [
        ...treeSheets(treeAnswer(open)),
        comparisonSheet(comparisonAnswer(open)),
        dashboardSheet(dashboardAnswers(open)),
      ];
    case 'findings':
      return [findingSheet(findingsAnswer(open))];
    case 'staffing': {
      const answer = staffingAnswer(open);
      return answer ? staffingSheets(answer) : [];
    }
    case 'document':
      return printedSheets(documentAnswer(open));
    case 'monitoring':
      return monitoringSheets(monitoringAnswer(open));
    case 'risk':
      return riskSheets(riskAnswer(open));
    case 'transparency':
      return transparencySheets(transparencyAnswer(open));
    case 'evaluation':
      return evaluationSheets(evaluationAnswer(open, false));
    case 'ratings':
      return ratingSheets(ratingsAnswer(open));
  }
}

function planSheets(open: OpenCycle): readonly SheetSource[] {
  const resources = resourcesAnswer(open);
  return [
    ...deadlineSheets(deadlinesAnswer(open)),
    resourceSheet(resources, open.plan.year),
    resourceTotalSheet(resources),
  ];
}

/** A sheet with the words every one of them begins with: whose it is, and of when. */
export function sheetOf(source: SheetSource, { plan, evaluation }: OpenCycle): Sheet {
  const { id, family, title, notes, columns, rows } = source;
  return {
    id,
    family,
    title,
    subject: sheetWords.subject(plan.body.name, plan.year, plan.document.title),
    at: evaluation.at,
    notes: [sheetWords.at(italian(evaluation.at)), ...notes],
    columns: [...columns],
    rows: rows.map((row) => [...row]),
  };
}
