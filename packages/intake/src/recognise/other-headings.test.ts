import { describe, expect, it } from 'vitest';
import { indicatorsOf, reading, table } from '../test/reading.ts';

describe('headings in other words', () => {
  it.each([
    ['Traguardo 2025', 'Valore reale'],
    ['Traguardo atteso 2025', 'Osservato'],
    ['Meta', 'Osservato 2025'],
    ['Meta 2025', 'Rendicontazione'],
    ['Valori programmati', 'Monitoraggio al 31/12/2025'],
    ['Valore da raggiungere', 'Verifica al 31/12/2025'],
    ['Target', 'Rendicontazione 2025'],
  ])('what is aimed at and what was reached: %s, %s', (target, value) => {
    const text = table(['Obiettivo', 'Indicatore', target, value], ['Nidi', 'Posti', '120', '108']);
    expect(indicatorsOf(text)).toEqual(['Nidi | Posti | 120 | 108 | -']);
  });

  it('what was seen in the middle of the year is no result', () => {
    const heading = ['Obiettivo', 'Indicatore', 'Target', 'Monitoraggio al 30/06/2025'];
    const text = table(heading, ['Nidi', 'Posti', '120', '50']);
    expect(indicatorsOf(text)).toEqual(['Nidi | Posti | 120 | - | - | Monitoraggio al 30/06/2025: 50']);
  });

  it.each([
    {
      situation: 'aims of three years over a title, with the way that is better as a sign',
      text: '<table><tr><th colspan="5">Obiettivo strategico 2 – Mobilità</th></tr><tr><th>Indicatore</th><th>Polarità</th><th>Dato di partenza (2026)</th><th>Traguardo 2027</th><th>Traguardo 2028</th></tr><tr><td>Passeggeri</td><td>↑</td><td>12.345</td><td>12.800</td><td>13.100</td></tr><tr><th colspan="5">Obiettivo strategico 3 – Scuole</th></tr><tr><td>Edifici in regola</td><td>↑</td><td>62%</td><td>70%</td><td>80%</td></tr></table>',
      rows: [
        'Obiettivo strategico 2 – Mobilità | Passeggeri | 12800 | - | - | Polarità: ↑ | Dato di partenza (2026): 12345 | Traguardo 2028: 13100',
        'Obiettivo strategico 3 – Scuole | Edifici in regola | 70 | - | - | Polarità: ↑ | Dato di partenza (2026): 62 | Traguardo 2028: 80',
      ],
    },
    {
      situation: 'the number of the indicator, and what it is',
      text: table(
        ['Kpi', 'Descrizione kpi', 'Algoritmo', 'Peso', 'Target 2024'],
        ['1', 'Imprese supportate', 'conteggio', '40 %', '>= 320'],
        ['KPI 2', 'Voucher erogati', 'rapporto', '60 %', '>= 90 %'],
      ),
      rows: [
        ' | Imprese supportate | 320 | - | - | Algoritmo: conteggio | Peso: 40',
        ' | Voucher erogati | 90 | - | - | Algoritmo: rapporto | Peso: 60',
      ],
    },
    {
      situation: 'an indicator and its description stay two things',
      text: table(
        ['Indicatore', 'Descrizione indicatore', 'Target 2024'],
        ['Posti', 'Posti nei nidi comunali', '320'],
      ),
      rows: [' | Posti | 320 | - | - | Descrizione indicatore: Posti nei nidi comunali'],
    },
    {
      situation: 'the headings of an export, with underscores for blanks',
      text: table(
        [
          'ID_OBIETTIVO',
          'DESCRIZIONE_OBIETTIVO',
          'indicatore',
          'target_2024',
          'target_2025',
          'risultato_2024',
        ],
        ['1.1', 'Strade', 'Km rifatti', '40', '45', '38'],
      ),
      rows: ['Strade | Km rifatti | 40 | 38 | - | ID_OBIETTIVO: 1.1 | target_2025: 45'],
    },
    {
      situation: 'a forecast and a final figure beside an indicator, shortened',
      text: table(
        ['Obiettivo', 'Indicatore', 'Prev. 2024', 'Cons. 2024', '% Ragg.'],
        ['Posti letto', 'Tasso', '97%', '95,2%', '98,14%'],
      ),
      rows: ['Posti letto | Tasso | 97 | 95.2 | 98,14%'],
    },
    {
      situation: 'what was reached in past years, and forecasts of the next',
      text: table(
        ['Indicatore', 'Consuntivo 2023', 'Consuntivo 2024', 'Previsione 2025', 'Previsione 2026'],
        ['Prestiti', '12.300', '12.800', '13.000', '13.200'],
      ),
      rows: [
        ' | Prestiti | 13000 | - | - | Consuntivo 2023: 12300 | Consuntivo 2024: 12800 | Previsione 2026: 13200',
      ],
    },
    {
      situation: 'the objective of the year of the last result is its target',
      text: table(
        ['Indicatore', 'Risultato 2023', 'Risultato 2024', 'Obiettivo 2024'],
        ['Laboratori', '5', '6', '7'],
      ),
      rows: [' | Laboratori | 7 | 6 | - | Risultato 2023: 5'],
    },
    {
      situation: 'a standard of service beside two years',
      text: table(
        ['Dimensione', 'Indicatore', 'Valore 2023', 'Valore 2024', 'Standard'],
        ['Efficienza', 'Degenza media', '7,2', '6,9', '≤ 7'],
      ),
      rows: [' | Degenza media | 7 | 6.9 | - | Dimensione: Efficienza | Valore 2023: 7.2'],
    },
    {
      situation: 'a standard granted and the value found',
      text: table(
        ['Servizio', 'Indicatore di qualità', 'Standard garantito', 'Valore rilevato'],
        ['Nido', 'Puntualità', '95%', '93%'],
      ),
      rows: [' | Puntualità | 95 | 93 | - | Servizio: Nido'],
    },
    {
      situation: 'the specific objective stands over the annual one',
      text: table(
        ['Obiettivo specifico', 'Obiettivo annuale', 'Indicatore', 'Target', 'Consuntivo'],
        ['1. Norme', '1.1 Oneri', 'Procedimenti', '20', '18'],
        ['', '1.2 Accessi', 'Pagine', '9', '8'],
      ),
      rows: [
        '1. Norme > 1.1 Oneri | Procedimenti | 20 | 18 | -',
        '1. Norme > 1.2 Accessi | Pagine | 9 | 8 | -',
      ],
    },
    {
      situation: 'the percentage under the result, in a heading of two rows',
      text: '<table><tr><th rowspan="2">Obiettivo</th><th rowspan="2">Kpi</th><th rowspan="2">Target</th><th colspan="2">Consuntivo 2023</th></tr><tr><th>Valore</th><th>Performance</th></tr><tr><td>Mercato</td><td>Mediazioni</td><td>90</td><td>88</td><td>97,78%</td></tr></table>',
      rows: ['Mercato | Mediazioni | 90 | 88 | 97,78%'],
    },
    {
      situation: 'the percentage of the year, in a heading of two rows',
      text: '<table><tr><th rowspan="2">Obiettivo</th><th rowspan="2">Indicatore</th><th colspan="3">Anno 2024</th></tr><tr><th>Target</th><th>Consuntivo</th><th>% ragg.</th></tr><tr><td>Carte</td><td>Rilasci</td><td>2.200</td><td>2.050</td><td>93,18%</td></tr></table>',
      rows: ['Carte | Rilasci | 2200 | 2050 | 93,18%'],
    },
  ])('$situation', ({ text, rows }) => {
    expect(indicatorsOf(text)).toEqual(rows);
  });

  it.each([
    ['% realizz.', true],
    ['Perc.', true],
    ['PERC_RAGG', true],
    ['perc_raggiungimento_2024', true],
    ['Indice di realizzazione', true],
    ['Performance indicatore', true],
    ['Percentuale di copertura', false],
    ['Indice di gradimento', false],
  ])('«%s» beside target and result: the percentage declared %s', (heading, declared) => {
    const [row] = reading(
      table(['Indicatore', 'Target', 'Risultato', heading], ['Ore', '10', '9', '90%']),
    ).rows;
    expect(row?.declared?.printed).toBe(declared ? '90%' : undefined);
  });

  it.each([
    {
      situation: 'once for the rows of an objective',
      text: table(
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato', "Performance dell'obiettivo"],
        ['Oneri', 'Procedimenti', '20', '18', '95%'],
        ['', 'Moduli', '8', '8', ''],
      ),
      declared: [undefined, undefined],
    },
    {
      situation: 'again in each of them',
      text: table(
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato', "Grado di raggiungimento dell'obiettivo"],
        ['Oneri', 'Procedimenti', '20', '18', '95%'],
        ['Oneri', 'Moduli', '8', '8', '95%'],
      ),
      declared: [undefined, undefined],
    },
    {
      situation: 'different in the rows of one: it is of each',
      text: table(
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato', 'Raggiungimento obiettivo'],
        ['Nidi', 'Posti', '120', '110', '91,67%'],
        ['', 'Rette', '95%', '97%', '100%'],
      ),
      declared: ['91,67%', '100%'],
    },
    {
      situation: 'one row an objective',
      text: table(
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato', "Grado di raggiungimento dell'obiettivo"],
        ['Oneri', 'Procedimenti', '20', '18', '90%'],
        ['Moduli', 'Moduli unificati', '8', '8', '100%'],
      ),
      declared: ['90%', '100%'],
    },
    {
      situation: 'before the one of the indicator',
      text: table(
        ['Obiettivo', 'Indicatore', 'Target', 'Risultato', 'Performance obiettivo', 'Performance indicatore'],
        ['Oneri', 'Procedimenti', '20', '18', '95%', '90%'],
        ['', 'Moduli', '8', '8', '', '100%'],
      ),
      declared: ['90%', '100%'],
    },
  ])('the percentage of an objective: $situation', ({ text, declared }) => {
    expect(reading(text).rows.map((row) => row.declared?.printed)).toEqual(declared);
  });

  it('rows that sum up an objective, an area, a body are unread, and nothing goes on under them', () => {
    const { rows, unread } = reading(
      table(
        ['Obiettivo', 'Indicatore', 'Peso', 'Target', 'Consuntivo', 'Grado di raggiungimento'],
        ['Registro', 'Pratiche', '100%', '90%', '92%', '100%'],
        ['Registro', 'Totale obiettivo', '100%', '', '', '100%'],
        ['Promozione', 'Eventi', '100%', '12', '12', '100%'],
        ['', 'Totale eventi all’aperto', '100%', '4', '4', '100%'],
        ['', 'Totale obiettivo Promozione', '100%', '', '', '100%'],
        ['', 'Media complessiva degli obiettivi', '', '-', '-', '98,8%'],
        ['', 'Risultato complessivo dell’area', '', '', '', '98,8%'],
        ['Media settore', '', '', '', '', '98,8%'],
        ['', 'Totale presenze', '', '', '', ''],
      ),
    );
    expect(rows.map(({ group, indicator }) => [group, indicator])).toEqual([
      ['Registro', 'Pratiche'],
      ['Promozione', 'Eventi'],
      ['Promozione', 'Totale eventi all’aperto'],
      ['Promozione', 'Totale presenze'],
    ]);
    expect(unread).toHaveLength(5);
  });

  it('a table of pipes without dashes', () => {
    const text =
      'Relazione\n\nObiettivo | Indicatore | Target | Risultato | %\nStrade | Km | 20 | 18 | 90\nVerde | Alberi | 100 | 120 | 100';
    expect(indicatorsOf(text)).toEqual(['Strade | Km | 20 | 18 | 90', 'Verde | Alberi | 100 | 120 | 100']);
  });

  it('money forecast and spent is no table of indicators', () => {
    const heading = ['Voce', 'Prev. 2024', 'Cons. 2024', 'Perc.'];
    const { tables } = reading(table(heading, ['Affitti', '100', '90', '90%']));
    expect(tables.map(({ kind }) => kind)).toEqual([null]);
  });
});
