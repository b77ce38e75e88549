import { describe, expect, it } from 'vitest';
import { pipes, reading, tabs } from '../test/reading.ts';

/** Each row as its kind, whom or what it is under, and its cells: a figure by its value, a name as printed. */
const rowsOf = (text: string) =>
  reading(text).rows.map(({ kind, group, objective, cells = {} }) => [
    kind,
    group ?? objective ?? '',
    ...Object.entries(cells).map(([label, cell]) => {
      const said = 'refused' in cell ? `${cell.refused}!` : (cell.value ?? cell.printed);
      return `${label}: ${said}`;
    }),
  ]);

describe('tables of weights, assignments and staffing under the headings of other bodies', () => {
  it.each([
    {
      situation: 'weights with the dashes of Markdown',
      text: pipes(
        ['Descrizione obiettivo', 'Pesatura'],
        ['---', '---'],
        ['Ridurre i tempi', '40%'],
        ['Formare', '60 %'],
      ),
      rows: [
        ['weight', '', 'Descrizione obiettivo: Ridurre i tempi', 'Pesatura: 40'],
        ['weight', '', 'Descrizione obiettivo: Formare', 'Pesatura: 60'],
      ],
    },
    {
      situation: 'the weight before what it weighs, its heading broken',
      text: tabs(['Pondera zione', 'Indicatore'], ['35%', 'Tempo medio'], ['65%', 'Reclami']),
      rows: [
        ['weight', '', 'Pondera zione: 35', 'Indicatore: Tempo medio'],
        ['weight', '', 'Pondera zione: 65', 'Indicatore: Reclami'],
      ],
    },
    {
      situation: 'a person named once for several objectives',
      text: pipes(
        ['Dirigente responsabile', 'Obiettivo', 'Ponderazione'],
        ['Lavori pubblici', '1.1 Asfalti', '60,00%'],
        ['', '1.2 Cantieri', '40,00%'],
        ['Bilancio', '2.1 Pagamenti', ''],
      ),
      rows: [
        [
          'assignment',
          'Lavori pubblici',
          'Dirigente responsabile: Lavori pubblici',
          'Obiettivo: 1.1 Asfalti',
          'Ponderazione: 60.00',
        ],
        [
          'assignment',
          'Lavori pubblici',
          'Dirigente responsabile: ',
          'Obiettivo: 1.2 Cantieri',
          'Ponderazione: 40.00',
        ],
        [
          'assignment',
          'Bilancio',
          'Dirigente responsabile: Bilancio',
          'Obiettivo: 2.1 Pagamenti',
          'Ponderazione: ',
        ],
      ],
    },
    {
      situation: 'a column for each sector, its person and weights said over the table',
      text: `Assegnazione ai dirigenti e relativi pesi\n\n${tabs(['Obiettivo', 'Settore tecnico', 'Settore sociale'], ['1.1 Tempi', '20%', '80%'])}`,
      rows: [['assignment', '', 'Obiettivo: 1.1 Tempi', 'Settore tecnico: 20', 'Settore sociale: 80']],
    },
    {
      situation: 'a heading table, then the rows with the person in pieces and a total',
      text: `Assegnazione degli obiettivi ai dirigenti\n\n${tabs(['Obiettivi', 'Peso'], ['', 'attribuito'])}\n\n${tabs(
        ['', '1.1 Tempi', '30,00%', ''],
        ['Direttore', '1.2 Servizi', '', ''],
        ['generale', '1.3 Conti', '70,00%', ''],
        ['', 'Totale', '100,00%', ''],
      )}`,
      rows: [
        ['assignment', 'Direttore generale', 'Obiettivi: 1.1 Tempi', 'Peso attribuito: 30.00'],
        [
          'assignment',
          'Direttore generale',
          'voce: Direttore',
          'Obiettivi: 1.2 Servizi',
          'Peso attribuito: ',
        ],
        [
          'assignment',
          'Direttore generale',
          'voce: generale',
          'Obiettivi: 1.3 Conti',
          'Peso attribuito: 70.00',
        ],
        ['assignment', 'Direttore generale', 'Obiettivi: Totale', 'Peso attribuito: 100.00'],
      ],
    },
    {
      situation: 'leavers, hires and costs',
      text: tabs(
        ['Area', 'Cessazioni previste 2025', 'Assunzioni previste 2025', 'Costo annuo'],
        ['Funzionari', '2', '3', '€ 105.000,00'],
        ['Totale', '2', '3', '€ 105.000,00'],
      ),
      rows: [
        [
          'staffing',
          '',
          'Area: Funzionari',
          'Cessazioni previste 2025: 2',
          'Assunzioni previste 2025: 3',
          'Costo annuo: 105000.00',
        ],
        [
          'staffing',
          '',
          'Area: Totale',
          'Cessazioni previste 2025: 2',
          'Assunzioni previste 2025: 3',
          'Costo annuo: 105000.00',
        ],
      ],
    },
    {
      situation: 'needs by profile, the word itself only over the table',
      text: `Fabbisogno triennale\n\n${tabs(['Profilo', '2026', '2027'], ['Istruttore', '2', '1'])}`,
      rows: [['staffing', '', '2026: 2', '2027: 1', 'Profilo: Istruttore']],
    },
    {
      situation: 'a year once for the rows beside it, an ambiguous figure left with its readings',
      text: pipes(
        ['Anno', 'N. posti', 'Area', 'Reclutamento', 'Spesa'],
        ['2026', '2', 'Istruttori', 'concorso', '64.500'],
        ['', '1', 'Funzionari', 'mobilità', '2.6'],
      ),
      rows: [
        [
          'staffing',
          '2026',
          'Anno: 2026',
          'N. posti: 2',
          'Area: Istruttori',
          'Reclutamento: concorso',
          'Spesa: 64500',
        ],
        [
          'staffing',
          '2026',
          'Anno: ',
          'N. posti: 1',
          'Area: Funzionari',
          'Reclutamento: mobilità',
          'Spesa: ambiguous!',
        ],
      ],
    },
    {
      situation: 'a tree with a column for each level',
      text: pipes(
        ['Linea strategica', 'Obiettivo strategico', 'Obiettivo operativo', 'Peso'],
        ['1. Ambiente', '1.1 Mobilità', '1.1.1 Piste', '60%'],
        ['', '', '1.1.2 Autobus', '40%'],
      ),
      rows: [
        [
          'tree',
          '',
          'Linea strategica: 1. Ambiente',
          'Obiettivo strategico: 1.1 Mobilità',
          'Obiettivo operativo: 1.1.1 Piste',
          'Peso: 60',
        ],
        [
          'tree',
          '',
          'Linea strategica: ',
          'Obiettivo strategico: ',
          'Obiettivo operativo: 1.1.2 Autobus',
          'Peso: 40',
        ],
      ],
    },
    {
      situation: 'a tree a branch a row, the years over their figures',
      text: tabs(
        ['OBIETTIVO STRATEGICO 1: Servizi', '2025', '2026'],
        ['Indicatore 1: sportelli', 'Almeno 4', '5'],
        ['1.1 O.O.: Sportello unico', '2025', ''],
        ['Indicatore 1: pratiche', '80%', ''],
      ),
      rows: [
        ['tree', '', '1: OBIETTIVO STRATEGICO 1: Servizi', '2: 2025', '3: 2026'],
        ['tree', '', '1: Indicatore 1: sportelli', '2025: 4', '2026: 5'],
        ['tree', '', '1: 1.1 O.O.: Sportello unico', '2: 2025'],
        ['tree', '', '1: Indicatore 1: pratiche', '2025: 80'],
      ],
    },
    {
      situation: 'a map: the percentage under each title',
      text: tabs(
        ['CRESCITA', '1.1 TERRITORIO', '1.2 IMPRESE'],
        ['', '90%', '100%'],
        ['PROCESSI', '2.1 ORGANIZZAZIONE', ''],
        ['', '95,5%', ''],
      ),
      rows: [
        ['tree', '', '1: CRESCITA', '2: 1.1 TERRITORIO', '3: 1.2 IMPRESE'],
        ['tree', '', '1.1 TERRITORIO: 90', '1.2 IMPRESE: 100'],
        ['tree', '', '1: PROCESSI', '2: 2.1 ORGANIZZAZIONE'],
        ['tree', '', '2.1 ORGANIZZAZIONE: 95.5'],
      ],
    },
    {
      situation: 'a box of weights, the figure below its word',
      text: tabs(
        ['Pesatura degli indicatori', '', ''],
        ['Indicatore 1:', 'tempi', 'Peso 40%'],
        ['Indicatore 2:', 'reclami', 'Peso'],
        ['', '', '60%'],
      ),
      rows: [
        ['weight', 'Pesatura degli indicatori', '1: Indicatore 1:', '2: tempi', 'Peso: 40'],
        ['weight', 'Pesatura degli indicatori', '1: Indicatore 2:', '2: reclami', '3: Peso'],
        ['weight', 'Pesatura degli indicatori', 'Peso: 60'],
      ],
    },
  ])('$situation', ({ text, rows }) => {
    expect(rowsOf(text)).toEqual(rows);
    expect(reading(text).unread).toEqual([]);
  });
});

