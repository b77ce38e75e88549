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
import { policyFile } from './policy-file.ts';
import { resourcesFile } from './resources.ts';
import { riskFile } from './risk.ts';
import { staffingFile } from './staffing.ts';
import { tableFile } from './table.ts';
import { targetsFile } from './targets.ts';
import { transparencyFile } from './transparency.ts';
import { valuesFile } from './values.ts';

/** The schema of each kind of file of a plan folder, in the order the files are read and reported. */
export const fileSchemas = {
  body: bodyFile,
  methodology: methodologyFile,
  indicators: indicatorsFile,
  plan: planFile,
  objectives: objectivesFile,
  targets: targetsFile,
  values: valuesFile,
  common: commonFile,
  assignments: assignmentsFile,
  resources: resourcesFile,
  staffing: staffingFile,
  table: tableFile,
  dashboards: dashboardsFile,
  statements: statementsFile,
  references: referencesFile,
  narrative: narrativeFile,
  monitoring: monitoringFile,
  changes: changesFile,
  evaluation: evaluationFile,
  risk: riskFile,
  transparency: transparencyFile,
  document: documentFile,
  occurrences: occurrencesFile,
  policy: policyFile,
};

export type FileKind = keyof typeof fileSchemas;
export type FileContent<Kind extends FileKind> = z.output<(typeof fileSchemas)[Kind]>;
export { SCHEMA_VERSION } from './body.ts';
