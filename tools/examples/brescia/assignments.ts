import type { IndicatorId, NodeId, RoleId } from '@traguardo/core/kernel';
import type { Assignment, AssignmentRow } from '@traguardo/core/plan';
import { note } from '../notes.ts';
import { weight } from '../printed.ts';
import { notesOf } from './objectives.ts';
import type { BresciaSource, ManagerSource } from './source.ts';

const ROLES: Readonly<Record<string, string>> = {
  'Segretario Generale e Dirigente Area Amministrativa': 'segretario-generale',
  'Dirigente Area Anagrafica': 'dirigente-anagrafica',
  'Dirigente Area Promozione e Regolazione del Mercato': 'dirigente-promozione',
  'Direttore azienda speciale': 'direttore-pro-brixia',
};

/** The objectives of 2025 assigned to each manager, with the weights of the four tables. */
export function assignmentsOf(source: BresciaSource, ids: ReadonlyMap<string, IndicatorId>): Assignment[] {
  return source.assignment_to_managers.map((manager) => ({
    id: `assegnazione-${roleOf(manager)}`,
    role: roleOf(manager),
    title: manager.role,
    rows: manager.rows.map((row) => rowOf(row, ids)),
    total: weight(manager.total_printed),
    ...(manager.noise ? { uncertain: note(manager.noise) } : {}),
  }));
}

function roleOf(manager: ManagerSource): RoleId {
  const id = ROLES[manager.role];
  if (!id) throw new Error(`no role for ${manager.role}`);
  return id as RoleId;
}

/** "indicatori 1, 3 e 4" names them; those the objective has are resolved, the fourth of three is not. */
function rowOf(row: ManagerSource['rows'][number], ids: ReadonlyMap<string, IndicatorId>): AssignmentRow {
  const code = row.ref.replace('OS ', '');
  const key = row.ref.startsWith('OS ') ? `OS${code}` : code.startsWith('AS') ? code : `OO${code}`;
  const numbers = /^indicatori/.test(row.note ?? '') ? (row.note?.match(/\d/g) ?? []) : [];
  return {
    printed: row.ref,
    node: notesOf(code).id as NodeId,
    ...(numbers.length > 0
      ? {
          indicatorNumbers: numbers,
          indicators: numbers.flatMap((n) => ids.get(`${key}/${n}`) ?? []),
        }
      : {}),
    weight: row.weight_printed === '' ? null : weight(row.weight_printed),
  };
}