describe('headings of indicators', () => {
  it.each([
    ['words in pieces', tabs(['Indica tore', 'Valo re 2024', 'Tar get 2024'], ['Primo', '5', '4'])],
    ['letters apart', tabs(['Indicatore', 'T a r g e t', 'V a l o r e'], ['Primo', '4', '5'])],
    [
      'two rows in a file without spans',
      tabs(['Indicatore', 'Anno 2024', ''], ['', 'Target', 'Consuntivo'], ['Primo', '4', '5']),
    ],
    [
      'several years: the last result',
      tabs(['Indicatore', 'Valore 2023', 'Valore 2024', 'Target 2024'], ['Primo', '3', '5', '4']),
    ],
    [
      'several targets: that of the result’s year',
      tabs(
        ['Indicatore', 'Target 2025', 'Target 2024', 'Risultato aggiornato 2024'],
        ['Primo', '9', '4', '5'],
      ),
    ],
  ])('%s', (_, text) => {
    expect(reading(text).rows.map((row) => [row.indicator, row.value?.printed, row.target?.printed])).toEqual(
      [['Primo', '5', '4']],
    );
  });

  it.each([
    [
      'a web page',
      '<table><tr><th rowspan="2">Indicatore</th><th colspan="2">Target</th></tr><tr><th>2025</th><th>2026</th></tr><tr><td>Primo</td><td>4</td><td>5</td></tr></table>',
    ],
    ['a text', tabs(['Indicatore', 'Target', ''], ['', '2025', '2026'], ['Primo', '4', '5'])],
  ])('years in a second row under one word: %s', (_, text) => {
    const { rows, unread } = reading(text);
    expect(unread).toEqual([]);
    expect(rows).toMatchObject([
      { indicator: 'Primo', target: { value: '4' }, cells: { 'Target 2026': { value: '5' } } },
    ]);
  });

  it('under bare years, which may be results or targets, neither is chosen', () => {
    const [row] = reading(tabs(['Indicatore', 'Formula', '2024', '2025'], ['Primo', 'a/b', '4', '5'])).rows;
    expect(row).toMatchObject({
      kind: 'indicator',
      indicator: 'Primo',
      cells: { 2024: { value: '4' }, 2025: { value: '5' } },
    });
    expect(row).not.toHaveProperty('target');
  });

  it('a line in capitals is a row, not a title, where all are', () => {
    const { rows } = reading(
      tabs(
        ['Indicatore', 'Target', 'Consuntivo'],
        ['EVENTI', '4', '5'],
        ['CORSI', '', ''],
        ['VISITE', '2', '2'],
      ),
    );
    expect(rows.map(({ indicator }) => indicator)).toEqual(['EVENTI', 'CORSI', 'VISITE']);
  });
});

