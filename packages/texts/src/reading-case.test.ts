import { expect, test } from 'vitest';
import { readingCase } from './reading-case.ts';

test.each([
  [
    'accento scritto con l’apostrofo',
    "VISIBILITA' ED EFFICACIA DELL'AZIONE",
    "Visibilità ed efficacia dell'azione",
  ],
  ['nomi e sigle', 'RETE SUAP DELLA CAMERA DI BRESCIA', 'Rete SUAP della Camera di Brescia'],
  [
    'abbreviazioni di legge',
    'PAGAMENTO DELLE FATTURE (art. 4Bis D.L. n. 13/2023)',
    'Pagamento delle fatture (art. 4Bis D.L. n. 13/2023)',
  ],
  ['un titolo normale resta com’è', 'Gestione della Qualità ISO 9001', 'Gestione della Qualità ISO 9001'],
  ['una sigla sola resta', 'SUAP', 'SUAP'],
])('%s', (_situation, printed, read) => {
  expect(readingCase(printed)).toBe(read);
});
