import type { DataTable, TableRelation } from '@traguardo/core/plan';
import { note } from '../notes.ts';
import { euro, printed } from '../printed.ts';
import { row, sum, table } from '../tables.ts';
import type { BergamoSource } from './source.ts';

export function financeTables(source: BergamoSource): DataTable[] {
  return [economicTable(source), promotion(source), indices(source), holdings(source)];
}

const ROWS = [
  'diritto-annuale',
  'diritti-segreteria',
  'contributi',
  'gestione-servizi',
  'rimanenze',
  'proventi',
  'personale',
  'funzionamento',
  'prestazione-servizi',
  'godimento-beni',
  'oneri-diversi',
  'quote-associative',
  'organi',
  'interventi',
  'ammortamenti',
  'oneri',
  'gestione-corrente',
  'gestione-finanziaria',
  'gestione-straordinaria',
  'rettifiche',
  'risultato',
] as const;

const cellsOf = (column: string, ...rows: readonly string[]) => rows.map((name) => `${name}/${column}`);

/** The economic table of 2023: budget, actual, deviation, and its share of the budget. */
function economicTable(source: BergamoSource): DataTable {
  const totals: readonly TableRelation[] = ['preventivo', 'consuntivo', 'scostamento'].flatMap((column) => [
    sum(`proventi-${column}`, `proventi/${column}`, cellsOf(column, ...ROWS.slice(0, 5))),
    sum(`funzionamento-${column}`, `funzionamento/${column}`, cellsOf(column, ...ROWS.slice(8, 13))),
    sum(
      `oneri-${column}`,
      `oneri/${column}`,
      cellsOf(column, 'personale', 'funzionamento', 'interventi', 'ammortamenti'),
    ),
    sum(
      `gestione-corrente-${column}`,
      `gestione-corrente/${column}`,
      cellsOf(column, 'proventi'),
      cellsOf(column, 'oneri'),
    ),
    sum(
      `risultato-${column}`,
      `risultato/${column}`,
      cellsOf(column, 'gestione-corrente', 'gestione-finanziaria', 'gestione-straordinaria', 'rettifiche'),
    ),
  ]);
  return table(
    'conto-economico',
    'finance',
    'Esercizio 2023: preventivo aggiornato e consuntivo',
    {
      preventivo: ['Preventivo aggiornato', 'EUR'],
      consuntivo: ['Consuntivo', 'EUR'],
      scostamento: ['Scostamento', 'EUR'],
      variazione: ['Variazione', '%'],
    },
    source.financial_table.map((one, index) => {
      const share = one.variazione_percent_printed ?? '';
      return row(ROWS[index] ?? '', one.row ?? '', {
        preventivo: euro(one.preventivo_aggiornato_printed ?? ''),
        consuntivo: euro(one.consuntivo_printed ?? '', one.noise ? note(one.noise) : undefined),
        scostamento: euro(one.scostamento_printed ?? ''),
        variazione:
          share === 'n.s.' ? printed(share, { value: { kind: 'text', text: 'non significativo' } }) : share,
      });
    }),
    [
      sum('scostamento', '*/scostamento', ['*/consuntivo'], ['*/preventivo']),
      {
        id: 'variazione',
        kind: 'ratio',
        result: '*/variazione',
        numerator: ['*/scostamento'],
        denominator: ['*/preventivo'],
        absoluteDenominator: true,
      },
      ...totals,
    ],
  );
}

const LINES = [
  'competitivita-innovazione',
  'formazione-orientamento',
  'promozione-territorio',
  'internazionale',
  'semplificazione-rapporti',
  'credito',
  'quote-organismi',
  'studi',
  'totale',
] as const;

function promotion(source: BergamoSource): DataTable {
  return table(
    'promozione-economica',
    'finance',
    'Iniziative di promozione economica 2023',
    { previsione: ['Previsione', 'EUR'], costi: ['Costi', 'EUR'], scostamento: ['Scostamento', 'EUR'] },
    source.promotion_lines.map((one, index) =>
      row(LINES[index] ?? '', one.line_title ?? '', {
        previsione: euro(one.previsione_printed ?? ''),
        costi: euro(one.costi_printed ?? ''),
        scostamento: euro(one.scostamento_printed ?? ''),
      }),
    ),
    [
      sum('scostamento', '*/scostamento', ['*/costi'], ['*/previsione']),
      sum(
        'totale',
        'totale/*',
        LINES.slice(0, -1).map((name) => `${name}/*`),
      ),
      {
        id: 'interventi-preventivo',
        kind: 'equality',
        cells: ['totale/previsione', 'conto-economico:interventi/preventivo'],
      },
      {
        id: 'interventi-consuntivo',
        kind: 'equality',
        cells: ['totale/costi', 'conto-economico:interventi/consuntivo'],
      },
    ],
  );
}

const INDICES = [
  'redditivita',
  'fte',
  'margine-addetto',
  'oneri-proventi',
  'costo-lavoro',
  'interventi-produzione',
  'interventi-margine',
  'solidita',
  'struttura',
  'liquidita-secondaria',
  'liquidita-primaria',
] as const;

/** The indices as printed; two have a formula whose terms stand in the economic table. */
function indices(source: BergamoSource): DataTable {
  return table(
    'indici',
    'finance',
    'Indici e margini',
    { '2023': '2023', '2022': '2022', gruppo: 'Gruppo' },
    source.indices.map((one, index) =>
      row(INDICES[index] ?? '', one.index ?? '', {
        '2023': one['2023_printed'] ?? '',
        '2022': one['2022_printed'] ?? '',
        gruppo: printed(one.group ?? '', { value: { kind: 'text', text: one.group ?? '' } }),
      }),
    ),
    [
      {
        id: 'oneri-proventi',
        kind: 'ratio',
        severity: 'warning',
        result: 'oneri-proventi/2023',
        numerator: ['conto-economico:personale/consuntivo', 'conto-economico:funzionamento/consuntivo'],
        denominator: ['conto-economico:proventi/consuntivo'],
      },
      {
        id: 'costo-lavoro',
        kind: 'ratio',
        severity: 'warning',
        result: 'costo-lavoro/2023',
        numerator: ['conto-economico:personale/consuntivo'],
        denominator: ['conto-economico:oneri/consuntivo'],
      },
    ],
  );
}

const COMPANIES = [
  'autostrade-bergamasche',
  'autostrade-lombarde',
  'bergamo-fiera-nuova',
  'borsa-merci-telematica',
  'tagliacarne',
  'ic-outsourcing',
  'infocamere',
  'promos-italia',
  'sacbo',
  'si-camera',
  'tecnodal',
  'tecnoservicecamere',
  'teb',
  'turismobergamo',
] as const;

function holdings(source: BergamoSource): DataTable {
  return table(
    'partecipazioni',
    'finance',
    'Portafoglio partecipazioni al 31/12/2023',
    { capitale: ['Capitale sociale', 'EUR'], nominale: ['Valore nominale', 'EUR'], quota: ['Quota', '%'] },
    source.shareholdings.map((one, index) =>
      row(COMPANIES[index] ?? '', (one.company ?? '').replace('STRAD E', 'STRADE'), {
        capitale: euro(one.capital_printed ?? ''),
        nominale: euro(one.nominal_value_printed ?? ''),
        quota: one.percent_printed ?? '',
      }),
    ),
    [
      {
        id: 'quota',
        kind: 'ratio',
        result: '*/quota',
        numerator: ['*/nominale'],
        denominator: ['*/capitale'],
      },
    ],
    { note: 'Nel testo estratto due nomi hanno uno spazio estraneo ("STRAD E").' },
  );
}
