import { describe, expect, it } from 'vitest';
import { indicatorsOf, pipes, reading, table } from '../test/reading.ts';

const kindsOf = (text: string) => reading(text).tables.map(({ kind }) => kind);

describe('indicators under the headings of other bodies', () => {
  it.each([
    {
      situation: 'levels beside each other, merged downwards, the weight that of the objective',
      text: table(
        [
          'Area strategica',
          'Obiettivo strategico',
          'Obiettivo operativo',
          'Peso',
          'Indicatore',
          'Target',
          'Esito',
        ],
        ['Ambiente', '1. Aria', '1.1 Mezzi', '40%', 'Mezzi elettrici', '10', '8'],
        ['', '', '1.2 Alberi', '60%', 'Alberi piantati', '90', '95'],
      ),
      rows: [
        'Ambiente > 1. Aria > 1.1 Mezzi | Mezzi elettrici | 10 | 8 | - | Peso: 40',
        'Ambiente > 1. Aria > 1.2 Alberi | Alberi piantati | 90 | 95 | - | Peso: 60',
      ],
    },
    {
      situation: 'an action beside an objective is a column like any',
      text: table(
        ['Obiettivo', 'Azione', 'Indicatore', 'Target 2024', 'Responsabile'],
        ['Ricerca', 'Bandi', 'Progetti', '16', 'Area ricerca'],
      ),
      rows: ['Ricerca | Progetti | 16 | - | - | Azione: Bandi | Responsabile: Area ricerca'],
    },
    {
      situation: 'the result of the year before the targets is where they start from',
      text: table(
        ['Indicatore', 'U.M.', 'Consuntivo 2023', 'Target 2024', 'Target 2025'],
        ['Imprese', 'n', '150', '160', '170'],
      ),
      rows: [' | Imprese | 160 | - | - | U.M.: n | Consuntivo 2023: 150 | Target 2025: 170'],
    },
    {
      situation: 'the figures of two years, each with its target',
      text: '<table><tr><td rowspan="2">Cod.</td><td rowspan="2">Indicatore</td><td colspan="2">Anno 2022</td><td colspan="2">Anno 2023</td></tr><tr><td>Target</td><td>Risultato</td><td>Target</td><td>Risultato</td></tr><tr><td>A1</td><td>Km</td><td>70</td><td>71</td><td>72</td><td>73</td></tr></table>',
      rows: [' | Km | 72 | 73 | - | Cod.: A1 | Anno 2022 Target: 70 | Anno 2022 Risultato: 71'],
    },
    {
      situation: 'the total of the quarters is the result',
      text: table(
        ['Indicatore', 'Target annuo', 'I trim.', 'II trim.', 'III trim.', 'IV trim.', 'Totale', '%'],
        ['Verbali', '400', '90', '110', '95', '120', '415', '100%'],
      ),
      rows: [' | Verbali | 400 | 415 | 100% | I trim.: 90 | II trim.: 110 | III trim.: 95 | IV trim.: 120'],
    },
    {
      situation: 'of two readings in a year the later',
      text: table(
        ['Indicatore', 'Valore atteso', 'Valore al 30/09', 'Valore al 31/12'],
        ['Ore', '600', '410', '620'],
      ),
      rows: [' | Ore | 600 | 620 | - | Valore al 30/09: 410'],
    },
    {
      situation: 'no column called indicator: the one that names, not the one beside the figures',
      text: table(
        ['Obiettivo', 'Metrica', 'Situazione al 31.12.2021', 'Target 2022', 'Esito al 31/12/2022', 'Peso'],
        ['Didattica', 'Corsi', '40', '42', '43', '5%'],
      ),
      rows: ['Didattica | Corsi | 42 | 43 | - | Situazione al 31.12.2021: 40 | Peso: 5'],
    },
    {
      situation: 'the objective is what is measured; weights and people are no names',
      text: table(
        ['Obiettivo', 'Responsabile', 'Peso', 'Valore atteso', 'Valore raggiunto', '% ottenuta'],
        ['Degenza media', 'Direzione', '30%', '6,5', '6,3', '100%'],
      ),
      rows: [' | Degenza media | 6.5 | 6.3 | 100% | Responsabile: Direzione | Peso: 30'],
    },
    {
      situation: 'a strategic area beside a person: the column called indicator names the indicators',
      text: table(
        ['Ambito strategico', 'Responsabile', 'Indicatore', 'Target 2025', 'Target 2026'],
        ['Territorio', 'Dirigente', 'Controlli', '150', '160'],
      ),
      rows: ['Territorio | Controlli | 150 | - | - | Responsabile: Dirigente | Target 2026: 160'],
    },
    {
      situation: 'a strategic area beside a code, headings of two rows',
      text: '<table><tr><th rowspan="2">Area strategica</th><th rowspan="2">Codice</th><th rowspan="2">Indicatore</th><th colspan="2">Target</th></tr><tr><th>2025</th><th>2026</th></tr><tr><td>Didattica</td><td>A2</td><td>Laureati</td><td>55%</td><td>56%</td></tr></table>',
      rows: ['Didattica | Laureati | 55 | - | - | Codice: A2 | Target 2026: 56'],
    },
    {
      situation: 'no column called indicator: a line beside a person is no title of it',
      text: table(
        ['Linea strategica', 'Responsabile', 'Obiettivo', 'Valore atteso', 'Valore raggiunto'],
        ['Servizi', 'Dirigente', 'Attesa allo sportello', '15', '12'],
      ),
      rows: ['Servizi | Attesa allo sportello | 15 | 12 | - | Responsabile: Dirigente'],
    },
    {
      situation: 'targets before and after, in the words of the notes to the budget',
      text: table(
        ['Indicatore', 'Metodo di calcolo', 'Valori target a preventivo', 'Valori target a consuntivo'],
        ['Bandi', 'numero', '4', '5'],
      ),
      rows: [' | Bandi | 4 | 5 | - | Metodo di calcolo: numero'],
    },
    {
      situation: 'codes and kinds of the indicator are not the indicator; codes are no figures',
      text: table(
        ['ID', 'Codice indicatore', 'Indicatore', 'Tipo indicatore', 'Valore indicatore', 'Target'],
        ['1', 'I1', 'Attesa', 'Efficienza', '9', '10'],
      ),
      rows: [' | Attesa | 10 | 9 | - | ID: 1 | Codice indicatore: I1 | Tipo indicatore: Efficienza'],
    },
    {
      situation: 'no indicator, but a start and what is aimed at',
      text: table(
        ['Salute di genere', 'Valore di partenza', 'Target 2024'],
        ['Donne dirigenti', '40%', '45%'],
      ),
      rows: [' | Donne dirigenti | 45 | - | - | Valore di partenza: 40'],
    },
    {
      situation: 'the objective in a line over the heading, headings of two rows',
      text: '<table><tr><th colspan="4">Obiettivo strategico: Verde</th></tr><tr><th>Azione</th><th>Indicatore</th><th colspan="2">Valore</th></tr><tr><th></th><th></th><th>Atteso</th><th>Raggiunto</th></tr><tr><td>Parchi</td><td>Alberi</td><td>5</td><td>4</td></tr></table>',
      rows: ['Obiettivo strategico: Verde > Parchi | Alberi | 5 | 4 | -'],
    },
    {
      situation: 'the marks of notes in headings and figures are no part of them',
      text: '<table><tr><th>Indicatore</th><th>Target<sup>1</sup></th><th>Risultato (2)</th><th>% realizzazione*</th><th>Fonte <sup>4</sup></th></tr><tr><td>Ettari</td><td>120<sup>3</sup></td><td>96</td><td>80%</td><td>Catasto</td></tr></table>',
      rows: [' | Ettari | 120 | 96 | 80% | Fonte ⁴: Catasto'],
    },
    {
      situation: 'a column that says which of milestone and target a row is',
      text: table(
        ['Investimento', 'Milestone/Target', 'Descrizione', 'Valore base', 'Valore obiettivo'],
        ['Forestazione', 'T', 'Alberi piantati', '1.650.000', '6.600.000'],
      ),
      rows: [
        ' | Alberi piantati | 6600000 | - | - | Investimento: Forestazione | Milestone/Target: T | Valore base: 1650000',
      ],
    },
    {
      situation: 'the column of the year of the target is the result, beside a verdict',
      text: table(
        ['Indicatore', 'Anno 2023', 'Anno 2024', 'Target 2024', 'Esito'],
        ['Imprese', '245', '268', '250', 'Raggiunto'],
      ),
      rows: [' | Imprese | 250 | 268 | - | Anno 2023: 245 | Esito: Raggiunto'],
    },
    {
      situation: 'the same after the quarters',
      text: table(
        ['Indicatore', 'Target 2024', 'I trimestre', 'II trimestre', 'Anno 2024', 'Stato'],
        ['Ritardo', '≤ 0', '-10', '-7', '-9,8', 'Raggiunto'],
      ),
      rows: [' | Ritardo | 0 | -9.8 | - | I trimestre: -10 | II trimestre: -7 | Stato: Raggiunto'],
    },
    {
      situation: 'beside a result the column of the year is none, and so is one in a series of years to come',
      text: [
        table(['Indicatore', '2023', '2024', 'Target 2024', 'Risultato'], ['Ore', '1', '2', '3', '4']),
        table(['Indicatore', 'Target 2024', '2024', '2025'], ['Ore', '3', '4', '5']),
      ].join('\n\n'),
      rows: [' | Ore | 3 | 4 | - | 2023: 1 | 2024: 2', ' | Ore | 3 | - | - | 2024: 4 | 2025: 5'],
    },
    {
      situation: 'the title of the objective over the headings, again and again',
      text: '<table><tr><th colspan="2">Obiettivo specifico</th><th colspan="2">Migliorare la qualità dell\'aria</th></tr><tr><th>Codice</th><th>Indicatore</th><th>Target 2023</th><th>Target 2024</th></tr><tr><td>K1</td><td>Comuni</td><td>4</td><td>5</td></tr><tr><th colspan="2">Obiettivo specifico</th><th colspan="2">Promuovere interventi per il verde</th></tr><tr><th>Codice</th><th>Indicatore</th><th>Target 2023</th><th>Target 2024</th></tr><tr><td>K2</td><td>Alberi</td><td>4</td><td>5</td></tr></table>',
      rows: [
        "Migliorare la qualità dell'aria | Comuni | 4 | - | - | Codice: K1 | Target 2024: 5",
        'Promuovere interventi per il verde | Alberi | 4 | - | - | Codice: K2 | Target 2024: 5',
      ],
    },
    {
      situation: 'the same in a text, with the number of the objective',
      text: pipes(
        ['Obiettivo operativo 2.1', 'Ridurre i consumi idrici', '', ''],
        ['Indicatore', 'Formula', 'Target', 'Risultato'],
        ['Consumi', 'mc', '9', '8'],
      ),
      rows: ['Obiettivo operativo 2.1: Ridurre i consumi idrici | Consumi | 9 | 8 | - | Formula: mc'],
    },
    {
      situation:
        'a percentage merged over several indicators is of none of them, one beside a single row is its own',
      text: '<table><tr><th>Obiettivo</th><th>Indicatore</th><th>Target</th><th>Risultato</th><th>Grado di raggiungimento</th></tr><tr><td rowspan="2">Sociale</td><td>Utenti</td><td>100</td><td>80</td><td rowspan="2">90%</td></tr><tr><td>Progetti</td><td>4</td><td>4</td></tr><tr><td>Verde</td><td>Alberi</td><td>50</td><td>25</td><td>50%</td></tr></table>',
      rows: [
        'Sociale | Utenti | 100 | 80 | - | Grado di raggiungimento: 90',
        'Sociale | Progetti | 4 | 4 | ',
        'Verde | Alberi | 50 | 25 | 50%',
      ],
    },
    {
      situation: 'the same where a text leaves the cells below blank, as those of the objective',
      text: table(
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato', '% raggiungimento'],
        ['Sociale', 'Utenti', '100', '80', '90%'],
        ['', 'Progetti', '4', '4', ''],
      ),
      rows: ['Sociale | Utenti | 100 | 80 | - | % raggiungimento: 90', 'Sociale | Progetti | 4 | 4 | '],
    },
    {
      situation: 'not where another row of an objective has its own, or a row below has no result',
      text: [
        table(
          ['Obiettivo', 'Indicatore', 'Target', 'Risultato', '% raggiungimento'],
          ['Sociale', 'Utenti', '100', '80', '80%'],
          ['', 'Progetti', '4', '4', ''],
          ['', 'Corsi', '4', '2', '50%'],
        ),
        table(
          ['Obiettivo', 'Indicatore', 'Target', 'Risultato', '% raggiungimento'],
          ['Sociale', 'Utenti', '100', '80', '80%'],
          ['', 'Progetti', '4', '', ''],
        ),
      ].join('\n\n'),
      rows: [
        ...[
          'Sociale | Utenti | 100 | 80 | 80%',
          'Sociale | Progetti | 4 | 4 | ',
          'Sociale | Corsi | 4 | 2 | 50%',
        ],
        ...['Sociale | Utenti | 100 | 80 | 80%', 'Sociale | Progetti | 4 |  | '],
      ],
    },
    {
      situation: 'two columns of the same name are both kept',
      text: table(['Indicatore', 'Note', 'Target', 'Risultato', 'Note'], ['Ore', 'prima', '5', '5', 'dopo']),
      rows: [' | Ore | 5 | 5 | - | Note: prima | Note (5): dopo'],
    },
  ])('$situation', ({ text, rows }) => {
    expect(indicatorsOf(text)).toEqual(rows);
  });

  it('a row that sums up the others is no indicator', () => {
    const { rows, unread } = reading(
      table(
        ['Indicatore', 'Peso', 'Target', '% raggiunta'],
        ['Ore', '100%', '5', '90%'],
        ['Media', '', '', '90%'],
      ),
    );
    expect(rows).toHaveLength(1);
    expect(unread.map(({ text }) => text)).toEqual(['Media | 90%']);
  });

  it('a line after the card is no part of its title', () => {
    const card = pipes(['Obiettivo', 'Curare il verde'], ['Responsabile', 'Tecnico'], ['Peso', '30%']);
    const text = `Scheda obiettivo 2.1\n\n${card}\n\nIndicatori\n\n${table(['Indicatore', 'Target', 'Peso'], ['Alberi', '50', '1%'])}`;
    expect(reading(text).rows.at(-1)?.objective).toBe('Curare il verde');
  });

  it('a weight that changes within an objective is that of the indicators', () => {
    const heading = ['Obiettivo', 'Peso', 'Indicatore', 'Target'];
    const weighs = (...rows: string[][]) => reading(table(heading, ...rows)).rows.map((row) => row.weighs);
    expect(weighs(['A', '40', 'Primo', '1'], ['B', '60', 'Secondo', '2'])).toEqual(['Peso', 'Peso']);
    expect(weighs(['A', '40', 'Primo', '1'], ['', '60', 'Secondo', '2'])).toEqual([undefined, undefined]);
  });
});

