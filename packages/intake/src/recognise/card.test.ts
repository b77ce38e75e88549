import { describe, expect, it } from 'vitest';
import { pipes, reading, tabs } from '../test/reading.ts';

describe('cards of objectives', () => {
  it('a row for each thing it says; what follows an indicator is said of it', () => {
    const { rows } = reading(
      pipes(
        ['Codice obiettivo', '2.3'],
        ['Titolo', 'Sportello edilizio'],
        ['Dirigente responsabile', 'Urbanistica'],
        ['Pesatura', '30%'],
        [
          'Indicatore 1',
          'Tempo medio (tipologia: efficienza - unità di misura: giorni - fonte dei dati: protocollo)',
        ],
        ['Target 2025', '<= 30 giorni'],
        ['Indicatore 2', 'Pratiche in rete'],
        ['Valore di partenza', '40%'],
        ['Target 2025', '80%'],
      ),
    );
    expect(rows.map(({ kind, indicator }) => indicator ?? kind)).toEqual([
      ...['objective', 'objective', 'objective', 'objective', 'Tempo medio', 'objective', 'Pratiche in rete'],
      ...['objective', 'objective'],
    ]);
    expect(rows.slice(1).every(({ objective }) => objective === 'Sportello edilizio')).toBe(true);
    expect(rows[0]?.cells?.['Codice obiettivo']).toEqual({ printed: '2.3', kind: 'text', text: '2.3' });
    expect(rows[3]?.cells?.Pesatura).toMatchObject({ kind: 'percent', value: '30' });
    expect(rows[4]).toMatchObject({
      target: { printed: '<= 30 giorni', comparator: '<=' },
      description: { type: 'efficienza', unit: 'giorni', source: 'protocollo' },
    });
    expect(rows[6]).toMatchObject({
      target: { value: '80' },
      cells: { 'Valore di partenza': { value: '40' } },
    });
  });

  it.each([
    ['Grado di raggiungimento complessivo', undefined],
    ['Grado di raggiungimento complessivo dell’obiettivo', undefined],
    ['Percentuale di realizzazione dell’obiettivo', undefined],
    ['Raggiungimento totale in %', undefined],
    // Of the last or of all? The first indicator has none.
    ['Grado di raggiungimento', undefined],
    ['% di realizzazione dell’indicatore', '95%'],
  ])('«%s» under the last indicator: of the indicator %s', (label, declared) => {
    const { rows } = reading(
      pipes(
        ['Obiettivo gestionale', 'Strade sicure'],
        ['Peso', '35'],
        ['Indicatore 1', 'Pattuglie serali'],
        ['Target', '48'],
        ['Consuntivo', '51'],
        ['Indicatore 2', 'Ore nelle scuole'],
        ['Target', '60'],
        ['Consuntivo', '54'],
        [label, '95%'],
      ),
    );
    const indicators = rows.filter(({ kind }) => kind === 'indicator');
    expect(indicators.map((row) => [row.indicator, row.value?.printed, row.declared?.printed])).toEqual([
      ['Pattuglie serali', '51', undefined],
      ['Ore nelle scuole', '54', declared],
    ]);
    expect(rows.at(-1)?.cells?.[label]?.printed).toBe('95%');
  });

  it('an indicator told row by row under the line that names its objective', () => {
    const { rows, unread } = reading(
      `Obiettivo n. 1 - Biblioteca\n\n${pipes(
        ['Indicatore', 'Prestiti annui'],
        ['Valore iniziale', '8.000'],
        ['Valore atteso', '9.000'],
        ['Valore raggiunto', '9.450'],
        ['Esito', 'Raggiunto al 100%'],
      )}\n\nObiettivo n. 2 - Dehors\n\n${pipes(
        ['Indicatore', 'Approvazione in Consiglio'],
        ['Valore atteso', '30/09/2024'],
        ['Valore raggiunto', '28/11/2024'],
        ['Grado di raggiungimento', '50%'],
      )}`,
    );
    expect(unread).toEqual([]);
    expect(rows).toHaveLength(9);
    expect(
      rows
        .filter(({ kind }) => kind === 'indicator')
        .map((row) => [row.objective, row.indicator, row.target?.printed, row.value?.printed, row.declared]),
    ).toEqual([
      ['Obiettivo n. 1 - Biblioteca', 'Prestiti annui', '9.000', '9.450', undefined],
      [
        ...['Obiettivo n. 2 - Dehors', 'Approvazione in Consiglio', '30/09/2024', '28/11/2024'],
        { printed: '50%' },
      ],
    ]);
  });

  it('a glossary of the same words is no card', () => {
    const { rows, unread } = reading(
      pipes(
        ['Indicatore', 'Grandezza che misura un fenomeno'],
        ['Target', 'Valore che si vuole raggiungere entro il 31 dicembre dell’anno'],
        ['Risultato', 'Valore rilevato alla fine del periodo'],
      ),
    );
    expect([rows.length, unread.length]).toEqual([0, 3]);
  });

  it('merged cells, two labels a row, a long text under its label, the indicators in the same table', () => {
    const { rows, unread, counts } = reading(
      '<table><tr><td colspan="4">SCHEDA N. 5</td></tr><tr><td>Titolo obiettivo</td><td colspan="3">Rete nelle scuole</td></tr><tr><td>Responsabile</td><td>Sistemi</td><td>Peso</td><td>25%</td></tr><tr><td colspan="4">Descrizione</td></tr><tr><td colspan="4">Si porta la rete in tutte le scuole del territorio.</td></tr><tr><td>Portatori di interesse</td><td colspan="3">Scuole</td></tr><tr><td>N.</td><td>Indicatore</td><td>Formula</td><td>Target 2025</td></tr><tr><td>1</td><td>Scuole in rete</td><td>in rete / totale</td><td>≥ 80%</td></tr></table>',
    );
    expect(unread).toEqual([]);
    expect(counts.headings).toBe(3);
    expect(rows.map(({ kind, objective }) => [kind, objective])).toEqual([
      ...Array.from({ length: 4 }, () => ['objective', 'Rete nelle scuole']),
      ['indicator', 'Rete nelle scuole'],
    ]);
    expect(rows[1]?.cells).toMatchObject({ Responsabile: { printed: 'Sistemi' }, Peso: { value: '25' } });
    expect(rows[4]).toMatchObject({ indicator: 'Scuole in rete', target: { value: '80' } });
  });

  it('a card that opens with the title of its objective over its whole width, and another below it', () => {
    const card = (title: string, indicator: string) =>
      `<tr><td colspan="4"><b>${title}</b></td></tr><tr><td>Struttura responsabile</td><td colspan="3">Appalti</td></tr><tr><td>Peso</td><td colspan="3">20%</td></tr><tr><td>Indicatore</td><td>Formula</td><td>Target 2025</td><td>Target 2026</td></tr><tr><td>${indicator}</td><td>Media</td><td>5</td><td>4</td></tr>`;
    const { rows, unread, counts } = reading(
      `<table>${card('OBIETTIVO OPERATIVO 3.2 – Semplificare', 'Tempo')}${card('OBIETTIVO OPERATIVO 3.3 – Unire', 'Gare')}</table>`,
    );
    expect(rows.map(({ objective, indicator, label }) => [objective, indicator ?? label])).toEqual([
      ['OBIETTIVO OPERATIVO 3.2 – Semplificare', 'Struttura responsabile'],
      ['OBIETTIVO OPERATIVO 3.2 – Semplificare', 'Peso'],
      ['OBIETTIVO OPERATIVO 3.2 – Semplificare', 'Tempo'],
      ['OBIETTIVO OPERATIVO 3.3 – Unire', 'Struttura responsabile'],
      ['OBIETTIVO OPERATIVO 3.3 – Unire', 'Peso'],
      ['OBIETTIVO OPERATIVO 3.3 – Unire', 'Gare'],
    ]);
    expect([unread, counts.headings]).toEqual([[], 4]);
  });

  it('two cards beside each other: no row of both is filed under one of them', () => {
    const { rows, unread, counts } = reading(
      pipes(
        ['Titolo', 'Lupo', 'Titolo', 'Sentieri'],
        ['Responsabile', 'Natura', 'Responsabile', 'Turismo'],
        ['Peso', '60%', 'Peso', '40%'],
        ['Indicatore', 'Transetti', 'Indicatore', 'Km segnati'],
        ['Target 2022', '18', 'Target 2022', '120'],
      ),
    );
    expect(rows.map(({ kind, objective }) => [kind, objective])).toEqual(
      Array.from({ length: 5 }, () => ['objective', undefined]),
    );
    expect(rows[4]?.cells).toMatchObject({
      'Target 2022': { value: '18' },
      'Target 2022 (2)': { value: '120' },
    });
    expect([unread.length, counts.tableRows]).toEqual([0, 5]);
  });

  it('cards one under the other, each with its indicators', () => {
    const card = (title: string, indicator: string) => [
      ['Obiettivo', title, '', ''],
      ['Unità organizzativa', 'Ufficio', '', ''],
      ['Peso', '40%', '', ''],
      ['Indicatore', 'Baseline', 'Target 2025', 'Fonte'],
      [indicator, '45', '30', 'protocollo'],
    ];
    const { rows } = reading(tabs(...card('Tempi', 'Giorni'), ...card('Corsi', 'Ore')));
    expect(
      rows
        .filter(({ kind }) => kind === 'indicator')
        .map(({ objective, indicator }) => [objective, indicator]),
    ).toEqual([
      ['Tempi', 'Giorni'],
      ['Corsi', 'Ore'],
    ]);
  });

  it('the title over a card, its indicators in the next table; a card without a title is of no objective', () => {
    const card = tabs(['Centro di responsabilità', 'Area'], ['Arco temporale', '2025'], ['Risorse', '€ 10']);
    const table = (name: string) => tabs(['Indicatore', 'Target', 'Peso'], [name, '5', '100%']);
    const { rows } = reading(
      `OBIETTIVO OPERATIVO 1.1\n\nRidurre i tempi\n\n${card}\n\nTesto.\n\n${table('Primo')}\n\nAltro testo.\n\n${card}\n\nTesto.\n\n${table('Secondo')}`,
    );
    expect(
      rows
        .filter(({ kind }) => kind === 'indicator')
        .map(({ objective, indicator }) => [objective, indicator]),
    ).toEqual([
      ['OBIETTIVO OPERATIVO 1.1 Ridurre i tempi', 'Primo'],
      [undefined, 'Secondo'],
    ]);
  });

  it('a row cut by a page goes on in the next table', () => {
    const { rows, counts } = reading(
      `${tabs(['Indicatore', 'Target', 'Peso'], ['Tempo (tipologia: efficienza - fonte dei dati: dati', '5', '100%'])}\n\n${tabs(['dell’ufficio)', '', ''])}`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.description).toEqual({ type: 'efficienza', source: 'dati dell’ufficio' });
    expect(counts).toMatchObject({ headings: 2, unread: 0 });
  });
});
