import type { Figures } from './figures.ts';
import type { FindingTexts } from './finding-text.ts';
import { slipOf } from './slip.ts';

/** Sentences of the checks of the family `tables`. */
export const tablesTexts: FindingTexts = {
  'table-sum-wrong': (f) => ({
    title: 'Somma che non torna',
    what: `${cell(f)} è stampato ${f.text('printed')}; le somme danno ${f.figure('computed')} (differenza ${f.figure('difference')}). Cifre a confronto: ${f.list('against')}.${slipOf(f)}`,
    why: 'Un totale che non è la somma delle sue parti toglie fiducia a tutta la tabella.',
    todo: 'Controllare la cella sul dato di origine e correggerla; se è giusta, correggere le cifre a confronto.',
  }),
  'table-difference-wrong': (f) => ({
    title: 'Differenza che non torna',
    what: `${cell(f)} è stampato ${f.text('printed')}; la differenza dà ${f.figure('computed')} (scarto ${f.figure('difference')}). Cifre a confronto: ${f.list('against')}.${slipOf(f)}`,
    why: 'Lo scostamento è la differenza fra le due cifre che gli stanno accanto.',
    todo: 'Controllare la cella e le cifre a confronto, segni compresi.',
  }),
  'table-ratio-wrong': (f) => ({
    title: 'Percentuale o rapporto che non torna',
    what: `${cell(f)} è stampato ${f.text('printed')}; le cifre danno ${f.figure('computed')} (scarto ${f.figure('difference')}). Cifre a confronto: ${f.list('against')}.${slipOf(f)}`,
    why: 'La percentuale si ricava dalle cifre della stessa tabella, arrotondata ai decimali con cui è stampata.',
    todo: 'Ricalcolare la percentuale; con un preventivo negativo si divide per il suo valore assoluto.',
  }),
  'index-does-not-follow': (f) => ({
    title: 'Indice che non si ricava dal documento',
    what: `${cell(f)} è stampato ${f.text('printed')}; con la formula consueta le cifre del documento danno ${f.figure('computed')} (scarto ${f.figure('difference')}). Cifre a confronto: ${f.list('against')}.${slipOf(f)}`,
    why: "La formula non è stampata: l'indice può essere giusto con un'altra definizione, ma chi legge non può rifarlo.",
    todo: "Scrivere la formula e le voci usate, con l'anno; l'indice non viene mai ricalcolato d'ufficio.",
  }),
  'table-cells-differ': (f) => ({
    title: 'La stessa cifra stampata in due modi',
    what: `${cell(f)} è stampato ${f.text('printed')}, altrove ${f.figure('computed')} (differenza ${f.figure('difference')}): ${f.list('against')}.${slipOf(f)}`,
    why: 'È lo stesso fatto in due tabelle: una delle due cifre è sbagliata, o le definizioni sono diverse.',
    todo: 'Scegliere la cifra giusta o dire accanto a ciascuna che cosa conta.',
  }),
  'table-part-exceeds-whole': (f) => ({
    title: "Una parte supera l'intero",
    what: `${cell(f)} è stampato ${f.text('printed')}, ma può arrivare al massimo a ${f.figure('computed')} (eccedenza ${f.figure('difference')}). Cifre a confronto: ${f.list('against')}.${slipOf(f)}`,
    why: "Una parte non può essere più grande dell'intero a cui appartiene.",
    todo: 'Controllare le due cifre e che si riferiscano alla stessa data.',
  }),
};

function cell(f: Figures): string {
  return `Tabella «${f.text('table')}», riga «${f.text('row')}», colonna «${f.text('column')}»: il valore`;
}
