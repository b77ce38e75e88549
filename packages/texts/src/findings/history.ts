import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `history`. */
export const historyTexts: FindingTexts = {
  'target-weaker-than-history': (f) => ({
    title: 'Si chiede meno di quanto si è già fatto',
    what: `L’atteso ${f.text('year')} è «${f.text('printed')}», ma nel ${f.text('pastYear')} il dato era «${f.text('past')}».`,
    why: 'Gli obiettivi devono migliorare la qualità e confrontarsi con gli anni precedenti (D.Lgs. 150/2009, art. 5, c. 2, lett. c e f).',
    todo: 'Alzare l’atteso, oppure scrivere perché si prevede meno.',
  }),
  'unit-of-history-differs': (f) => ({
    title: 'Il passato è in un’altra unità di misura',
    what: `Il dato del ${f.text('pastYear')} è «${f.text('past')}», l’atteso è «${f.text('target')}»${f.has('unit') ? ` e l’unità di misura «${f.text('unit')}»` : ''}.`,
    why: 'Un numero e una percentuale non si confrontano: non si vede se l’atteso migliora.',
    todo: 'Riportare il dato passato nell’unità dell’atteso.',
  }),
  'common-target-weaker': (f) => ({
    title: 'Indicatore comune: si chiede meno di prima',
    what: `L’atteso ${f.text('year')} è «${f.text('printed')}»; ${f.text('against') === 'result' ? 'il risultato' : 'l’atteso'} ${f.text('pastYear')} era «${f.text('past')}».${f.has('previousTarget') ? ` È più basso anche dell’atteso precedente («${f.text('previousTarget')}»).` : ''}`,
    why: 'Gli indicatori comuni servono a confrontare le camere nel tempo e tra loro: un atteso inferiore a quanto già raggiunto va spiegato.',
    todo: 'Alzare l’atteso, oppure scrivere perché si prevede meno.',
  }),
  'common-value-does-not-follow': (f) => ({
    title: 'Il valore per 10.000 imprese non torna',
    what: `Nel ${f.text('year')} è stampato ${f.figure('printed')}; ma ${f.figure('count')} su ${f.figure('firms')} imprese attive, per 10.000, fa ${f.figure('computed')}.`,
    why: 'Dividere per dieci (o per mille) non è rapportare alle imprese: il confronto con le altre camere ne esce falsato.',
    todo: 'Ricalcolare il valore con il numero delle imprese attive.',
  }),
  'absolute-and-rate-mixed': (f) => ({
    title: 'Due attesi, in valore assoluto e per 10.000 imprese',
    what: `Nel ${f.text('year')} la stessa cella chiede ${f.figure('absolute')} in assoluto e ${f.figure('rate')} ogni 10.000 imprese.`,
    why: 'Il risultato risponde a uno dei due, e la cella non dice a quale.',
    todo: 'Tenere un solo atteso, nella misura dell’algoritmo.',
  }),
  'common-result-out-of-range': (f) => ({
    title: 'Indicatore comune: risultato fuori dall’intervallo',
    what: `Il risultato ${f.text('year')} è «${f.text('printed')}», l’atteso era «${f.text('target')}»${f.has('kept') ? `, confermato per il ${f.text('kept')}` : ''}.`,
    why: 'Un risultato oltre il massimo dice che l’intervallo, o la scala del risultato, non è quello giusto; così com’è, l’indicatore non è raggiunto.',
    todo: 'Controllare come si calcola il risultato, oppure correggere l’intervallo.',
  }),
};
