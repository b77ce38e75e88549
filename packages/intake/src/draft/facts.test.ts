import { defaultMethodology } from '@traguardo/core/scoring';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../open/open-document.ts';
import { readDocument } from '../recognise/read-document.ts';
import { factsOf } from './facts.ts';

function facts(text: string, file = 'documento.txt') {
  const opened = openDocument(new TextEncoder().encode(text), file);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return factsOf(opened.value, readDocument(opened.value, { methodology: defaultMethodology }), file);
}

describe('what a document says of itself', () => {
  it.each([
    [
      'La Camera di commercio di Valchiara rende conto.',
      'Camera di commercio di Valchiara',
      'camera-di-commercio',
    ],
    [
      'La Camera di commercio dell’Umbria rende conto.',
      'Camera di commercio dell’Umbria',
      'camera-di-commercio',
    ],
    ['Camera di Commercio Irpinia Sannio', 'Camera di Commercio Irpinia Sannio', 'camera-di-commercio'],
    ['Ministero della cultura', 'Ministero della cultura', 'ministero'],
    ['Comune di San Giovanni in Valle', 'Comune di San Giovanni in Valle', 'comune'],
    ['AUSL della Romagna', 'AUSL della Romagna', 'azienda-sanitaria'],
    ['Agenzia Lavoro Regione Alba - Relazione', 'Agenzia Lavoro Regione Alba', 'agenzia'],
    ['Agenzia per la mobilità\nAgenzia per la Casa', 'Agenzia per la Casa', 'agenzia'],
    ['Città di Ponteverde - Referto del controllo di gestione', 'Città di Ponteverde', 'comune'],
    ['Comune di Valchiara - Obiettivi 2023', 'Comune di Valchiara', 'comune'],
    ['Provincia autonoma di Bolzano - Alto Adige', 'Provincia autonoma di Bolzano - Alto Adige', 'provincia'],
    ['Università degli Studi di Valchiara', 'Università degli Studi di Valchiara', 'universita'],
  ])('%s', (text, bodyName, bodyKind) => {
    expect(facts(`# Relazione sulla performance 2023\n${text}\n`)).toMatchObject({ bodyName, bodyKind });
  });

  it('a name in capitals on the cover, as the text writes it', () => {
    const text = 'CAMERA DI COMMERCIO DI VALCHIARA\n\nLa Camera di commercio di Valchiara rende conto.\n';
    expect(facts(text).bodyName).toBe('Camera di commercio di Valchiara');
  });

  it('of several bodies, the one whose own words it speaks', () => {
    const text =
      'La Camera di commercio di Valchiara opera nella provincia di Valchiara.\nIl sistema camerale della provincia di Valchiara; la Camera e la provincia di Valchiara.\n';
    expect(facts(text).bodyName).toBe('Camera di commercio di Valchiara');
  });

  it.each([
    ['# Relazione sulla performance 2023\nDal 2011 al 2011, nel 2011.', 'x.txt', 2023],
    ['RELAZIONE SULLA PERFORMANCE\n\nANNO 2023\n\nDal 2011 nel 2011 e nel 2011.', 'x.txt', 2023],
    ['# PIAO 2025-2027\nNel 2024 e nel 2024.', 'x.txt', 2025],
    ['Indicatore\tTarget\nCorsi\t3', 'obiettivi_2022.txt', 2022],
    ['Indicatore\tTarget 2021\nCorsi\t3', 'x.txt', 2021],
    ['Indicatore\tTarget\nCorsi\t3', 'x.txt', undefined],
  ])('the year of %j', (text, file, year) => {
    expect(facts(text, file).year).toBe(year);
  });

  it.each([
    ['# Piano integrato di attività e organizzazione', 'piao'],
    ['# Piano della performance 2024', 'piano-performance'],
    ['Indicatore\tTarget\tRisultato\nCorsi\t3\t4', 'relazione'],
    ['Comune di Valchiara - Relazione performance anno 2023', 'relazione'],
    ['Indicatore\tTarget\tPeso\nCorsi\t3\t40', 'piao'],
  ])('the kind of %j', (text, kind) => {
    expect(facts(text).kind).toBe(kind);
  });
});
