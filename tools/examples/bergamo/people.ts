import type { DataTable } from '@traguardo/core/plan';
import { amount, printed } from '../printed.ts';
import { atMost, equal, row, sum, table } from '../tables.ts';
import type { BergamoSource, Cells, ItemSource } from './source.ts';

const AREAS = ['dirigenti', 'funzionari-eq', 'istruttori', 'operatori-esperti', 'operatori'] as const;
const ALL = [...AREAS, 'totale'] as const;
const GENDER = ['donne', 'uomini'] as const;

export function peopleTables(source: BergamoSource): DataTable[] {
  return [
    staffByArea(source),
    partTime(source),
    staffByGender(source),
    staffByAreaAndGender(source),
    absences(source),
    leave(source),
    ...remoteWork(source),
  ];
}

function staffByArea({ staff_by_area_2023: staff }: BergamoSource): DataTable {
  const marked = (text: string) =>
    printed(
      text,
      text.endsWith('(*)')
        ? { value: amount('count', '25', '', { note: '2 part time al 50 %, 1 al 75 %' }) }
        : {},
    );
  return table(
    'personale-area',
    'people',
    'Personale al 31/12/2023 per area, orario e genere',
    {
      dotazione: 'Dotazione organica del piano 2023',
      'tempo-pieno-donne': 'Tempo pieno, donne',
      'tempo-pieno-uomini': 'Tempo pieno, uomini',
      'part-time-donne': 'Tempo parziale, donne',
      'part-time-uomini': 'Tempo parziale, uomini',
      donne: 'Donne',
      uomini: 'Uomini',
      totale: 'Totale',
    },
    staff.rows.map((one, index) =>
      row(ALL[index] ?? '', String(one.area), {
        dotazione: marked(String(one.dotazione_printed)),
        'tempo-pieno-donne': String(one.full_time_women),
        'tempo-pieno-uomini': String(one.full_time_men),
        'part-time-donne': String(one.part_time_women),
        'part-time-uomini': String(one.part_time_men),
        donne: String(one.women),
        uomini: String(one.men),
        totale: String(one.total),
      }),
    ),
    [
      sum('donne', '*/donne', ['*/tempo-pieno-donne', '*/part-time-donne']),
      sum('uomini', '*/uomini', ['*/tempo-pieno-uomini', '*/part-time-uomini']),
      sum('totale', '*/totale', ['*/donne', '*/uomini']),
      sum(
        'colonne',
        'totale/*',
        AREAS.map((area) => `${area}/*`),
      ),
      atMost('nei-limiti', 'totale/totale', 'totale/dotazione'),
    ],
    { note: staff.note_printed },
  );
}

const BOTH = ['donne', 'uomini', 'totale'] as const;

function years(rows: readonly Cells[]) {
  return rows.map((one, index) =>
    row(BOTH[index] ?? '', one.row ?? '', {
      '2022': one['2022'] ?? '',
      '2023': one['2023'] ?? '',
      quota: one.percent_2023_printed ?? '',
    }),
  );
}

const YEARS = { '2022': '2022', '2023': '2023', quota: ['Quota 2023', '%'] } as const;
const byYear = (id: string) => [
  sum(`${id}-2022`, 'totale/2022', ['donne/2022', 'uomini/2022']),
  sum(`${id}-2023`, 'totale/2023', ['donne/2023', 'uomini/2023']),
  {
    id: `${id}-quota`,
    kind: 'ratio' as const,
    result: '*/quota',
    numerator: ['*/2023'],
    denominator: ['totale/2023'],
  },
];

function partTime(source: BergamoSource): DataTable {
  return table('part-time', 'people', 'Contratti part time', YEARS, years(source.part_time_by_gender), [
    ...byYear('totale'),
    equal('donne', 'donne/2023', 'personale-area:totale/part-time-donne'),
    equal('uomini', 'uomini/2023', 'personale-area:totale/part-time-uomini'),
  ]);
}

function staffByGender(source: BergamoSource): DataTable {
  return table(
    'personale-genere',
    'people',
    'Personale in servizio per genere',
    YEARS,
    years(source.staff_by_gender),
    [
      ...byYear('totale'),
      equal('donne', 'donne/2023', 'personale-area:totale/donne'),
      equal('uomini', 'uomini/2023', 'personale-area:totale/uomini'),
      equal('organico', 'totale/2023', 'personale-area:totale/totale'),
    ],
  );
}

