import { ended, type Figures } from './figures.ts';
import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `statements`. */
export const statementsTexts: FindingTexts = {
  'act-number-differs': (f) => ({
    title: 'Lo stesso atto con numeri diversi',
    what: `${f.text('subject')}: i numeri stampati sono ${f.codes('numbers')}. ${prints(f)}`,
    why: "Chi cerca l'atto con il numero sbagliato non lo trova, e non è chiaro quale sia quello approvato.",
    todo: "Controllare il numero sull'atto e correggere gli altri punti.",
  }),
  'years-differ': (f) => ({
    title: 'Anni diversi per la stessa cosa',
    what: `${f.text('subject')}: gli anni stampati sono ${f.text('years')}. ${prints(f)}`,
    why: 'Indice e capitoli devono portare lo stesso triennio, altrimenti il piano sembra quello di un altro anno.',
    todo: 'Correggere gli anni dove sono rimasti quelli vecchi.',
  }),
  'triennium-not-of-plan': (f) => ({
    title: 'Triennio diverso da quello del piano',
    what: `${f.text('subject')}: si parla di ${f.text('years')}, il piano è ${f.text('plan')}. ${prints(f)}`,
    why: 'Può essere voluto, ma spesso è rimasto dal documento precedente.',
    todo: 'Correggere gli anni oppure annotare a che cosa si riferiscono.',
  }),
  'project-year-differs': (f) => ({
    title: 'Anno di progetto sbagliato',
    what: `${f.text('subject')}: nel triennio ${f.text('years')} il ${f.text('year')} è l'anno n. ${f.text('computed')}, non il n. ${f.text('stated')}. ${prints(f)}`,
    why: 'L’anno di progetto dice a che punto sono le attività pluriennali.',
    todo: "Correggere l'ordinale o il triennio di progetto.",
  }),
  'figure-printed-twice-differently': (f) => ({
    title: 'La stessa cifra con due valori',
    what: `${f.text('subject')}. ${prints(f)}${noted(f)}`,
    why: 'Con due valori per lo stesso nome il lettore non sa quale usare nei confronti.',
    todo: 'Scegliere il valore giusto, o dire accanto a ciascuno la sua definizione.',
  }),
  'column-year-repeated': (f) => ({
    title: 'Due colonne con lo stesso anno',
    what: `${f.text('subject')}: il ${f.text('year')} compare in due intestazioni. ${prints(f)}`,
    why: 'Non si sa a quale anno appartengono i valori della seconda colonna.',
    todo: "Correggere l'intestazione ripetuta, di solito con l'anno seguente.",
  }),
  'title-printed-differently': (f) => ({
    title: 'Lo stesso titolo scritto in modi diversi',
    what: `${f.text('subject')}. ${prints(f)}`,
    why: 'Chi legge non può sapere se è una cosa sola o due.',
    todo: 'Usare ovunque lo stesso titolo.',
  }),
  'formula-printed-differently': (f) => ({
    title: 'Formula che non corrisponde',
    what: `${f.text('subject')}. ${prints(f)}${noted(f)}`,
    why: 'Nome e formula devono descrivere la stessa misura, sempre nello stesso modo.',
    todo: 'Scrivere una sola formula e usarla per tutti gli anni a confronto.',
  }),
  'law-miscited': (f) => ({
    title: 'Citazione di legge da controllare',
    what: `In «${f.text('place')}» è citato «${f.text('printed')}»; l'atto noto che più gli somiglia è ${ACTS[f.text('kind')] ?? f.text('kind')} ${f.text('known')}.`,
    why: 'Un anno o un tipo di atto sbagliato rimanda a un altro atto, o a nessuno.',
    todo: 'Controllare tipo, numero e anno della norma citata.',
  }),
  'span-and-word-differ': (f) => ({
    title: 'Anni o mesi che non tornano con la parola',
    what: `${f.text('subject')}: in «${f.text('place')}» è stampato «${f.text('printed')}», ma il periodo è di ${f.text('counted')} ${f.text('unit') === 'months' ? 'mesi' : 'anni'}, non di ${f.text('stated')}.`,
    why: 'Dal periodo dipendono scadenze e limiti: con due durate non si sa quale vale.',
    todo: 'Correggere la parola o il periodo.',
  }),
  'past-year-as-current': (f) => ({
    title: 'Un anno passato dato come attuale',
    what: `Nel piano del ${f.text('year')}, ${f.text('field') === 'source' ? 'la fonte' : 'l’atteso'} di «${f.text('indicator')}» parla del ${f.text('past')}: «${f.text('printed')}».`,
    why: 'Con la fonte o l’indicatore dell’anno prima non si misura l’anno del piano: di solito il testo viene dal documento precedente.',
    todo: 'Aggiornare l’anno, oppure dire perché si guarda a quello passato.',
  }),
};

const ACTS: Readonly<Record<string, string>> = {
  dlgs: 'D.Lgs.',
  dl: 'D.L.',
  l: 'L.',
  dpr: 'D.P.R.',
  dm: 'D.M.',
};

function prints(f: Figures): string {
  return `Stampato: ${f.printedAt('printed', 'places')}.`;
}

function noted(f: Figures): string {
  return f.has('note') ? ` Nota: ${ended(f.text('note'))}` : '';
}