describe('tables that only use the same words stay unread', () => {
  it.each([
    [
      'a glossary',
      tabs(
        ['Termine', 'Definizione'],
        ['Indicatore', 'Misura'],
        ['Target', 'Valore'],
        ['Responsabile', 'Chi risponde'],
      ),
    ],
    [
      'firms that close',
      tabs(['Settore', 'Iscrizioni', 'Cessazioni'], ['Agricoltura', '100', '120'], ['Commercio', '20', '22']),
    ],
    [
      'a list of contents',
      tabs(['1.1 Obiettivo strategico', '5'], ['1.2 Obiettivo operativo', '9'], ['2.1 Personale', '12']),
    ],
    [
      'a comparison of bodies',
      tabs(
        ['n. dirigenti', 'Dato nazionale', '0,2'],
        ['oneri del personale', 'Dato regionale', '28%'],
        ['', 'Dato nazionale', '26%'],
      ),
    ],
    [
      'remote work',
      tabs(['Dimensioni', '2024'], ['Numero dipendenti totali', '133'], ['Lavoratori agili', '120']),
    ],
    [
      'who answers for what',
      tabs(
        ['Struttura', 'Dirigente', 'Telefono'],
        ['Area Tecnica', 'Uno', '1'],
        ['Area Sociale', 'Due', '2'],
      ),
    ],
  ])('%s', (_, text) => {
    expect(reading(text).rows).toEqual([]);
  });
});
