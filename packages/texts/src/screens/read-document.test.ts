import { describe, expect, it } from 'vitest';
import { readDocumentScreen } from './read-document.ts';
import { plain } from './sentence.ts';

const counts = { tables: 2, rows: 1250, unread: 0, errors: 0, template: null } as const;

describe('what a reading comes to, in a sentence', () => {
  it.each([
    ['all read', counts, '1.250 righe lette da 2 tabelle, nessuna lasciata fuori; nessun errore.'],
    [
      'one of each',
      { ...counts, tables: 1, rows: 1, unread: 1, errors: 1 },
      '1 riga letta da 1 tabella, 1 riga non letta; 1 errore.',
    ],
    ['no table', { ...counts, tables: 0, rows: 0 }, 'Nessuna tabella nel documento: c’è solo testo.'],
    [
      'a template that stands',
      { ...counts, template: 'sound' },
      'Il modello è compilato senza errori: in «Scarica» c’è la cartella di piano.',
    ],
    [
      'a template to mend',
      { ...counts, errors: 2, template: 'wrong' },
      '2 errori nel modello compilato: i rilievi dicono quali celle correggere.',
    ],
  ] as const)('%s', (_situation, given, text) => {
    expect(plain(readDocumentScreen.verdict(given))).toBe(text);
  });
});
