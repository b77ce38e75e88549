import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `weights`. */
export const weightsTexts: FindingTexts = {
  'weights-do-not-sum': (f) => ({
    title: 'I pesi non fanno 100',
    what: `I pesi di ${f.codes('members')} (${f.list('weights')}) sommano a ${f.figure('computed')} invece di ${f.figure('expected')}: la differenza è ${f.figure('difference')}.`,
    why: 'Il punteggio di un livello è la media pesata di ciò che contiene: se i pesi non fanno 100, una parte del risultato non conta o conta due volte.',
    todo: 'Correggere i pesi perché sommino a 100, oppure motivare la differenza.',
  }),
  'weight-missing': (f) => ({
    title: 'Manca un peso',
    what: `Non hanno peso: ${f.codes('missing')}, su ${f.text('count')} elementi dello stesso livello. I pesi indicati sommano a ${f.figure('computed')} invece di ${f.figure('expected')}.`,
    why: 'Altrove, allo stesso livello, il documento stampa i pesi. Senza peso il punteggio non si può calcolare, né qui né ai livelli superiori.',
    todo: 'Indicare i pesi mancanti.',
  }),
  'weight-printed-twice-differently': (f) => ({
    title: 'Lo stesso peso è scritto in due modi',
    what: `Il riquadro dell’obiettivo strategico attribuisce ${f.list('weights')} (in tutto ${f.figure('computed')}), mentre «${f.text('place')}» riporta ${f.codes('printed')}.`,
    why: 'Il peso di un obiettivo è uno solo: da quello scelto dipende il punteggio dell’obiettivo superiore.',
    todo: 'Stabilire quale peso vale e scriverlo uguale in tutti i punti del documento.',
  }),
  'effective-weight-wrong': (f) => ({
    title: 'Il peso effettivo non torna',
    what: `Il peso effettivo stampato è ${f.text('printed')}, ma il ${f.figure('share')} % di ciò che resta tolto il blocco degli indicatori propri (100 − ${f.figure('ownBlock')} = ${f.figure('rest')}) fa ${f.figure('computed')}.`,
    why: 'Il peso effettivo di un obiettivo operativo è la sua quota della parte che il blocco degli indicatori propri lascia libera.',
    todo: 'Correggere il peso effettivo, la quota o il peso del blocco.',
  }),
  'subset-weights-differ': (f) => ({
    title: 'I pesi per gruppo contraddicono quelli degli indicatori',
    what: `I gruppi di indicatori ${f.codes('subsets')} hanno pesi ${f.list('weights')}, cioè ${f.list('bySubset')} % dell’obiettivo; secondo i pesi dei singoli indicatori valgono invece ${f.list('byIndicators')} %.`,
    why: 'Con un gruppo raggiunto e l’altro no, le due letture danno due punteggi diversi.',
    todo: 'Dire quale lettura vale: i pesi per gruppo o quelli degli indicatori.',
  }),
  'weight-without-target': (f) => ({
    title: 'Peso senza risultato atteso nell’anno',
    what: `L’indicatore pesa ${f.figure('weight')} %, ma per il ${f.text('year')} ${f.has('printed') ? `il risultato atteso è «${f.text('printed')}»` : 'non c’è un risultato atteso'}.`,
    why: 'Il suo peso passa di fatto agli altri indicatori, senza che il piano lo dica.',
    todo: 'Indicare un risultato atteso per l’anno, oppure ripartire il peso sugli altri indicatori.',
  }),
  'weight-zero-not-monitoring': (f) => ({
    title: 'Peso zero con un risultato atteso',
    what: `L’indicatore ha peso ${f.text('weight')} e insieme il risultato atteso «${f.text('target')}».`,
    why: 'Il peso zero si usa per gli indicatori solo osservati: un risultato atteso che non pesa non cambia alcun punteggio.',
    todo: 'Dare un peso all’indicatore o dichiararlo di solo monitoraggio.',
  }),
  'monitoring-with-weight': (f) => ({
    title: 'Indicatore di monitoraggio con un peso',
    what: `L’indicatore è di solo monitoraggio («${f.text('target')}»), ma pesa ${f.figure('weight')} %.`,
    why: 'Un indicatore solo osservato non dà punti: il suo peso passa agli altri senza che il piano lo dica.',
    todo: 'Portare il peso a zero e ripartirlo, oppure fissare un risultato atteso.',
  }),
  'manager-weights-do-not-sum': (f) => ({
    title: 'I pesi assegnati non fanno 100',
    what: `I pesi degli obiettivi assegnati (${f.list('weights')}) sommano a ${f.figure('computed')} invece di ${f.figure('expected')}: la differenza è ${f.figure('difference')}.`,
    why: 'La valutazione del dirigente è la media pesata dei suoi obiettivi.',
    todo: 'Correggere i pesi perché sommino a 100.',
  }),
  'manager-total-wrong': (f) => ({
    title: 'Il totale dei pesi assegnati è sbagliato',
    what: `Il totale stampato è ${f.text('printed')}, ma le righe sommano a ${f.figure('computed')}: la differenza è ${f.figure('difference')}.`,
    why: 'Il totale dice al dirigente e all’OIV che gli obiettivi sono tutti pesati: se non è la somma delle righe, una riga è sbagliata.',
    todo: 'Correggere la riga o il totale.',
  }),
  'manager-weight-blank': (f) => ({
    title: 'Obiettivo assegnato senza peso',
    what: `L’obiettivo «${f.text('reference')}» è assegnato senza peso. Gli altri sommano a ${f.figure('computed')}: per arrivare a 100 mancano ${f.figure('missing')}${f.has('total') ? `, anche se il totale stampato è ${f.text('total')}` : ''}.`,
    why: 'Senza peso non si sa quanto l’obiettivo conti nella valutazione del dirigente.',
    todo: 'Indicare il peso dell’obiettivo o toglierlo dall’elenco.',
  }),
};
