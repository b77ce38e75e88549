import type * as z from 'zod';
import { assignmentsFile } from './assignments.ts';
import { bodyFile } from './body.ts';
import { commonFile } from './common.ts';
import {
  dashboardsFile,
  documentFile,
  narrativeFile,
  occurrencesFile,
  referencesFile,
  statementsFile,
} from './document.ts';
import { evaluationFile } from './evaluation.ts';
import { indicatorsFile } from './indicators.ts';
import { methodologyFile } from './methodology.ts';
import { changesFile, monitoringFile } from './monitoring.ts';
import { objectivesFile } from './objectives.ts';
import { planFile } from './plan.ts';
import { resourcesFile } from './resources.ts';
import { riskFile } from './risk.ts';
import { staffingFile } from './staffing.ts';
import { tableFile } from './table.ts';
import { targetsFile } from './targets.ts';
import { transparencyFile } from './transparency.ts';
import { valuesFile } from './values.ts';

/** What one thing a body enters looks like in plain data: a file holds several, a database row one. */
export const recordSchemas = {
  body: bodyFile.omit({ schema: true }),
  methodology: methodologyFile,
  indicator: itemOf(indicatorsFile.shape.indicators),
  document: documentFile,
  occurrence: itemOf(occurrencesFile.shape.occurrences),
  plan: planFile,
  node: itemOf(objectivesFile.shape.nodes),
  activity: itemOf(objectivesFile.shape.activities),
  placement: itemOf(targetsFile.shape.placements),
  measurement: itemOf(valuesFile.shape.measurements),
  common: commonFile.omit({ goals: true, indicators: true }),
  commonGoal: itemOf(commonFile.shape.goals),
  commonIndicator: itemOf(commonFile.shape.indicators),
  assignment: itemOf(assignmentsFile.shape.assignments),
  resource: itemOf(resourcesFile.shape.resources),
  staffing: staffingFile,
  table: tableFile,
  dashboard: itemOf(dashboardsFile.shape.dashboards),
  statement: itemOf(statementsFile.shape.statements),
  reference: itemOf(referencesFile.shape.references),
  narrative: itemOf(narrativeFile.shape.narratives),
  monitoring: monitoringFile,
  change: itemOf(changesFile.shape.changes),
  evaluation: evaluationFile.omit({ cards: true }),
  evaluationCard: itemOf(evaluationFile.shape.cards),
  risk: riskFile,
  transparency: transparencyFile,
} as const;

export type RecordName = keyof typeof recordSchemas;
export type RecordContent<Name extends RecordName> = z.output<(typeof recordSchemas)[Name]>;

function itemOf<Item extends z.ZodType>(list: z.ZodDefault<z.ZodArray<Item>>): Item {
  return list.unwrap().element;
}
