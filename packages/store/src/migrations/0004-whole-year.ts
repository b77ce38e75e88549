import type { Migration } from './migration.ts';
import { recordTable } from './record-table.ts';

const TO_CYCLE = 'foreign key (body_id, year) references traguardo.cycle (body_id, year)';

const ofCycle = (name: string, keys: readonly string[] = []) =>
  recordTable({ name, keys: ['year integer', ...keys], links: [TO_CYCLE] });

/** Campaigns, changes within the year, individual evaluations card by card, risks and transparency. */
export const wholeYear: Migration = {
  id: '0004-whole-year',
  sql: [
    ofCycle('monitoring_version'),
    ofCycle('change_version', ['change_id text']),
    ofCycle('evaluation_version'),
    ofCycle('evaluation_card_version', ['card_id text']),
    ofCycle('risk_version'),
    ofCycle('transparency_version'),
  ].join('\n'),
};
