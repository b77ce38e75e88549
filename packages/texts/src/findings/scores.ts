import { daysIn } from './days-in.ts';
import type { Figures } from './figures.ts';
import type { FindingText, FindingTexts } from './finding-text.ts';
import { habitTexts } from './habits.ts';

const REASONS: Readonly<Record<string, string>> = {
  'units-differ': 'sono in due unità di misura',
  'kinds-differ': 'sono di due nature diverse',
  'imprecise-date': 'la data ha solo il mese, dove decide il giorno',
  'parts-differ': 'non c’è un risultato per ciascuna parte dell’atteso',
  'outside-bands': 'le fasce della metodologia non prevedono questo valore',
  'policy-does-not-fit': 'la regola di punteggio non si adatta all’atteso',
};

/** What is said of a percentage that only follows another habit, as where a document is read. */
const HABITS: FindingTexts = {
  uncapped: (f) => habitTexts['declared-beyond-limit'](f),
  proportion: (f) => habitTexts['declared-as-proportion'](f),
  truncated: (f) => habitTexts['declared-truncated'](f),
  'outside-range': (f) => habitTexts['declared-outside-range'](f),
  'other-way': (f) => habitTexts['direction-not-stated'](f),
};

/** Sentences of the checks of the family `scores`. */
export const scoresTexts: FindingTexts = {
  'late-date-declared-full': (f) => ({
    title: 'In ritardo, ma dichiarato raggiunto',
    what: `Il risultato è del ${f.text('value')}, il termine era il ${f.text('target')}: ${daysIn(f.text('daysLate'))} di ritardo. Il documento dichiara ${f.text('printed')}${f.has('computed') ? `, il calcolo dà ${f.figure('computed')} %` : ''}.`,
    why: 'Una data oltre il termine non è raggiunta in pieno, salvo che la metodologia preveda una tolleranza.',
    todo: 'Correggere la percentuale o la data, oppure indicare la regola che ammette il ritardo.',
  }),
  'declared-differs-from-computed': (f) => (HABITS[f.text('meant')] ?? differs)(f),
  'objective-label-differs': (f) => ({
    title: 'La percentuale dell’obiettivo non viene dai suoi indicatori',
    what: `Sull’obiettivo è scritto ${f.text('printed')}, ma i suoi indicatori danno ${f.figure('computed')} % (con le percentuali dichiarate: ${f.figure('fromDeclared')} %).`,
    why: 'Chi legge la mappa vede raggiunto in pieno un obiettivo che non lo è.',
    todo: 'Scrivere la percentuale calcolata, oppure tenere separati il giudizio e il numero.',
  }),
  'not-valued-left-out': (f) => ({
    title: 'Risultato non valutabile, escluso dalla media',
    what: `Il risultato è «${f.text('value')}», l’atteso era «${f.text('target')}»: l’indicatore${f.has('weight') ? `, che pesa ${f.figure('weight')} %,` : ''} resta fuori dal punteggio di ${f.text('objective')}.`,
    why: 'Il suo peso passa agli altri indicatori: la metodologia deve prevederlo e l’OIV condividerlo.',
    todo: 'Motivare perché non è valutabile.',
  }),
  'incomparable-left-out': (f) => ({
    title: 'Risultato non confrontabile, escluso dalla media',
    what: `Il risultato «${f.text('value')}» e l’atteso «${f.text('target')}» non si possono confrontare: ${REASONS[f.text('reason')] ?? 'manca un dato'}.${f.has('declared') ? ` Il documento dichiara ${f.text('declared')}.` : ''}`,
    why: 'L’indicatore non dà punteggio e il suo peso passa agli altri.',
    todo: 'Scrivere risultato e atteso nella stessa unità di misura.',
  }),
  'result-exceeds-scale': (f) => ({
    title: 'Un risultato oltre il totale',
    what: `Il risultato è ${f.text('value')}, dove l’atteso ${f.text('target')} è già il totale.`,
    why: 'Oltre il totale non c’è altro da fare: forse il risultato conta altre cose, o l’atteso è stato superato più volte.',
    todo: 'Controllare numeratore e denominatore.',
  }),
};

function differs(f: Figures): FindingText {
  return {
    title: 'La percentuale dichiarata non è quella calcolata',
    what: `Risultato ${f.text('value')}, atteso ${f.text('target')}: il documento dichiara ${f.text('printed')}, il calcolo dà ${f.figure('computed')} %.`,
    why: 'La percentuale viene dal risultato, dall’atteso e dalla regola della metodologia: se è un’altra, uno dei tre è diverso da quello scritto.',
    todo: 'Aprire la spiegazione del calcolo e correggere la percentuale, il risultato o la regola.',
  };
}
