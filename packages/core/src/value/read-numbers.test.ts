import { expect, describe as group, it } from 'vitest';
import { describe, read } from './index.ts';

group('reading numbers', () => {
  it.each([
    ['1284', { kind: 'count', value: '1284' }],
    ['1.284', { kind: 'count', value: '1284' }],
    ['12.345.678', { kind: 'count', value: '12345678' }],
    ["1'284", { kind: 'count', value: '1284' }],
    ['0', { kind: 'count', value: '0' }],
    ['-25', { kind: 'count', value: '-25' }],
    ['−25', { kind: 'count', value: '-25' }],
    ['+5', { kind: 'count', value: '5' }],
    ['007', { kind: 'count', value: '7' }],
    ['1,63', { kind: 'ratio', value: '1.63' }],
    ['1,234', { kind: 'ratio', value: '1.234' }],
    ['0,80', { kind: 'ratio', value: '0.80' }],
    ['16.375,00', { kind: 'ratio', value: '16375.00' }],
    ['123456789012345678', { kind: 'count', value: '123456789012345678' }],
  ])('whole numbers are counts, numbers with decimals ratios: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['100%', { kind: 'percent', value: '100', unit: '%' }],
    ['100 %', { kind: 'percent', value: '100', unit: '%' }],
    ['12,5%', { kind: 'percent', value: '12.5', unit: '%' }],
    ['12,50%', { kind: 'percent', value: '12.50', unit: '%' }],
    ['12,5 %', { kind: 'percent', value: '12.5', unit: '%' }],
    ['0,00%', { kind: 'percent', value: '0.00', unit: '%' }],
    ['-5,5 %', { kind: 'percent', value: '-5.5', unit: '%' }],
    ['cento per cento', { kind: 'percent', value: '100', unit: '%' }],
    ['99,5 per cento', { kind: 'percent', value: '99.5', unit: '%' }],
    ['100%*', { kind: 'percent', value: '100', unit: '%', note: '*' }],
  ])('percentages keep their places: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['€ 2.000', { kind: 'money', value: '2000', unit: 'EUR' }],
    ['€ 1.234,56', { kind: 'money', value: '1234.56', unit: 'EUR' }],
    ['1.234,56 €', { kind: 'money', value: '1234.56', unit: 'EUR' }],
    ['euro 5.000', { kind: 'money', value: '5000', unit: 'EUR' }],
    ['€185.000', { kind: 'money', value: '185000', unit: 'EUR' }],
    ['€ -5,00', { kind: 'money', value: '-5.00', unit: 'EUR' }],
    ['1,5 milioni di euro', { kind: 'money', value: '1500000', unit: 'EUR' }],
    ['50 k€', { kind: 'money', value: '50000', unit: 'EUR' }],
    ['5.000 euro annui', { kind: 'money', value: '5000', unit: 'EUR', note: 'annui' }],
  ])('money: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['9 gg', { kind: 'duration', value: '9', unit: 'giorni' }],
    [
      '20gg, come previsto dalla norma',
      { kind: 'duration', value: '20', unit: 'giorni', note: 'come previsto dalla norma' },
    ],
    ['2 GIORNI', { kind: 'duration', value: '2', unit: 'giorni' }],
    ['45 giorni lavorativi', { kind: 'duration', value: '45', unit: 'giorni lavorativi' }],
    ['2 mesi', { kind: 'duration', value: '2', unit: 'mesi' }],
    ['48 ore', { kind: 'duration', value: '48', unit: 'ore' }],
    ['8 h', { kind: 'duration', value: '8', unit: 'ore' }],
    ['2,8 giorni', { kind: 'duration', value: '2.8', unit: 'giorni' }],
    ['0 giorni di ritardo', { kind: 'duration', value: '0', unit: 'giorni', note: 'di ritardo' }],
    ['gg. 30', { kind: 'duration', value: '30', unit: 'giorni' }],
    [
      '1 ogni 3 mesi',
      {
        kind: 'milestone',
        text: '1 ogni 3 mesi',
        parts: [{ printed: '3 mesi', kind: 'duration', value: '3', unit: 'mesi' }],
      },
    ],
  ])('time: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['10 comuni da visitare', { kind: 'count', value: '10', unit: 'comuni da visitare' }],
    ['n. 12 incontri', { kind: 'count', value: '12', unit: 'incontri' }],
    ['N°12', { kind: 'count', value: '12' }],
    ['1.900 posizioni', { kind: 'count', value: '1900', unit: 'posizioni' }],
    ['3 nuovi eventi nel 2024', { kind: 'count', value: '3', unit: 'nuovi eventi', note: 'nel 2024' }],
    ['tre incontri', { kind: 'count', value: '3', unit: 'incontri' }],
    ['2,5 FTE', { kind: 'count', value: '2.5', unit: 'FTE' }],
    ['circa 30', { kind: 'count', value: '30', note: 'circa' }],
    ['20 eventi di cui 5 online', { kind: 'count', value: '20', unit: 'eventi', note: 'di cui 5 online' }],
    ['5 p.p.', { kind: 'count', value: '5', unit: 'punti percentuali' }],
    ['almeno ventuno eventi', { kind: 'count', comparator: '>=', value: '21', unit: 'eventi' }],
    ['ventitré', { kind: 'count', value: '23' }],
  ])('counted things: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['56,8 ogni 10.000 imprese', { kind: 'ratio', value: '56.8', unit: 'per-10000', note: 'imprese' }],
    ['1 per 10.000 imprese', { kind: 'ratio', value: '1', unit: 'per-10000', note: 'imprese' }],
    ['12,5‰', { kind: 'ratio', value: '12.5', unit: 'per-1000' }],
    ['3/4', { kind: 'ratio', value: '0.75', note: '3/4' }],
    ['1:5', { kind: 'ratio', value: '0.2', note: '1:5' }],
    ['1/3', { kind: 'ratio', value: '1', unit: 'per-3', note: '1/3' }],
    ['3 su 4', { kind: 'ratio', value: '0.75', note: '3 su 4' }],
  ])('so many per so many, and fractions: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    [
      '1.000 (n. 120 indicatore 2024 progetto doppia transizione 20%)',
      { kind: 'count', value: '1000', note: 'n. 120 indicatore 2024 progetto doppia transizione 20%' },
    ],
    ['38,1 (n. 381 utenti formati/10)', { kind: 'ratio', value: '38.1', note: 'n. 381 utenti formati/10' }],
    ['100% Continuità operativa', { kind: 'percent', value: '100', unit: '%', note: 'Continuità operativa' }],
    ['100% dei richiedenti', { kind: 'percent', value: '100', unit: '%', note: 'dei richiedenti' }],
    ['2*', { kind: 'count', value: '2', note: '*' }],
    ['25(*)', { kind: 'count', value: '25', note: '*' }],
  ])('figures with a note: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['almeno 300', { kind: 'count', comparator: '>=', value: '300' }],
    ['Almeno il 90%', { kind: 'percent', comparator: '>=', value: '90', unit: '%' }],
    ['almeno due eventi', { kind: 'count', comparator: '>=', value: '2', unit: 'eventi' }],
    ['almeno n. 5 eventi', { kind: 'count', comparator: '>=', value: '5', unit: 'eventi' }],
    ['minimo 3', { kind: 'count', comparator: '>=', value: '3' }],
    ["non inferiore all'80%", { kind: 'percent', comparator: '>=', value: '80', unit: '%' }],
    ['pari o superiore al 95%', { kind: 'percent', comparator: '>=', value: '95', unit: '%' }],
    ['≥ 85%', { kind: 'percent', comparator: '>=', value: '85', unit: '%' }],
    ['> = 85', { kind: 'count', comparator: '>=', value: '85' }],
    ['>40%', { kind: 'percent', comparator: '>', value: '40', unit: '%' }],
    ['più di 100', { kind: 'count', comparator: '>', value: '100' }],
    ['superiore al 40%', { kind: 'percent', comparator: '>', value: '40', unit: '%' }],
    ['oltre il 50%', { kind: 'percent', comparator: '>', value: '50', unit: '%' }],
    ['<30', { kind: 'count', comparator: '<', value: '30' }],
    ['meno di 3 giorni', { kind: 'duration', comparator: '<', value: '3', unit: 'giorni' }],
    ['<=30 gg', { kind: 'duration', comparator: '<=', value: '30', unit: 'giorni' }],
    ['max 30 giorni', { kind: 'duration', comparator: '<=', value: '30', unit: 'giorni' }],
    ['massimo 5', { kind: 'count', comparator: '<=', value: '5' }],
    ['fino a 10', { kind: 'count', comparator: '<=', value: '10' }],
    ['non superiore a 20', { kind: 'count', comparator: '<=', value: '20' }],
    [
      'entro 30 gg dalla richiesta',
      { kind: 'duration', comparator: '<=', value: '30', unit: 'giorni', note: 'dalla richiesta' },
    ],
    ['non oltre 30 giorni', { kind: 'duration', comparator: '<=', value: '30', unit: 'giorni' }],
    ['=5', { kind: 'count', comparator: '=', value: '5' }],
    ['30 o più', { kind: 'count', comparator: '>=', value: '30' }],
    [
      'Almeno il 90% dei voti oltre la media',
      { kind: 'percent', comparator: '>=', value: '90', unit: '%', note: 'dei voti oltre la media' },
    ],
  ])('comparators in words and signs: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    ['Tra 0,8 e 1', { kind: 'range', min: '0.8', max: '1' }],
    ['compreso tra 0,8 e 1', { kind: 'range', min: '0.8', max: '1' }],
    ['tra 10 e 20', { kind: 'range', min: '10', max: '20' }],
    ['da 10 a 20', { kind: 'range', min: '10', max: '20' }],
    ['10-20', { kind: 'range', min: '10', max: '20' }],
    ['10 – 20', { kind: 'range', min: '10', max: '20' }],
    ['5-10%', { kind: 'range', unit: '%', min: '5', max: '10' }],
    ['tra il 10% e il 20%', { kind: 'range', unit: '%', min: '10', max: '20' }],
    ['tra 2 e 5 eventi', { kind: 'range', unit: 'eventi', min: '2', max: '5' }],
    ['€ 10.000 - € 20.000', { kind: 'range', unit: 'EUR', min: '10000', max: '20000' }],
  ])('ranges: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });

  it.each([
    [
      '100% visite ispettive (almeno 30)',
      {
        kind: 'composite',
        parts: [
          { printed: '100%', kind: 'percent', value: '100', unit: '%', note: 'visite ispettive' },
          { printed: 'almeno 30', kind: 'count', comparator: '>=', value: '30' },
        ],
      },
    ],
    [
      '5 eventi entro il 30/06/2024',
      {
        kind: 'composite',
        parts: [
          { printed: '5 eventi', kind: 'count', value: '5', unit: 'eventi' },
          { printed: 'entro il 30/06/2024', kind: 'date', comparator: '<=', date: '2024-06-30' },
        ],
      },
    ],
    [
      'almeno 5 e non più di 10',
      {
        kind: 'composite',
        parts: [
          { printed: 'almeno 5', kind: 'count', comparator: '>=', value: '5' },
          { printed: 'non più di 10', kind: 'count', comparator: '<=', value: '10' },
        ],
      },
    ],
    [
      '10 eventi, 3 seminari',
      {
        kind: 'composite',
        parts: [
          { printed: '10 eventi', kind: 'count', value: '10', unit: 'eventi' },
          { printed: '3 seminari', kind: 'count', value: '3', unit: 'seminari' },
        ],
      },
    ],
    [
      'SI, entro il 30/06/2025',
      {
        kind: 'composite',
        parts: [
          { printed: 'SI', kind: 'yes-no', value: 'SI' },
          { printed: 'entro il 30/06/2025', kind: 'date', comparator: '<=', date: '2025-06-30' },
        ],
      },
    ],
  ])('several requirements together: %s', (printed, expected) => {
    expect(describe(printed, read(printed))).toEqual({ printed, ...expected });
  });
});
