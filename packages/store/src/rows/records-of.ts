import type { DraftCycle, DraftDossier, ImportedDocument } from '@traguardo/core/plan';
import {
  cellsInOrder,
  encode,
  type Plain,
  type RecordContent,
  type RecordName,
  recordSchemas,
  targetsInOrder,
} from '@traguardo/records';
import type { StoredRecord } from './record.ts';

/** Every record of a dossier, those of each kind in the order they were entered. */
export function recordsOf(draft: DraftDossier): readonly StoredRecord[] {
  return [
    record('body', [], draft.body),
    ...draft.methodologies.map((each) => record('methodology', [each.id], each)),
    ...draft.indicators.map((each) => record('indicator', [each.id], each)),
    ...draft.imports.flatMap(ofDocument),
    ...draft.cycles.flatMap(ofCycle),
  ];
}

function ofDocument(document: ImportedDocument): readonly StoredRecord[] {
  const { occurrences } = targetsInOrder(document);
  return [
    record('document', [document.id], document),
    ...occurrences.map((each) => record('occurrence', [document.id, each.id], each)),
  ];
}

function ofCycle(cycle: DraftCycle): readonly StoredRecord[] {
  const { year } = cycle;
  const common = {
    title: cycle.commonTitle,
    year: cycle.commonYear,
    methodology: cycle.commonMethodology,
  };
  const { staffing, monitoring, evaluation, risk, transparency } = cycle;
  return [
    record('plan', [year], planHead(cycle)),
    ...cycle.nodes.map((each) => record('node', [year, each.id], each)),
    ...cycle.activities.map((each) => record('activity', [year, each.id], each)),
    ...cycle.placements.map((each) => record('placement', [year, each.indicator], each)),
    ...cycle.measurements.map((each) => record('measurement', [year, each.indicator, each.at], each)),
    ...(Object.values(common).some((field) => field !== undefined) ? [record('common', [year], common)] : []),
    ...cycle.commonGoals.map((each) => record('commonGoal', [year, each.id], each)),
    ...cycle.commonIndicators.map((each) => record('commonIndicator', [year, each.id], each)),
    ...cycle.assignments.map((each) => record('assignment', [year, each.id], each)),
    ...cycle.resources.map((each) => record('resource', [year, each.id], each)),
    ...(staffing ? [record('staffing', [year], staffing)] : []),
    ...cycle.tables.map((each) => record('table', [year, each.id], cellsInOrder(each))),
    ...cycle.dashboards.map((each) => record('dashboard', [year, each.id], each)),
    ...cycle.statements.map((each) => record('statement', [year, each.id], each)),
    ...cycle.references.map((each) => record('reference', [year, each.id], each)),
    ...cycle.narratives.map((each) => record('narrative', [year, each.id], each)),
    ...(monitoring ? [record('monitoring', [year], monitoring)] : []),
    ...cycle.changes.map((each) => record('change', [year, each.id], each)),
    ...(evaluation ? [record('evaluation', [year], evaluation)] : []),
    ...(evaluation?.cards ?? []).map((each) => record('evaluationCard', [year, each.id], each)),
    ...(risk ? [record('risk', [year], risk)] : []),
    ...(transparency ? [record('transparency', [year], transparency)] : []),
  ];
}

function planHead(cycle: DraftCycle): RecordContent<'plan'> {
  const { year, document, methodology, referenceDate } = cycle;
  return {
    year,
    triennium: [...cycle.triennium],
    document,
    methodology,
    referenceDate,
    acts: [...cycle.acts],
  };
}

/** What a record is made from: the domain's own value, whatever else it carries. */
type Source<Name extends RecordName> = {
  readonly [Key in keyof RecordContent<Name>]: unknown;
};

function record<Name extends RecordName>(
  kind: Name,
  key: StoredRecord['key'],
  source: Source<Name>,
): StoredRecord {
  const content: Plain = encode(recordSchemas[kind], source) ?? {};
  return { kind, key, content };
}
