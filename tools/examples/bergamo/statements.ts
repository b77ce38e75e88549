import type { NodeId } from '@traguardo/core/kernel';
import type { Act, PrintedReference, Statement, StatementPrint } from '@traguardo/core/plan';
import type { Printed } from '@traguardo/core/value';
import { amount, printed } from '../printed.ts';
import { known, strategic } from './objectives.ts';
import type { BergamoSource } from './source.ts';
import { toldTwice } from './told-twice.ts';

/** Adopted by a deliberation whose number the document prints twice, differently: see the statements. */
export const acts: readonly Act[] = [{ id: 'adozione-piao-2023', kind: 'adozione-piano', organ: 'Giunta' }];

function print(place: string, line: number, text: string, says: string): StatementPrint {
  return { place, line, printed: text, value: { kind: 'text', text: says } };
}

/** A cell of a column headed "%". */
function tableShare(text: string): Printed {
  return printed(text, { value: amount('percent', text, '%') });
}

export function statementsOf({ staff_by_area_2023: staff }: BergamoSource): Statement[] {
  return [
    {
      id: 'delibera-piao-2023',
      subject: 'Numero della delibera che approva il PIAO 2023-2025',
      kind: 'act-number',
      prints: [
        print('premessa', 46, 'delibera n. 2/2023', '2/2023'),
        print('4. Il processo', 1698, 'delibera di Giunta n. 3/2023', '3/2023'),
      ],
    },
    {
      id: 'fte-2023',
      subject: 'Personale in equivalenti a tempo pieno, 2023',
      kind: 'figure',
      prints: [
        { place: 'le risorse umane', line: 346, ...printed(staff.fte_in_text_printed) },
        { place: 'indici e margini', line: 404, ...printed(staff.fte_in_indices_printed) },
      ],
      note: 'Due definizioni probabili dello stesso nome: il documento non ne dà nessuna.',
    },
    {
      id: 'norma-fabbisogni',
      subject: 'Decreto che regola il lavoro pubblico e i fabbisogni',
      kind: 'text',
      prints: [print('le risorse umane', 319, 'D.Lgs. 165/2021', 'D.Lgs. 165/2021')],
    },
    {
      id: 'norma-cug',
      subject: 'Legge che ha riformato il CUG',
      kind: 'text',
      prints: [print('2.5 Bilancio di genere', 1614, 'L.182/2010', 'L. 182/2010')],
      note: 'La legge che modifica l’art. 57 del D.Lgs. 165/2001 è la n. 183 del 2010.',
    },
    {
      id: 'paragrafo-obiettivi-operativi',
      subject: 'Paragrafo degli obiettivi operativi',
      kind: 'title',
      prints: [
        print('indice', 33, '2.4 OBIETTIVI OPERATIVI', '2.4'),
        print('2.2, introduzione', 478, 'paragrafo 2.3', '2.3'),
      ],
    },
    {
      id: 'titolo-1-6',
      subject: 'Titolo dell’obiettivo 1.6',
      kind: 'title',
      prints: [
        print('indice', 25, 'Tutelare la trasparenza del mercato', 'tutelare la trasparenza del mercato'),
        print(
          'mappa e cruscotti',
          465,
          'TUTELA E TRASPARENZA DEL MERCATO',
          'tutela e trasparenza del mercato',
        ),
      ],
    },
    {
      id: 'titolo-1-3',
      subject: 'Titolo dell’obiettivo 1.3',
      kind: 'title',
      prints: [
        print('indice', 22, 'Transizione digitale ed ecologica', 'transizione digitale ed ecologica'),
        print('mappa', 465, 'TRANSIZIONE DIGITALE E ECOLOGICA', 'transizione digitale e ecologica'),
        print(
          'cruscotto del Segretario generale',
          1639,
          'Transizione digitale ed ecologica',
          'transizione digitale ed ecologica',
        ),
      ],
    },
    {
      id: 'progetto-doppia-transizione',
      subject: 'Nome del progetto +20 % sulla doppia transizione',
      kind: 'title',
      prints: [
        print(
          'contesto normativo',
          251,
          'Doppia trasformazione: digitale ed economica',
          'doppia trasformazione: digitale ed economica',
        ),
        print(
          '2.2',
          729,
          'Doppia transizione digitale ed ecologica',
          'doppia transizione digitale ed ecologica',
        ),
      ],
    },
    {
      id: 'dipendenti-formati',
      subject: 'Dipendenti che hanno fatto formazione nel 2023',
      kind: 'figure',
      prints: [
        {
          ...print('3.1, testo', 1110, 'ciascun dipendente', ''),
          value: printed('100%').value ?? { kind: 'missing' },
        },
        { place: '3.1, indicatori', line: 1166, ...printed('98%') },
      ],
      note: 'Il testo conta anche gli eventi informativi: può essere una definizione più larga.',
    },
    {
      id: 'manifattura-2023',
      subject: 'Variazione annua delle imprese manifatturiere attive',
      kind: 'figure',
      prints: [
        { place: 'quadro economico, testo', line: 158, ...printed('-2,0%') },
        { place: 'quadro economico, tabella 2', line: 163, ...tableShare('-2,2') },
      ],
    },
    {
      id: 'sanita-2023',
      subject: 'Variazione annua delle imprese attive di sanità e assistenza sociale',
      kind: 'figure',
      prints: [
        { place: 'quadro economico, testo', line: 158, ...printed('+2,0%') },
        { place: 'quadro economico, tabella 2', line: 177, ...tableShare('3,4') },
      ],
    },
    ...LABOUR_RATES.map(([id, subject, inText, line, inTable]) => ({
      id,
      subject: `${subject}, 2023`,
      kind: 'figure' as const,
      prints: [
        { place: 'quadro economico, testo', line: 127, ...printed(inText) },
        { place: 'quadro economico, tabella 1', line, ...tableShare(inTable) },
      ],
    })),
    {
      id: 'ccnl-funzioni-locali',
      subject: 'Data del contratto collettivo Funzioni locali 2019-2021',
      kind: 'figure',
      prints: [
        { place: '3.1, introduzione', line: 1104, ...printed('16 novembre 2022') },
        { place: '3.1, istituti del contratto', line: 1146, ...printed('16.12.2022') },
        { place: '3.1, welfare', line: 1158, ...printed('16.11.2022') },
      ],
    },
    ...toldTwice,
  ];
}