describe('tables one after the other', () => {
  it('one with a heading of its own does not go on under that of the table before', () => {
    const indicators = table(
      ['Obiettivo', 'Indicatore', 'Target', 'Risultato'],
      ['Tributi', 'Avvisi', '9', '9'],
    );
    const tables = [
      table(['Processo', 'Rischio', 'Livello', 'Misura'], ['Tributi', 'Sgravi', 'Alto', 'Controlli']),
      table(['Ufficio', 'Telefono', 'Orario', 'Sede'], ['Anagrafe', '012 345', '9-12', 'Centro']),
      table(['Categoria', 'Uomini', 'Donne', 'Totale'], ['Funzionari', '3', '4', '7']),
    ];
    expect(kindsOf(tables.flatMap((one) => [indicators, one]).join('\n\n'))).toEqual([
      ...['indicator', 'risk', 'indicator', null, 'indicator', 'staff'],
    ]);
  });
});

describe('other kinds under the headings of other bodies', () => {
  it.each([
    [
      'risk',
      ['Processo', 'Rischio', 'Misura specifica', 'Indicatore', 'Valore atteso'],
      ['Acquisti', 'Accordi', 'Patto', 'Patti', '100%'],
    ],
    ['risk', ['Evento', 'Probabilità', 'Impatto', 'Misure'], ['Conflitto', '3', '4', 'Dichiarazioni']],
    [
      'publication',
      ['Sezione', 'Dato da pubblicare', 'Frequenza di aggiornamento', 'Responsabile'],
      ['Gare', 'Avvisi', 'Tempestivo', 'Ufficio'],
    ],
    ['staff', ['Fascia di età', 'M', 'F', 'Totale'], ['31-40', '4', '6', '10']],
    ['staff', ['Lavoro agile', '2022', '2023'], ['Dipendenti', '18', '22']],
    ['finance', ['Entrate', 'Previsioni definitive', 'Accertamenti'], ['Titolo 1', '3.100.000', '3.050.000']],
    ['finance', ['Missione', 'Stanziamento', 'Impegnato'], ['04 Istruzione', '700.000,00', '690.000,00']],
    ['finance', ['Voce', '2022', '2023'], ['Spese correnti', '1.000.000', '1.050.000']],
    [null, ['Peso', 'Descrizione del livello', 'Punteggio'], ['1', 'Prestazione inadeguata', '0']],
    [
      null,
      ['Stakeholder', 'Obiettivo del coinvolgimento', 'Strumento'],
      ['Cittadini', 'Ascolto', 'Questionario'],
    ],
    [null, ['Fase', 'Attività', 'Gen', 'Feb', 'Mar'], ['1', 'Analisi', 'X', 'X', '']],
    [null, ['Dipendente', 'Punteggio obiettivi', 'Punteggio comportamenti'], ['A', '55', '38']],
    [null, ['Punti di forza', 'Punti di debolezza'], ['Personale motivato', 'Risorse scarse']],
    [null, ['Obiettivo', 'Data inizio', 'Data fine'], ['Canali puliti', '01/03/2024', '30/09/2024']],
  ] as const)('%s: %s', (kind, heading, row) => {
    expect(kindsOf(table(heading, row))).toEqual([kind]);
  });

  it('registers whose first cells are merged keep every row, under what they are of', () => {
    const { rows, unread } = reading(
      table(
        ['Area di rischio', 'Processo', 'Evento rischioso', 'Misura'],
        ['Personale', 'Concorsi', 'Bandi su misura', 'Controlli'],
        ['', '', 'Fuga di notizie', 'Buste'],
      ),
    );
    expect(unread).toEqual([]);
    expect(rows.map(({ kind, group }) => [kind, group])).toEqual([
      ['risk', 'Personale'],
      ['risk', 'Personale'],
    ]);
  });
});
