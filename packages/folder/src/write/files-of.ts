import type { Evaluation } from '@traguardo/core/evaluation';
import type { Methodology } from '@traguardo/core/methodology';
import type { Monitoring } from '@traguardo/core/monitoring';
import type {
  Body,
  CommonGoal,
  CommonIndicator,
  DataTable,
  DraftCycle,
  DraftDossier,
  ImportedDocument,
} from '@traguardo/core/plan';
import type { RiskRegister } from '@traguardo/core/risk';
import type { StaffingPlan } from '@traguardo/core/staffing';
import type { Transparency } from '@traguardo/core/transparency';
import {
  cellsInOrder,
  encode,
  fileSchemas,
  type Plain,
  SCHEMA_VERSION,
  targetsInOrder,
} from '@traguardo/records';
import { fileNameOf } from '../layout.ts';
import { emit } from '../yaml/emit.ts';

/**
 * The canonical files of a dossier, path to text, in reading order. Files that would be empty are left
 * out. Methodologies, cycles, tables and imports are kept in separate files and so ordered by their id.
 */
export function filesOf(draft: DraftDossier): Map<string, string> {
  const files = new Map<string, string>();
  put(files, 'body.yaml', 'body', { schema: SCHEMA_VERSION, ...draft.body });
  for (const methodology of draft.methodologies) {
    put(files, `methodology/${fileNameOf(methodology.id)}.yaml`, 'methodology', methodology);
  }
  put(files, 'indicators/indicators.yaml', 'indicators', { indicators: draft.indicators });
  for (const cycle of draft.cycles) putCycle(files, cycle);
  for (const document of draft.imports) putImport(files, document);
  return files;
}

function putCycle(files: Map<string, string>, cycle: DraftCycle): void {
  const folder = `cycles/${cycle.year}`;
  put(files, `${folder}/plan.yaml`, 'plan', cycle);
  put(files, `${folder}/objectives.yaml`, 'objectives', cycle);
  put(files, `${folder}/targets.yaml`, 'targets', cycle);
  put(files, `${folder}/values.yaml`, 'values', cycle);
  put(files, `${folder}/common.yaml`, 'common', {
    title: cycle.commonTitle,
    year: cycle.commonYear,
    methodology: cycle.commonMethodology,
    goals: cycle.commonGoals,
    indicators: cycle.commonIndicators,
  });
  put(files, `${folder}/assignments.yaml`, 'assignments', cycle);
  put(files, `${folder}/resources.yaml`, 'resources', cycle);
  if (cycle.staffing) put(files, `${folder}/staffing.yaml`, 'staffing', cycle.staffing, true);
  for (const table of cycle.tables)
    put(files, `${folder}/tables/${fileNameOf(table.id)}.yaml`, 'table', cellsInOrder(table));
  put(files, `${folder}/dashboards.yaml`, 'dashboards', cycle);
  put(files, `${folder}/statements.yaml`, 'statements', cycle);
  put(files, `${folder}/references.yaml`, 'references', cycle);
  put(files, `${folder}/narrative.yaml`, 'narrative', cycle);
  if (cycle.monitoring) put(files, `${folder}/monitoring.yaml`, 'monitoring', cycle.monitoring, true);
  put(files, `${folder}/changes.yaml`, 'changes', cycle);
  if (cycle.evaluation) put(files, `${folder}/evaluation.yaml`, 'evaluation', cycle.evaluation, true);
  if (cycle.risk) put(files, `${folder}/risk.yaml`, 'risk', cycle.risk, true);
  if (cycle.transparency) put(files, `${folder}/transparency.yaml`, 'transparency', cycle.transparency, true);
}

function putImport(files: Map<string, string>, document: ImportedDocument): void {
  const folder = `imports/${fileNameOf(document.id)}`;
  put(files, `${folder}/document.yaml`, 'document', document);
  put(files, `${folder}/occurrences.yaml`, 'occurrences', targetsInOrder(document));
}

/** What each kind of file is written from. */
interface FileSources {
  readonly body: Body & { readonly schema: number };
  readonly methodology: Methodology;
  readonly indicators: Pick<DraftDossier, 'indicators'>;
  readonly plan: DraftCycle;
  readonly objectives: DraftCycle;
  readonly targets: DraftCycle;
  readonly values: DraftCycle;
  readonly common: CommonSource;
  readonly assignments: DraftCycle;
  readonly resources: DraftCycle;
  readonly staffing: StaffingPlan;
  readonly table: DataTable;
  readonly dashboards: DraftCycle;
  readonly statements: DraftCycle;
  readonly references: DraftCycle;
  readonly narrative: DraftCycle;
  readonly monitoring: Monitoring;
  readonly changes: DraftCycle;
  readonly evaluation: Evaluation;
  readonly risk: RiskRegister;
  readonly transparency: Transparency;
  readonly document: ImportedDocument;
  readonly occurrences: ImportedDocument;
}

interface CommonSource {
  readonly title: string | undefined;
  readonly year: number | undefined;
  readonly methodology: string | undefined;
  readonly goals: readonly CommonGoal[];
  readonly indicators: readonly CommonIndicator[];
}

function put<Kind extends keyof FileSources>(
  files: Map<string, string>,
  path: string,
  kind: Kind,
  source: FileSources[Kind],
  evenEmpty = false,
): void {
  const encoded = encode(fileSchemas[kind], source) as { readonly [key: string]: Plain };
  if (evenEmpty || Object.keys(encoded).length > 0) files.set(path, emit(encoded));
}
