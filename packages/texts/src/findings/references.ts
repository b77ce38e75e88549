import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `references`. */
export const referencesTexts: FindingTexts = {
  'reference-to-missing-indicator': (f) => ({
    title: 'Rinvio a un indicatore che non esiste',
    what: `La riga «${f.text('reference')}» richiama l’indicatore ${f.codes('numbers')} dell’obiettivo ${f.text('objective')}, che ne ha ${f.text('count')}.`,
    why: 'Una parte dell’assegnazione o della risorsa non si riferisce a nulla, e non si potrà valutare.',
    todo: 'Correggere il numero dell’indicatore.',
  }),
  'reference-duplicated': (f) => ({
    title: 'Obiettivo ripetuto in un elenco',
    what: `«${f.text('printed')}» compare ${f.text('count')} volte nell’elenco «${f.text('list')}».`,
    why: 'Di solito una delle righe doveva indicare un altro obiettivo.',
    todo: 'Sostituire la riga ripetuta con l’obiettivo giusto, o toglierla.',
  }),
  'reference-wrong-level': (f) => ({
    title: 'Rinvio al livello sbagliato',
    what: `In «${f.text('place')}» si legge «${f.text('printed')}», ma ${f.text('code')} è di livello ${f.text('actual')}, non ${f.text('level')}.`,
    why: 'Chi legge cerca l’obiettivo al livello sbagliato dell’albero.',
    todo: 'Correggere la sigla o il codice.',
  }),
  'reference-code-differs': (f) => ({
    title: 'Il codice non è quello dell’obiettivo',
    what: `In «${f.text('place')}» si legge «${f.text('printed')}», ma l’obiettivo «${f.text('title')}» ha codice ${f.text('code')}.`,
    why: 'Lo stesso obiettivo ha due codici, oppure il rinvio indica l’obiettivo sbagliato.',
    todo: 'Usare un solo codice in tutto il documento.',
  }),
  'reference-unresolved': (f) => ({
    title: 'Rinvio a un obiettivo che il piano non ha',
    what: `«${f.text('printed')}», nell’elenco «${f.text('list')}», non corrisponde ad alcun obiettivo del piano.`,
    why: 'Il rinvio può venire dal piano di un altro anno.',
    todo: 'Correggere il rinvio o toglierlo.',
  }),
  'objective-not-assigned': (f) => ({
    title: 'Obiettivo operativo di nessuno',
    what: `L’obiettivo ${f.text('code')} «${f.text('title')}» non compare tra quelli assegnati (${f.text('managers')} schede di assegnazione).`,
    why: 'La valutazione dei dirigenti parte dagli indicatori della struttura che dirigono: un obiettivo di nessuno non sarà valutato.',
    todo: 'Assegnare l’obiettivo, oppure motivare perché non lo è.',
  }),
  'pira-code-mismatch': (f) => ({
    title: 'Il codice PIRA non è quello della sua descrizione',
    what: `Il codice è ${f.text('printed')}, ma la descrizione indica missione «${f.text('mission')}» e programma «${f.text('programme')}».`,
    why: 'Il codice lega l’obiettivo alle missioni e ai programmi del bilancio: se non corrisponde, le risorse finiscono sotto un’altra voce.',
    todo: 'Correggere il codice o la descrizione.',
  }),
  'pira-programme-two-names': (f) => ({
    title: 'Lo stesso programma ha due nomi',
    what: `Il programma ${f.text('programme')} si chiama «${f.text('name')}» negli obiettivi ${f.codes('objectives')} e «${f.text('usual')}» negli altri.`,
    why: 'A un codice di programma corrisponde una sola denominazione.',
    todo: 'Usare la denominazione ufficiale, oppure correggere il codice.',
  }),
  'pira-progressive-missing': (f) => ({
    title: 'Manca il progressivo del codice PIRA',
    what: `Il codice ${f.text('printed')} dell’obiettivo ${f.text('objective')} si ferma al programma, mentre gli altri hanno il progressivo.`,
    why: 'Senza progressivo due obiettivi dello stesso programma hanno lo stesso codice.',
    todo: 'Completare il codice.',
  }),
  'indicator-title-repeated': (f) => ({
    title: 'Due indicatori con lo stesso titolo',
    what: `«${f.text('title')}» è il titolo di ${f.text('count')} indicatori, negli obiettivi ${f.list('objectives')}.`,
    why: 'Con lo stesso titolo si scambiano i risultati, e la stessa misura può finire con due valori.',
    todo: 'Unire i due indicatori, oppure distinguere i titoli.',
  }),
  'pira-code-unknown': (f) => ({
    title: 'Missione e programma non noti',
    what: `Il codice ${f.codes('printed')} è della missione e programma ${f.codes('programme')}, che non è fra quelli noti.`,
    why: 'Un codice inesistente lega l’obiettivo a nessuna voce del bilancio.',
    todo: 'Controllare missione e programma sull’elenco allegato al preventivo.',
  }),
};
