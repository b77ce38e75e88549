import type { FindingTexts } from './finding-text.ts';

/** Sentences of what only a document read in can have: a plan folder states these things. */
export const documentsTexts: FindingTexts = {
  'direction-not-stated': (f) => ({
    title: 'Non è scritto se conta di più o di meno',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}, che torna soltanto se il risultato doveva restare sotto l’atteso. Se doveva superarlo, il calcolo dà ${f.figure('computed')} %.`,
    why: 'Senza un segno davanti all’atteso (≤ o ≥) la stessa coppia di numeri dà due percentuali.',
    todo: 'Scrivere il verso nel risultato atteso, per esempio «≤ 50%».',
  }),
  'direction-contradicts-declared': (f) => ({
    title: 'Il verso dell’atteso è contrario a quello della percentuale',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}, che torna soltanto con il verso contrario. Con quello scritto il calcolo dà ${f.figure('computed')} %.`,
    why: 'Il segno davanti all’atteso (< o >) dice se conta di meno o di più: uno scambio capovolge la percentuale.',
    todo: 'Controllare il segno dell’atteso; se è giusto, correggere la percentuale.',
  }),
  'declared-not-a-figure': (f) => ({
    title: 'Al posto della percentuale c’è un testo',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: nella colonna della percentuale è scritto «${f.text('printed')}».`,
    why: 'Una parola non si può confrontare con la percentuale calcolata, né sommare alle altre.',
    todo: 'Scrivere la percentuale con una cifra, per esempio «100%»; il commento può stare in una nota.',
  }),
  'ambiguous-cell': (f) => ({
    title: 'Un numero che si legge in due modi',
    what: `«${f.text('printed')}» può essere: ${f.list('readings')}.`,
    why: 'Il punto separa le migliaia, oppure i decimali: qui non si può decidere, e non si tira a indovinare.',
    todo: 'Scrivere i decimali con la virgola, le migliaia con il punto e tre cifre.',
  }),
};
