import type { DataTable } from '@traguardo/core/plan';
import { atMost, equal, row, sum, table } from '../tables.ts';
import type { BresciaSource, Cells } from './source.ts';

const AREA_IDS: Readonly<Record<string, string>> = {
  Dirigenti: 'dirigenti',
  'Funzionari ed EQ': 'funzionari-eq',
  Istruttori: 'istruttori',
  'Operatori Esperti': 'operatori-esperti',
  Operatori: 'operatori',
  Totale: 'totale',
};
const AREAS = ['dirigenti', 'funzionari-eq', 'istruttori', 'operatori-esperti', 'operatori'];
const GENDER = { uomini: 'Uomini', donne: 'Donne' } as const;

export function peopleTables(source: BresciaSource): DataTable[] {
  const people = source.personnel;
  return [
    staffByArea(people.by_area_31_12_2024),
    gender(
      'genere-inquadramento',
      'Personale per livelli di inquadramento e genere',
      people.by_level_gender,
      'level',
      [...AREAS, 'totale'],
      [
        ...AREAS.map((area) =>
          sum(`area-${area}`, `personale-area:${area}/totale`, [`${area}/uomini`, `${area}/donne`]),
        ),
        sum('organico', 'personale-area:totale/totale', ['totale/uomini', 'totale/donne']),
      ],
    ),
    gender(
      'genere-presenza',
      'Personale per tipo di presenza e genere',
      people.by_presence_gender,
      'presence',
      ['tempo-pieno', 'part-time', 'totale'],
      [
        sum('tempo-pieno-area', 'personale-area:totale/tempo-pieno', [
          'tempo-pieno/uomini',
          'tempo-pieno/donne',
        ]),
        sum('part-time-area', 'personale-area:totale/part-time', ['part-time/uomini', 'part-time/donne']),
        equal('uomini', 'totale/uomini', 'genere-inquadramento:totale/uomini'),
        equal('donne', 'totale/donne', 'genere-inquadramento:totale/donne'),
      ],
    ),
    gender(
      'genere-responsabilita',
      'Posizioni di responsabilità per genere',
      people.by_responsibility_gender,
      'position',
      ['dirigenti', 'posizioni-organizzative', 'responsabili', 'totale'],
      [
        equal('dirigenti-uomini', 'dirigenti/uomini', 'genere-inquadramento:dirigenti/uomini'),
        equal('dirigenti-donne', 'dirigenti/donne', 'genere-inquadramento:dirigenti/donne'),
      ],
    ),
    gender(
      'genere-titolo-studio',
      'Personale per titolo di studio e genere',
      people.by_title_gender,
      'title',
      ['licenza-media', 'diploma', 'laurea', 'totale'],
      [
        equal('uomini', 'totale/uomini', 'genere-inquadramento:totale/uomini'),
        equal('donne', 'totale/donne', 'genere-inquadramento:totale/donne'),
      ],
    ),
    seats(source),
  ];
}

function staffByArea(rows: readonly Cells[]): DataTable {
  return table(
    'personale-area',
    'people',
    'Personale al 31/12/2024 per area professionale',
    { 'tempo-pieno': 'Tempo pieno', 'part-time': 'Part time', totale: 'Totale' },
    rows.map((one) =>
      row(AREA_IDS[one.area ?? ''] ?? '', one.area ?? '', {
        'tempo-pieno': one.full_time ?? '',
        'part-time': one.part_time ?? '',
        totale: one.total ?? '',
      }),
    ),
    [
      sum('righe', '*/totale', ['*/tempo-pieno', '*/part-time']),
      sum(
        'colonne',
        'totale/*',
        AREAS.map((area) => `${area}/*`),
      ),
    ],
  );
}

function gender(
  id: string,
  title: string,
  rows: readonly Cells[],
  label: string,
  ids: readonly string[],
  more: DataTable['relations'],
): DataTable {
  return table(
    id,
    'people',
    title,
    GENDER,
    rows.map((one, index) =>
      row(ids[index] ?? '', one[label] ?? '', { uomini: one.men ?? '', donne: one.women ?? '' }),
    ),
    [
      sum(
        'colonne',
        'totale/*',
        ids.slice(0, -1).map((name) => `${name}/*`),
      ),
      ...more,
    ],
  );
}

/** Seats by old category, as reshaped by area, with the staff of 31/12/2024. */
function seats({ staffing_plan: plan }: BresciaSource): DataTable {
  const categories = plan.dotazione.map((one) => one.category.toLowerCase());
  const known = (area: string) => AREA_IDS[area] ?? 'totale';
  return table(
    'dotazione',
    'staffing',
    'Dotazione organica',
    {
      dotazione: 'Dotazione organica (ex D.M. 8/8/2017)',
      rimodulata: 'Dotazione organica rimodulata',
      personale: 'Personale al 31/12/2024',
    },
    plan.dotazione.map((one) =>
      row(one.category.toLowerCase(), `${one.category} - ${one.area}`, {
        dotazione: String(one.dotazione),
        rimodulata: one.dotazione_rimodulata === undefined ? null : String(one.dotazione_rimodulata),
        personale: one.staff_31_12_2024 === undefined ? null : String(one.staff_31_12_2024),
      }),
    ),
    [
      sum(
        'colonne',
        'totale/*',
        categories.filter((name) => name !== 'totale').map((name) => `${name}/*`),
      ),
      sum('funzionari', 'd1/rimodulata', ['d3/dotazione', 'd1/dotazione']),
      sum('operatori-esperti', 'b1/rimodulata', ['b3/dotazione', 'b1/dotazione']),
      ...plan.dotazione
        .filter((one) => one.staff_31_12_2024 !== undefined)
        .map((one) =>
          equal(
            `personale-${known(one.area)}`,
            `${one.category.toLowerCase()}/personale`,
            `personale-area:${known(one.area)}/totale`,
          ),
        ),
      atMost('nei-limiti', 'totale/personale', 'totale/rimodulata'),
    ],
    {
      note: 'Celle unite nel testo estratto: una cifra isolata "20" è parte di 28; 41 e 27 stanno anche accanto a B3 e B1.',
    },
  );
}
