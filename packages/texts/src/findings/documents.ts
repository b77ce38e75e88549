import { policyText } from '../labels.ts';
import type { Figures } from './figures.ts';
import type { FindingText, FindingTexts } from './finding-text.ts';
import { habitTexts } from './habits.ts';

const SCORINGS: Readonly<Record<string, string>> = {
  uncapped: 'senza il limite di 100',
  truncated: 'troncando invece di arrotondare',
};

function scoringText(name: string): string {
  return SCORINGS[name] ?? `con la regola «${policyText(name)}»`;
}

function placeText(f: Figures): string {
  const where = [
    ...(f.has('textPage') ? [`pagina ${f.text('textPage')}`] : []),
    ...(f.has('textLine') ? [`riga ${f.text('textLine')}`] : []),
  ];
  return where.length > 0 ? ` (${where.join(', ')})` : '';
}

/** Sentences of what only a document read in can have: a plan folder states these things. */
export const documentsTexts: FindingTexts = {
  ...habitTexts,
  'prose-contradicts-table': (f) => ({
    title: 'Il testo dice una cifra, la tabella un’altra',
    what: `Nella tabella ${f.text('inTable')}, nel testo ${f.text('inText')}${placeText(f)}: «${f.text('sentence')}»`,
    why: 'Chi legge non sa quale delle due sia il risultato. Può anche trattarsi di due cose diverse: qui si segnala soltanto.',
    todo: 'Se è la stessa grandezza, scrivere la cifra giusta in tutti e due i punti.',
  }),
  'another-scoring-fits': (f) => ({
    title: 'Le percentuali del documento seguono un’altra regola',
    what: `Con la regola usata tornano ${f.text('agreed')} percentuali su ${f.text('rows')}; ${scoringText(f.text('scoring'))} ne tornano ${f.text('agreedThen')}.`,
    why: 'Gli scostamenti segnalati possono venire dalla regola di calcolo e non dai singoli numeri.',
    todo: 'Confrontare con il sistema di misurazione dell’ente e, se è questa la sua regola, ripetere la lettura indicandola.',
  }),
  'direction-contradicts-declared': (f) => ({
    title: 'Il verso dell’atteso è contrario a quello della percentuale',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}, che torna soltanto con il verso contrario. Con quello scritto il calcolo dà ${f.figure('computed')} %.`,
    why: 'Il segno davanti all’atteso (< o >) dice se conta di meno o di più: uno scambio capovolge la percentuale.',
    todo: 'Controllare il segno dell’atteso; se è giusto, correggere la percentuale.',
  }),
  'declared-not-a-figure': (f) => ({
    title: 'Al posto della percentuale c’è un testo',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: nella colonna della percentuale è scritto «${f.text('printed')}»${f.has('rows') ? `; righe della tabella con un testo: ${f.text('rows')}` : ''}.`,
    why: 'Una parola non si può confrontare con la percentuale calcolata, né sommare alle altre.',
    todo: 'Scrivere la percentuale con una cifra, per esempio «100%»; il commento può stare in una nota.',
  }),
  'ambiguous-cell': (f) => (f.has('printed') && !f.has('readings') ? halfWritten(f) : twoReadings(f)),
};

function twoReadings(f: Figures): FindingText {
  return {
    title: 'Un numero che si legge in due modi',
    what: `«${f.text('printed')}» può essere: ${f.list('readings')}.`,
    why: 'Il punto separa le migliaia, oppure i decimali: qui non si può decidere, e non si tira a indovinare.',
    todo: 'Scrivere i decimali con la virgola, le migliaia con il punto e tre cifre.',
  };
}

function halfWritten(f: Figures): FindingText {
  return {
    title: 'Un valore scritto a metà',
    what: `«${f.text('printed')}» non basta a dire il valore: se è un giorno o un mese, manca l’anno.`,
    why: 'Senza l’anno non si sa se viene prima o dopo il termine: qui non si tira a indovinare.',
    todo: 'Scrivere la data intera, per esempio «30/11/2024».',
  };
}
