import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describedIndicator } from './description.ts';

describe('the bracket after an indicator', () => {
  it.each([
    [
      'all four',
      'Incontri (tipologia: efficacia esterna - unità di misura: numero - algoritmo di calcolo: conteggio incontri - fonte dei dati: report)',
      {
        title: 'Incontri',
        type: 'efficacia esterna',
        unit: 'numero',
        algorithm: 'conteggio incontri',
        source: 'report',
      },
    ],
    [
      'no colon after the unit, another dash',
      '% imprese (tipologia: efficienza esterna – unità di misura % - algoritmo di calcolo: a/b*100 - fonte dei dati: portale)',
      { title: '% imprese', type: 'efficienza esterna', unit: '%', algorithm: 'a/b*100', source: 'portale' },
    ],
    [
      'the number of the row fallen into the text',
      'Soggetti in contatto 1 (tipologia: qualità - unità di misura: numero)',
      { title: 'Soggetti in contatto', type: 'qualità', unit: 'numero' },
    ],
    [
      'a bracket that is no description',
      'Eventi (seminari, webinar)',
      { title: 'Eventi (seminari, webinar)' },
    ],
    [
      'a bracket before the description, hyphens inside a value',
      'App (versione dispositiva) (tipologia: efficacia - unità di misura: dicotomica SI/NO - algoritmo di calcolo: avvio - sì/no)',
      {
        title: 'App (versione dispositiva)',
        type: 'efficacia',
        unit: 'dicotomica SI/NO',
        algorithm: 'avvio - sì/no',
      },
    ],
    [
      'cut short',
      'Visite (tipologia: efficienza - unità di',
      { title: 'Visite', type: 'efficienza - unità di' },
    ],
  ])('%s', (_, text, expected) => {
    expect(describedIndicator(text)).toEqual(expected);
  });

  it('loses no word of the title and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { title } = describedIndicator(text);
        expect(text.replace(/\s+/g, ' ')).toContain(title);
      }),
    );
  });
});