function staffByAreaAndGender(source: BergamoSource): DataTable {
  const columns = ['2022', '2023'] as const;
  return table(
    'personale-area-genere',
    'people',
    'Personale per area e genere, 2022 e 2023',
    {
      '2022-donne': '2022, donne',
      '2022-uomini': '2022, uomini',
      '2022-totale': '2022, totale',
      '2023-donne': '2023, donne',
      '2023-uomini': '2023, uomini',
      '2023-totale': '2023, totale',
    },
    source.staff_by_area_gender_2022_2023.map((one, index) =>
      row(
        ALL[index] ?? '',
        one.area,
        Object.fromEntries(
          columns.flatMap((year) => [
            [`${year}-donne`, String(one[year].women)],
            [`${year}-uomini`, String(one[year].men)],
            [`${year}-totale`, String(one[year].total)],
          ]),
        ),
      ),
    ),
    [
      ...columns.map((year) =>
        sum(`righe-${year}`, `*/${year}-totale`, [`*/${year}-donne`, `*/${year}-uomini`]),
      ),
      sum(
        'colonne',
        'totale/*',
        AREAS.map((area) => `${area}/*`),
      ),
      ...ALL.map((area) => equal(`area-${area}`, `${area}/2023-totale`, `personale-area:${area}/totale`)),
      ...GENDER.map((one) => equal(`${one}-2022`, `totale/2022-${one}`, `personale-genere:${one}/2022`)),
      equal('totale-2022', 'personale-genere:totale/2022', 'totale/2022-totale'),
    ],
  );
}

function absences({ absences_days: days }: BergamoSource): DataTable {
  return table(
    'assenze',
    'people',
    'Giorni di assenza nel 2023',
    {
      malattia: 'Malattia',
      infortunio: 'Infortunio',
      'congedo-parentale': 'Congedo parentale',
      'altre-cause': 'Altre cause',
      totale: 'Totale',
    },
    [
      row('2023', days.year ?? '', {
        malattia: days.malattia ?? '',
        infortunio: days.infortunio ?? '',
        'congedo-parentale': days.congedo_parentale ?? '',
        'altre-cause': days.altre_cause ?? '',
        totale: days.totale ?? '',
      }),
    ],
    [
      sum('totale', '2023/totale', [
        '2023/malattia',
        '2023/infortunio',
        '2023/congedo-parentale',
        '2023/altre-cause',
      ]),
      sum('congedi', '2023/congedo-parentale', [
        'congedi-parentali:totale/retribuito-100',
        'congedi-parentali:totale/retribuito-30',
        'congedi-parentali:totale/non-retribuito',
      ]),
    ],
  );
}

function leave(source: BergamoSource): DataTable {
  return table(
    'congedi-parentali',
    'people',
    'Giorni di congedo parentale nel 2023',
    {
      'retribuito-100': 'Retribuito al 100 %',
      'retribuito-30': 'Retribuito al 30 %',
      'non-retribuito': 'Non retribuito',
    },
    source.parental_leave_days.map((one, index) =>
      row(BOTH[index] ?? '', one.row ?? '', {
        'retribuito-100': one.paid_100 ?? '',
        'retribuito-30': one.paid_30 ?? '',
        'non-retribuito': one.unpaid ?? '',
      }),
    ),
    [sum('totale', 'totale/*', ['donne/*', 'uomini/*'])],
  );
}

function remoteWork({ remote_work: work }: BergamoSource): DataTable[] {
  const rows = (ids: readonly string[], items: readonly ItemSource[]) =>
    items.map((item, index) => row(ids[index] ?? '', item.item, { '2023': item.value_printed }));
  return [
    table(
      'lavoro-agile',
      'remote-work',
      'Dimensioni del lavoro agile',
      { '2023': '2023' },
      rows(['dipendenti', 'agili-anno', 'giornate', 'giorni-settimana', 'agili-fine-anno'], work.dimensions),
      [
        equal('organico', 'dipendenti/2023', 'personale-area:totale/totale'),
        atMost('agili', 'agili-anno/2023', 'dipendenti/2023'),
        atMost('agili-fine-anno', 'agili-fine-anno/2023', 'dipendenti/2023'),
      ],
      {
        note: 'La media settimanale presuppone circa 43 settimane di lavoro, che il documento non dichiara.',
      },
    ),
    table(
      'lavoro-agile-formazione',
      'training',
      'Formazione a supporto del lavoro agile',
      { partecipanti: 'Partecipanti', giornate: 'Giornate' },
      work.training.map((one, index) =>
        row(['gsuite', 'squadra', 'sicurezza', 'workspace'][index] ?? '', one.course ?? '', {
          partecipanti: one.participants ?? '',
          giornate: one.days ?? '',
        }),
      ),
    ),
    table(
      'lavoro-agile-tecnologia',
      'remote-work',
      'Tecnologia per il lavoro agile',
      { '2023': '2023' },
      rows(['pc', 'pc-propri', 'vpn', 'vdi', 'voip'], work.technology),
      [atMost('dispositivi', 'lavoro-agile:agili-fine-anno/2023', 'pc/2023')],
    ),
  ];
}
