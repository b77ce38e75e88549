import type { DataTable } from '@traguardo/core/plan';
import type { Printed } from '@traguardo/core/value';
import { amount, printed } from '../printed.ts';
import { atMost, equal, row, sum, table } from '../tables.ts';
import type { BergamoSource, Cells } from './source.ts';

export function contextTables(source: BergamoSource): DataTable[] {
  return [variations(source), labourForce(source), bySector(source), byLegalForm(source), phases(source)];
}

function variations({ context }: BergamoSource): DataTable {
  const ids = ['valore-aggiunto', 'popolazione', 'prezzi'];
  return table(
    'variazioni-triennio',
    'context',
    'Variazioni percentuali dell’ultimo triennio',
    { '2021': ['2021', '%'], '2022': ['2022', '%'], '2023': ['2023', '%'] },
    context.variations_3y.map((one, index) =>
      row(ids[index] ?? '', one.row ?? '', pick(one, '2021', '2022', '2023')),
    ),
    [],
    { source: '(1) stime Prometeia, gennaio 2024; (2) Istat' },
  );
}

const LABOUR = [
  'popolazione',
  'forze-lavoro',
  'occupati',
  'in-cerca',
  'inattivi',
  'attivita',
  'occupazione',
  'disoccupazione',
  'disoccupazione-15-24',
  'disoccupazione-25-34',
  'inattivita',
] as const;
/** The first rows count people, the others are rates. */
const LABOUR_HEADS = 5;
const LABOUR_YEARS = ['2019', '2020', '2021', '2022', '2023'] as const;

/**
 * Thousands of people, each rounded to one place: the parts of 2019 exceed their total by that rounding,
 * so the sum is owed in the other years only.
 */
function labourForce({ context }: BergamoSource): DataTable {
  return table(
    'forze-lavoro',
    'context',
    'Forze di lavoro, migliaia e tassi percentuali',
    Object.fromEntries(LABOUR_YEARS.map((year) => [year, year])),
    context.labour_force.map((one, index) =>
      row(LABOUR[index] ?? '', one.row ?? '', index < LABOUR_HEADS ? pick(one, ...LABOUR_YEARS) : rates(one)),
    ),
    [
      ...LABOUR_YEARS.slice(1).map((year) =>
        sum(`forze-lavoro-${year}`, `forze-lavoro/${year}`, [`occupati/${year}`, `in-cerca/${year}`]),
      ),
      sum('popolazione', 'popolazione/*', ['forze-lavoro/*', 'inattivi/*']),
      {
        id: 'disoccupazione',
        kind: 'ratio',
        // The rate counts ages 15-74, the people 15 and over.
        severity: 'warning',
        result: 'disoccupazione/*',
        numerator: ['in-cerca/*'],
        denominator: ['forze-lavoro/*'],
      },
    ],
    { source: 'Istat' },
  );
}

const FLOWS = {
  registrate: 'Registrate',
  attive: 'Attive',
  iscritte: 'Iscritte',
  cessate: 'Cessate',
  'cessate-non-ufficio': 'Cessate non d’ufficio',
} as const;

const bounds = [
  atMost('attive-registrate', '*/attive', '*/registrate'),
  atMost('non-ufficio-cessate', '*/cessate-non-ufficio', '*/cessate'),
];

function bySector({ context }: BergamoSource): DataTable {
  const rows = context.firms_by_ateco.map((one) => {
    const name = one.section ?? '';
    const id = name === 'Totale' ? 'totale' : name.slice(0, 1).toLowerCase();
    return row(id, name, {
      ...flows(one),
      variazione: one.variazione ?? '',
      tendenziale: one.variazione_percent_printed ?? '',
    });
  });
  return table(
    'imprese-settore',
    'context',
    'Sedi di impresa per sezione Ateco, 2023',
    { ...FLOWS, variazione: 'Variazione delle attive', tendenziale: ['Variazione tendenziale', '%'] },
    rows,
    [
      ...[...Object.keys(FLOWS), 'variazione'].map((column) =>
        sum(
          column,
          `totale/${column}`,
          rows.filter(({ id }) => id !== 'totale').map(({ id }) => `${id}/${column}`),
        ),
      ),
      {
        id: 'tendenziale',
        kind: 'ratio',
        result: '*/tendenziale',
        numerator: ['*/variazione'],
        denominator: ['*/attive'],
        denominatorMinus: ['*/variazione'],
      },
      ...bounds,
    ],
    { source: 'Infocamere' },
  );
}

function byLegalForm({ context }: BergamoSource): DataTable {
  const ids = ['capitali', 'persone', 'individuali', 'altre', 'totale'];
  return table(
    'imprese-forma',
    'context',
    'Sedi di impresa per natura giuridica, 2023',
    FLOWS,
    context.firms_by_legal_form.map((one, index) => row(ids[index] ?? '', one.class ?? '', flows(one))),
    [
      sum(
        'totale',
        'totale/*',
        ids.slice(0, -1).map((id) => `${id}/*`),
      ),
      ...Object.keys(FLOWS).map((column) =>
        equal(column, `totale/${column}`, `imprese-settore:totale/${column}`),
      ),
      ...bounds,
    ],
    { source: 'Infocamere' },
  );
}

function flows(one: Cells): Record<string, string> {
  return {
    registrate: one.registrate ?? '',
    attive: one.attive ?? '',
    iscritte: one.iscritte ?? '',
    cessate: one.cessate ?? '',
    'cessate-non-ufficio': one.cessate_non_ufficio ?? '',
  };
}

function phases(source: BergamoSource): DataTable {
  return table(
    'fasi-processo',
    'process',
    'Fasi della rendicontazione',
    { tempi: 'Tempi', descrizione: 'Descrizione' },
    source.process_phases.map((one) => {
      const words = (text: string) => printed(text, { value: { kind: 'text', text } });
      return row((one.phase ?? '').toLowerCase(), `Fase ${one.phase ?? ''}`, {
        tempi: words(one.when_printed ?? ''),
        descrizione: words(one.description ?? ''),
      });
    }),
  );
}

/** The cells of a row headed "tasso": the sign is in the heading. */
function rates(one: Cells): Record<string, Printed> {
  return Object.fromEntries(
    Object.entries(pick(one, ...LABOUR_YEARS)).map(([year, text]) => [
      year,
      printed(text, { value: amount('percent', text, '%') }),
    ]),
  );
}

function pick(one: Cells, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, one[name] ?? '']));
}
