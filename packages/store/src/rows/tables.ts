import type { RecordName } from '@traguardo/records';

/** The table a kind of record is kept in, and the columns its key fills, with their types. */
export interface Table {
  readonly name: string;
  readonly keys: readonly (readonly [column: string, type: 'text' | 'integer' | 'date'])[];
}

/** Every kind of record, in the order their tables are written: what is referred to comes first. */
export const tables: Readonly<Record<RecordName, Table>> = {
  body: ofBody('body_version'),
  methodology: ofBody('methodology_version', ['methodology_id', 'text']),
  indicator: ofBody('indicator_version', ['indicator_id', 'text']),
  document: ofBody('document_version', ['document_id', 'text']),
  occurrence: ofBody('occurrence_version', ['document_id', 'text'], ['occurrence_id', 'text']),
  plan: ofCycle('plan_version'),
  node: ofCycle('node_version', ['node_id', 'text']),
  activity: ofCycle('activity_version', ['activity_id', 'text']),
  placement: ofCycle('placement_version', ['indicator_id', 'text']),
  measurement: ofCycle('measurement_version', ['indicator_id', 'text'], ['at', 'date']),
  common: ofCycle('common_version'),
  commonGoal: ofCycle('common_goal_version', ['goal_id', 'text']),
  commonIndicator: ofCycle('common_indicator_version', ['indicator_id', 'text']),
  assignment: ofCycle('assignment_version', ['assignment_id', 'text']),
  resource: ofCycle('resource_version', ['resource_id', 'text']),
  staffing: ofCycle('staffing_version'),
  table: ofCycle('data_table_version', ['table_id', 'text']),
  dashboard: ofCycle('dashboard_version', ['dashboard_id', 'text']),
  statement: ofCycle('statement_version', ['statement_id', 'text']),
  reference: ofCycle('reference_version', ['reference_id', 'text']),
  narrative: ofCycle('narrative_version', ['narrative_id', 'text']),
  monitoring: ofCycle('monitoring_version'),
  change: ofCycle('change_version', ['change_id', 'text']),
  evaluation: ofCycle('evaluation_version'),
  evaluationCard: ofCycle('evaluation_card_version', ['card_id', 'text']),
  risk: ofCycle('risk_version'),
  transparency: ofCycle('transparency_version'),
};

export const recordNames = Object.keys(tables) as readonly RecordName[];

type Column = Table['keys'][number];

function ofBody(name: string, ...keys: readonly Column[]): Table {
  return { name, keys };
}

function ofCycle(name: string, ...keys: readonly Column[]): Table {
  return { name, keys: [['year', 'integer'], ...keys] };
}
