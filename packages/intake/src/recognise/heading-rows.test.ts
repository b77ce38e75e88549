import { describe, expect, it } from 'vitest';
import { pipes, reading, tabs } from '../test/reading.ts';

/** Of each table its kind, how many rows are its heading, and the cells of its rows by their columns. */
const tablesOf = (text: string) => {
  const { tables, rows, unread } = reading(text);
  expect(unread).toEqual([]);
  return {
    tables: tables.map(({ kind, headings }) => `${kind} ${headings}`),
    rows: rows.map(({ group, cells = {} }) => [
      ...(group === undefined ? [] : [`(${group})`]),
      ...Object.entries(cells).map(([label, { printed }]) => `${label}: ${printed}`),
    ]),
  };
};

describe('the heading of a table of figures ends where its rows begin', () => {
  it.each([
    {
      situation: 'rows whose answers are words',
      text: pipes(
        ['Processo', 'Rischio', 'Livello di rischio', 'Valore atteso'],
        ['---', '---', '---', '---'],
        ['Autorizzazioni', 'Disparità', 'Alto', 'Sì'],
        ['Contributi', 'Requisiti oscuri', 'Medio', 'Sì'],
        ['Controlli', 'Omissione', 'Alto', '100%'],
      ),
      tables: ['risk 2'],
      rows: [
        ['Processo: Autorizzazioni', 'Rischio: Disparità', 'Livello di rischio: Alto', 'Valore atteso: Sì'],
        [
          'Processo: Contributi',
          'Rischio: Requisiti oscuri',
          'Livello di rischio: Medio',
          'Valore atteso: Sì',
        ],
        ['Processo: Controlli', 'Rischio: Omissione', 'Livello di rischio: Alto', 'Valore atteso: 100%'],
      ],
    },
    {
      situation: 'terms and quantities in letters',
      text: tabs(
        ['Area', 'Profilo', 'Cessazioni 2025', 'Assunzioni 2025'],
        ['Funzionari', 'Contabile', 'nessuna', 'una unità'],
        ['Istruttori', 'Vigilanza', '1', '2'],
      ),
      tables: ['staffing 1'],
      rows: [
        ['Area: Funzionari', 'Profilo: Contabile', 'Cessazioni 2025: nessuna', 'Assunzioni 2025: una unità'],
        ['Area: Istruttori', 'Profilo: Vigilanza', 'Cessazioni 2025: 1', 'Assunzioni 2025: 2'],
      ],
    },
    {
      situation: 'a line over the first rows is their group',
      text: '<table><tr><th>Voce</th><th>Stanziamento</th><th>Impegni</th></tr><tr><td>SPESE</td><td></td><td></td></tr><tr><td>Utenze</td><td>300</td><td>310</td></tr></table>',
      tables: ['finance 2'],
      rows: [['(SPESE)', 'Voce: Utenze', 'Stanziamento: 300', 'Impegni: 310']],
    },
    {
      situation: 'a title, and names under a cell that spreads over them',
      text: '<table><tr><td colspan="3">Fabbisogno di personale</td></tr><tr><th rowspan="2">Area</th><th colspan="2">Assunzioni</th></tr><tr><th>2025</th><th>2026</th></tr><tr><td>Istruttori</td><td>nessuna</td><td>1</td></tr></table>',
      tables: ['staffing 3'],
      rows: [['Area: Istruttori', 'Assunzioni 2025: nessuna', 'Assunzioni 2026: 1']],
    },
    {
      situation: 'years under a cell that spreads over them, beside the end of a name',
      text: '<table><tr><th>Area</th><th colspan="2">Assunzioni</th></tr><tr><th>professionale</th><th>2025</th><th>2026</th></tr><tr><td>Istruttori</td><td>nessuna</td><td>1</td></tr></table>',
      tables: ['staffing 2'],
      rows: [['Area professionale: Istruttori', 'Assunzioni 2025: nessuna', 'Assunzioni 2026: 1']],
    },
    {
      situation: 'names under blanks, in a file without spans',
      text: tabs(
        ['Categoria', 'Anno 2023', '', 'Totale'],
        ['', 'Uomini', 'Donne', ''],
        ['Funzionari', '3', '4', '7'],
      ),
      tables: ['staff 2'],
      rows: [['Categoria: Funzionari', 'Anno 2023 Uomini: 3', 'Anno 2023 Donne: 4', 'Totale: 7']],
    },
    {
      situation: 'a heading cut into lines',
      text: tabs(
        ['Conto', 'Stima', 'Stima'],
        ['', 'risorse', 'risorse'],
        ['', '2025', '2026'],
        ['Corsi', '€ 400', '€ 500'],
      ),
      tables: ['resource 3'],
      rows: [['Conto: Corsi', 'Stima risorse 2025: € 400', 'Stima risorse 2026: € 500']],
    },
    {
      situation: 'code and name under one cell are a row, not names of columns',
      text: '<table><tr><th colspan="2">Processo</th><th colspan="2">Evento rischioso</th></tr><tr><td>A1</td><td>Affidamenti</td><td>R1</td><td>Frazionamento</td></tr></table>',
      tables: ['risk 1'],
      rows: [
        [
          'Processo: A1',
          'Processo (2): Affidamenti',
          'Evento rischioso: R1',
          'Evento rischioso (4): Frazionamento',
        ],
      ],
    },
  ])('$situation', ({ text, tables, rows }) => {
    expect(tablesOf(text)).toEqual({ tables, rows });
  });

  it('rows of words are no heading of the table below', () => {
    const risks = tabs(['Processo', 'Rischio', 'Misura'], ['Gare', 'Accordi', 'Patto']);
    const staff = tabs(['Dirigenti', '3', '4']);
    const { tables } = reading(`${risks}\n\n${staff}`);
    expect(tables[0]).toMatchObject({ kind: 'risk', headings: 1, rows: 1 });
  });
});
