import { day } from './day.ts';
import type { NormFigure } from './norm-figure.ts';

/**
 * Legal figures that are plain numbers, as decimal strings with a dot, with their validity. The values have
 * the trust of their citation; the days they start from are not verified yet.
 */
export const figures = {
  'quota-pagamenti': {
    title: 'Quota minima della retribuzione di risultato legata al ritardo dei pagamenti',
    unit: '%',
    values: [{ from: day('2023-04-22'), value: '30', citation: 'dl-13-2023-art-4-bis-c2' }],
  },
  'accesso-esterno': {
    title: "Quota minima delle posizioni disponibili per l'accesso dall'esterno",
    unit: '%',
    values: [{ from: day('2009-11-15'), value: '50', citation: 'dlgs-165-2001-art-52-c1-bis' }],
  },
  'giorni-dopo-bilancio': {
    title: 'Giorni del PIAO dopo il termine differito del bilancio',
    unit: 'giorni',
    values: [{ from: day('2022-09-22'), value: '30', citation: 'dm-132-2022-art-8-c2' }],
  },
  'soglia-forma-ordinaria': {
    title: 'Dipendenti oltre i quali il PIAO è in forma ordinaria',
    unit: 'dipendenti',
    values: [{ from: day('2021-06-10'), value: '50', citation: 'dl-80-2021-art-6' }],
  },
  'integrazione-ordinamento': {
    title: 'Integrazione della spesa per il nuovo ordinamento professionale, sul monte salari 2018',
    unit: '%',
    values: [{ from: day('2022-01-01'), value: '0.55', citation: 'l-234-2021-c-612' }],
  },
  'ore-formazione': {
    title: "Ore di formazione l'anno per persona",
    unit: 'ore',
    values: [{ from: day('2025-01-14'), value: '40', citation: 'direttiva-14-1-2025' }],
  },
  'anni-di-pubblicazione': {
    title: "Anni di pubblicazione dal 1° gennaio dell'anno dopo",
    unit: 'anni',
    values: [{ from: day('2013-04-20'), value: '5', citation: 'dlgs-33-2013-art-8-c3' }],
  },
  'accesso-risposta': {
    title: 'Giorni per rispondere a una richiesta di accesso civico',
    unit: 'giorni',
    values: [{ from: day('2016-12-23'), value: '30', citation: 'dlgs-33-2013-art-5-c6' }],
  },
  'accesso-opposizione': {
    title: 'Giorni dati ai controinteressati per opporsi',
    unit: 'giorni',
    values: [{ from: day('2016-12-23'), value: '10', citation: 'dlgs-33-2013-art-5-c5' }],
  },
  'accesso-trasmissione': {
    title: 'Giorni tra la comunicazione al controinteressato e la trasmissione dei dati',
    unit: 'giorni',
    values: [{ from: day('2016-12-23'), value: '15', citation: 'dlgs-33-2013-art-5-c6' }],
  },
  'accesso-riesame': {
    title: 'Giorni per decidere un riesame',
    unit: 'giorni',
    values: [{ from: day('2016-12-23'), value: '20', citation: 'dlgs-33-2013-art-5-c7' }],
  },
  'accesso-garante': {
    title: 'Giorni di sospensione del riesame per il parere del Garante',
    unit: 'giorni',
    values: [{ from: day('2016-12-23'), value: '10', citation: 'dlgs-33-2013-art-5-c7' }],
  },
} as const satisfies Readonly<Record<string, NormFigure<string>>>;

export type FigureName = keyof typeof figures;
