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
  'half-year-beyond-year': (f) => ({
    title: 'A metà anno si chiede più che a fine anno',
    what: `Al ${f.figure('halfYear')} si chiede «${f.text('printedHalf')}», al ${f.figure('yearEnd')} «${f.text('printed')}».`,
    why: 'Ciò che è fatto a giugno resta fatto a dicembre: l’atteso di fine anno sarebbe già raggiunto a metà.',
    todo: 'Controllare quale dei due è giusto; se i due periodi si contano separatamente, scriverlo.',
  }),
  'target-equals-history': (f) => ({
    title: 'Si chiede quanto si è già fatto',
    what: `Atteso ${f.text('year')} uguale al passato per: ${f.list('indicators')}.`,
    why: 'Un atteso uguale al passato mantiene, non migliora: può essere giusto, ma va detto.',
    todo: 'Alzare l’atteso, oppure scrivere che l’obiettivo è mantenere.',
  }),
  'common-target-against-own': (f) => ({
    title: 'Indicatore comune e indicatore proprio chiedono cose diverse',
    what: `L’indicatore comune «${f.text('common')}» chiede per il ${f.text('year')} «${f.text('printed')}»; l’indicatore «${f.text('own')}», che misura la stessa cosa, «${f.text('ownTarget')}».${f.has('computed') ? ` Su ${f.figure('firms')} imprese attive, per 10.000, fa ${f.figure('computed')}.` : ''}`,
    why: 'Con due attesi per la stessa misura, lo stesso risultato vale due percentuali.',
    todo: 'Scegliere l’atteso e scriverlo nei due punti, rapportandolo alle imprese dove serve.',
  }),
  'common-formula-differs': (f) => ({
    title: 'La formula dell’indicatore comune non è quella nazionale',
    what: `«${f.text('title')}» è calcolato come «${f.text('algorithm')}»; la formula nazionale è ${f.text('formula')}.`,
    why: 'Gli indicatori comuni servono a confrontare le camere: con un’altra formula la stessa cifra dice un’altra cosa.',
    todo: 'Scrivere la formula del catalogo, oppure dire che l’indice è un altro.',
  }),
};
