import type { FindingTexts } from './finding-text.ts';

const REASONS: Readonly<Record<string, string>> = {
  ambiguous: 'si può leggere in più modi',
  malformed: 'è una cifra malformata',
  'out-of-range': 'ha più cifre di quante un piano ne usi',
  'too-long': 'è troppo lungo per una cella',
};

/** Sentences of the checks of the family `kinds`. */
export const kindsTexts: FindingTexts = {
  'unit-contradicts-target': (f) => ({
    title: 'L’unità di misura contraddice il risultato atteso',
    what: `L’unità di misura è «${f.text('unit')}», ma il risultato atteso è «${f.codes('targets')}».`,
    why: 'Unità e risultato atteso dicono due cose diverse: il risultato si potrà leggere in due modi.',
    todo: 'Correggere l’unità di misura o il risultato atteso.',
  }),
  'target-in-words': (f) => ({
    title: 'Un risultato atteso a parole per un’unità numerica',
    what: `${f.has('indicator') ? `L’indicatore è «${f.text('indicator')}»` : `L’unità di misura è «${f.text('unit')}»`}, ma il risultato atteso è «${f.text('target')}», senza alcuna cifra.`,
    why: 'Gli obiettivi devono essere specifici e misurabili (D.Lgs. 150/2009, art. 5, c. 2, lett. b): senza una cifra non si sa quando è raggiunto.',
    todo: 'Indicare una cifra, oppure scegliere un’unità adatta (sì/no, fasi).',
  }),
  'value-contradicts-target': (f) => ({
    title: 'Il risultato non è della natura dell’atteso',
    what: `Il risultato è «${f.text('value')}», l’atteso è «${f.text('target')}»: non si possono confrontare.${f.has('declared') ? ` Il documento dichiara ${f.text('declared')}.` : ''}`,
    why: 'Una data non si misura contro un numero: la percentuale dichiarata non viene da questi due valori.',
    todo: 'Correggere il risultato o l’atteso.',
  }),
  'spreadsheet-zero-date': (f) => ({
    title: 'La data zero del foglio di calcolo',
    what: `«${f.text('printed')}» non è una data: è come un foglio di calcolo mostra una cella vuota o lo zero formattati come data.`,
    why: 'Il dato manca, o è zero: sono due cose diverse, e qui non si distinguono.',
    todo: 'Scrivere il valore vero, oppure lasciare la cella vuota.',
  }),
  'impossible-date': (f) => ({
    title: 'Una data che non esiste',
    what: `«${f.text('printed')}» non è un giorno del calendario.`,
    why: 'Un termine o un risultato senza una data vera non si può valutare.',
    todo: 'Correggere la data.',
  }),
  'figure-unreadable': (f) => ({
    title: 'Una cifra che non si legge',
    what: `«${f.text('printed')}» ${REASONS[f.text('reason')] ?? 'non è una cifra'}.${f.has('beside') ? ` Negli altri anni è stampato ${f.codes('beside')}.` : ''}`,
    why: 'Il programma non indovina: la cifra resta fuori dai calcoli finché non è chiara.',
    todo: 'Scrivere la cifra con la virgola per i decimali e il punto per le migliaia.',
  }),
  'printed-and-value-differ': (f) => ({
    title: 'Il testo e il valore non coincidono',
    what: `È stampato «${f.text('printed')}», cioè ${f.figure('read')}, ma il valore usato nei calcoli è ${f.figure('value')}.`,
    why: 'I punteggi si calcolano dal valore: con un testo diverso, ciò che si legge non è ciò che si conta.',
    todo: 'Correggere il testo o il valore perché dicano la stessa cifra.',
  }),
  'unit-missing': (f) => ({
    title: 'Una percentuale senza il segno %',
    what: `«${f.text('subject')}»: è stampato ${f.codes('printed')} senza unità, accanto a ${f.codes('beside')}.`,
    why: 'Nella stessa serie la stessa grandezza ha la stessa unità: un numero nudo si può leggere come un’altra misura.',
    todo: 'Aggiungere il segno % oppure, se la misura è un’altra, dire quale.',
  }),
  'unit-not-a-measure': (f) => ({
    title: 'L’unità di misura è un’attività',
    what: `L’indicatore «${f.text('indicator')}» ha come unità di misura «${f.text('unit')}», che è una cosa da fare e non un modo di contare.`,
    why: 'Senza un’unità (numero, percentuale, sì/no, giorni) non si sa in che cosa si esprime il risultato; spesso il testo viene da un’altra scheda.',
    todo: 'Indicare l’unità in cui si esprime il risultato.',
  }),
  'algorithm-contradicts-unit': (f) => ({
    title: 'L’unità di misura contraddice la formula',
    what: `L’unità di misura è «${f.text('unit')}», ma la formula è una quota: «${f.text('algorithm')}».`,
    why: 'Se la formula è una quota e l’unità un numero, lo stesso risultato si scrive 18 oppure 90 %: non si sa quale confrontare con l’atteso.',
    todo: 'Scegliere se l’indicatore conta o misura una quota, e scrivere unità, formula e atteso nello stesso modo.',
  }),
  'percent-formula-inverted': (f) => ({
    title: 'Formula di una percentuale scritta a rovescio',
    what: `La formula «${f.text('algorithm')}» divide per cento e moltiplica per la base.`,
    why: 'Scritta «a / 100 * base», la formula moltiplica per la base: il risultato cresce con la base invece di dire quale parte ne è stata fatta.',
    todo: 'Riscrivere la formula con la base al denominatore.',
  }),
  'formula-without-parentheses': (f) => ({
    title: 'Formula senza parentesi',
    what: `Nella formula «${f.text('algorithm')}» la divisione prende solo l’ultimo termine.`,
    why: 'Senza parentesi si divide solo l’ultimo termine: chi ricalcola l’indice ottiene un’altra cifra.',
    todo: 'Mettere fra parentesi il numeratore.',
  }),
  'algorithm-missing': (f) => ({
    title: 'Manca la formula dell’indicatore',
    what: `L’indicatore «${f.text('indicator')}» non ha formula; l’hanno ${f.text('with')} indicatori su ${f.text('of')}.`,
    why: 'Senza formula ognuno calcola a modo suo, e il risultato non si può verificare.',
    todo: 'Scrivere come si calcola il risultato.',
  }),
  'unit-of-measure-missing': (f) => ({
    title: 'Manca l’unità di misura',
    what: `L’indicatore «${f.text('indicator')}» non ha unità di misura; l’hanno ${f.text('with')} indicatori su ${f.text('of')}.`,
    why: 'Senza unità non si sa se l’atteso è un numero, una percentuale o un sì.',
    todo: 'Indicare l’unità in cui si esprime il risultato.',
  }),
  'title-contradicts-target': (f) => ({
    title: 'Il titolo dell’indicatore contraddice il risultato atteso',
    what: `«${f.text('indicator')}» promette ${f.text('promised') === 'percent' ? 'una percentuale' : 'un numero'}, ma l’atteso è «${f.text('target')}».`,
    why: 'Il titolo dice che cosa si misura: se l’atteso è di un’altra natura, il risultato si legge in due modi.',
    todo: 'Correggere il titolo o l’atteso, e indicare l’unità di misura.',
  }),
  'formula-twofold': (f) => ({
    title: 'Due formule per un solo indicatore',
    what: `Le formule sono ${f.text('count')}: «${f.text('algorithm')}».`,
    why: 'Con due formule lo stesso anno ha due risultati, e non si sa quale confrontare con l’atteso.',
    todo: 'Scegliere una formula; se servono due misure, fare due indicatori.',
  }),
};