/** Rates of the text, which are those of 2022, beside those of the table for 2023. */
const LABOUR_RATES: readonly (readonly [string, string, string, number, string])[] = [
  ['tasso-occupazione', 'Tasso di occupazione 15-64 anni', '67,6%', 139, '67,8'],
  ['tasso-disoccupazione', 'Tasso di disoccupazione 15-74 anni', '3,4%', 140, '2,9'],
  ['tasso-disoccupazione-15-24', 'Tasso di disoccupazione 15-24 anni', '12,9%', 141, '12,6'],
  ['tasso-disoccupazione-25-34', 'Tasso di disoccupazione 25-34 anni', '2,2%', 142, '2,8'],
];

/** The codes of the dashboards, each with the title printed beside it the first time. */
export function referencesOf(source: BergamoSource): PrintedReference[] {
  const boards = [
    ...source.service_dashboards.map((one) => ({
      id: one.slug,
      list: `cruscotto ${one.service}`,
      rows: one.rows,
    })),
    ...source.individual_dashboards.map((one) => ({
      id: one.role.toLowerCase().replaceAll(' ', '-'),
      list: `cruscotto ${one.role}`,
      rows: one.rows,
    })),
  ];
  return boards.flatMap((board) => {
    const codes = [...new Set(board.rows.map((row) => row.strategic_code))];
    return codes.map((code) => {
      const first = board.rows.find((row) => row.strategic_code === code);
      return {
        id: `${board.id}-${code.replace('.', '-')}`,
        list: board.list,
        printed: code,
        ...(first ? { title: first.strategic_title_printed } : {}),
        node: known(strategic, code).id as NodeId,
      };
    });
  });
}
