import type { FindingTexts } from './finding-text.ts';

const WHY =
  'Una bozza si scrive soltanto da un modello senza errori: così nulla va perso e nulla è indovinato.';

/** Sentences of what can be wrong in the template that was filled in. */
export const templateTexts: FindingTexts = {
  'template-missing-sheet': () => ({
    title: 'Manca un foglio del modello',
    what: 'Il foglio non c’è, oppure ha un altro nome.',
    why: WHY,
    todo: 'Rimettere il foglio con il suo nome; può restare senza righe.',
  }),
  'template-missing-column': (f) => ({
    title: 'Manca una colonna',
    what: `La colonna «${f.text('heading')}» va riempita e nel foglio non c’è.`,
    why: WHY,
    todo: 'Rimettere la colonna con la sua intestazione.',
  }),
  'template-unknown-column': (f) => ({
    title: 'Una colonna che il modello non ha',
    what: f.has('heading')
      ? `«${f.text('heading')}» non è una colonna del modello.`
      : 'C’è un valore in una colonna senza intestazione.',
    why: WHY,
    todo: 'Togliere il valore, o scriverlo nella colonna giusta: le intestazioni non si cambiano.',
  }),
  'template-column-twice': (f) => ({
    title: 'Una colonna due volte',
    what: `La colonna «${f.text('heading')}» c’è due volte.`,
    why: WHY,
    todo: 'Lasciarne una.',
  }),
  'template-missing-cell': (f) => ({
    title: 'Una cella da riempire',
    what: `«${f.text('column')}» è vuota.`,
    why: WHY,
    todo: 'Riempirla, oppure togliere la riga.',
  }),
  'template-bad-slug': (f) => ({
    title: 'Un codice scritto male',
    what: `«${f.text('text')}» non è un codice.`,
    why: WHY,
    todo: 'Usare minuscole senza accenti, cifre e trattini, come «tempi-pagamento».',
  }),
  'template-unknown-word': (f) => ({
    title: 'Una voce che non è nell’elenco',
    what: `«${f.text('text')}» non va in «${f.text('column')}».`,
    why: WHY,
    todo: `Scegliere fra: ${f.text('allowed')}.`,
  }),
  'template-unknown-reference': (f) => ({
    title: 'Un codice che non esiste',
    what: `«${f.text('column')}» richiama «${f.text('text')}», che nel foglio ${f.text('sheet')} non c’è.`,
    why: WHY,
    todo: 'Scegliere il codice dalla tendina, o aggiungere la riga che manca.',
  }),
  'template-bad-date': (f) => ({
    title: 'Una data che non si legge',
    what: `«${f.text('text')}» in «${f.text('column')}» non è una data.`,
    why: WHY,
    todo: 'Scriverla come 31/12/2025.',
  }),
  'template-bad-year': (f) => ({
    title: 'Un anno che non si legge',
    what: f.has('text') ? `«${f.text('text')}» non è un anno.` : 'Manca l’anno del piano.',
    why: 'Dall’anno dipendono le intestazioni delle colonne dei target e dei risultati.',
    todo: 'Scriverlo come 2025.',
  }),
  'template-bad-weight': (f) => ({
    title: 'Un peso che non si legge',
    what: `«${f.text('text')}» in «${f.text('column')}» non è un peso.`,
    why: WHY,
    todo: 'Scrivere una percentuale da 0 a 100, come 12,5.',
  }),
  'template-ambiguous': (f) => ({
    title: 'Un numero che si legge in due modi',
    what: `«${f.text('text')}» in «${f.text('column')}» può avere le migliaia o i decimali dopo il punto.`,
    why: 'Qui non si può decidere, e non si tira a indovinare.',
    todo: 'Scrivere i decimali con la virgola, le migliaia con il punto e tre cifre.',
  }),
  'template-not-kept': (f) => ({
    title: 'Una cella che qui non si tiene',
    what: `«${f.text('column')}» non va insieme a «${f.text('with')}».`,
    why: WHY,
    todo: 'Svuotarla, oppure scriverla in una riga a parte.',
  }),
  'template-differs-from-first': (f) => ({
    title: 'Due righe dello stesso codice non dicono lo stesso',
    what: `«${f.text('column')}» qui è «${f.text('text')}», nella prima riga del codice «${f.text('first')}».`,
    why: WHY,
    todo: 'Scrivere lo stesso in tutte le righe, oppure soltanto nella prima.',
  }),
  'template-duplicate-id': (f) => ({
    title: 'Lo stesso codice per due cose',
    what: `Il codice «${f.text('id')}» c’è già: ${f.text('first')}.`,
    why: 'Un codice identifica una cosa sola, anche negli anni dopo.',
    todo: 'Darne uno diverso.',
  }),
  'template-duplicate-code': (f) => ({
    title: 'Lo stesso numero per due obiettivi',
    what: `Il numero «${f.text('code')}» è già di ${f.text('first')}, che sta sotto lo stesso.`,
    why: 'Chi lo cita citerebbe due obiettivi.',
    todo: 'Cambiare uno dei due numeri.',
  }),
  'template-wrong-parent': (f) => ({
    title: 'Un livello sotto quello sbagliato',
    what: `Non può stare sotto «${f.text('to')}».`,
    why: 'Un gruppo sta sotto un obiettivo, un operativo sotto uno strategico, uno strategico sotto un’area o una prospettiva.',
    todo: 'Cambiare il livello, oppure scegliere un altro codice in «Sta sotto».',
  }),
  'template-cycle-in-frame': (f) => ({
    title: 'Un obiettivo sotto sé stesso',
    what: `Risalendo da qui si torna qui, passando per «${f.text('to')}».`,
    why: 'Un albero ha una cima.',
    todo: 'Correggere «Sta sotto» in uno dei due.',
  }),
  'template-reversed-period': () => ({
    title: 'Una fine prima dell’inizio',
    what: 'La data «Al» viene prima della data «Dal».',
    why: WHY,
    todo: 'Correggere una delle due date.',
  }),
  'template-placed-twice': (f) => ({
    title: 'Un indicatore in due obiettivi',
    what: `L’indicatore sta già sotto «${f.text('first')}».`,
    why: 'Un indicatore conta una volta sola.',
    todo: 'Lasciarlo sotto uno.',
  }),
  'template-measured-twice': (f) => ({
    title: 'Due risultati alla stessa data',
    what: `L’indicatore ha già un risultato alla data ${f.figure('at')}.`,
    why: 'Il risultato a una data è uno solo.',
    todo: 'Togliere uno dei due, in «Indicatori» o in «Altri valori».',
  }),
};
