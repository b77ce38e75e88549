import type { DataTable } from '@traguardo/core/plan';
import { row, sum, table } from '../tables.ts';

/** Counts of procedures the text gives one by one (1.5): they owe each other a sum and a share. */
export function procedureTables(): DataTable[] {
  return [beneficialOwners(), experts()];
}

function beneficialOwners(): DataTable {
  return table(
    'titolari-effettivi',
    'process',
    'Pratiche sulla titolarità effettiva, 2023',
    { '2023': '2023' },
    [
      row('ricevute', 'Ricevute', { '2023': '26.076' }),
      row('evase', 'Evase', { '2023': '25.151' }),
      row('corsia', 'Evase con la corsia preferenziale', { '2023': '23.419' }),
      row('quota-corsia', 'Quota della corsia preferenziale', { '2023': '93,10%' }),
    ],
    [
      {
        id: 'quota',
        kind: 'ratio',
        result: 'quota-corsia/2023',
        numerator: ['corsia/2023'],
        denominator: ['evase/2023'],
      },
      { id: 'evase', kind: 'at-most', smaller: 'evase/2023', greater: 'ricevute/2023' },
    ],
  );
}

function experts(): DataTable {
  return table(
    'ruolo-periti',
    'process',
    'Procedimenti di iscrizione al ruolo dei periti e degli esperti, 2023',
    { '2023': '2023' },
    [
      row('accolti', 'Accolti', { '2023': '9' }),
      row('parziali', 'Accolti in parte', { '2023': '1' }),
      row('respinti', 'Respinti', { '2023': '3' }),
      row('totale', 'Gestiti', { '2023': '12' }),
    ],
    [sum('esiti', 'totale/2023', ['accolti/2023', 'parziali/2023', 'respinti/2023'])],
  );
}
