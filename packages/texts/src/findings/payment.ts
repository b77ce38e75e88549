import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `payment`. */
export const paymentTexts: FindingTexts = {
  'payment-quota-below-minimum': (f) => ({
    title: 'Obiettivo sui pagamenti sotto la quota di legge',
    what: `${f.text('manager')}: l'obiettivo sui tempi di pagamento pesa ${f.figure('weight')} %; la legge vi lega almeno il ${f.figure('required')} % della retribuzione di risultato.`,
    why: 'La quota è di retribuzione, non di peso: può essere nel contratto, ma qui non è indicata.',
    todo: 'Indicare la quota prevista dal contratto individuale, oppure alzare il peso.',
  }),
  'payment-clause-below-minimum': (f) => ({
    title: 'Clausola sui pagamenti sotto il minimo di legge',
    what: `${f.text('manager')}: il contratto lega ai tempi di pagamento il ${f.figure('clause')} % della retribuzione di risultato; il minimo è il ${f.figure('required')} %.`,
    why: "La quota minima è fissata dalla legge e non è pagata se l'obiettivo manca.",
    todo: 'Integrare il contratto individuale.',
  }),
  'payment-indicator-formula': (f) => ({
    title: 'Ritardo dei pagamenti con la formula della tempestività',
    what: `«${f.text('title')}» è calcolato così: «${f.text('algorithm')}».`,
    why: "La formula divide per gli importi pagati: è l'indicatore di tempestività. Il ritardo annuale conta anche le fatture scadute e non pagate ed è prodotto dalla piattaforma PCC.",
    todo: 'Usare il valore della PCC come evidenza e riscrivere la formula.',
  }),
  'payment-indicator-year': (f) => ({
    title: 'Indicatore sui pagamenti riferito a un anno passato',
    what: `«${f.text('title')}» parla delle fatture del ${f.text('named')}, ma il piano è del ${f.text('year')}.`,
    why: "L'obiettivo è annuale: con le fatture di un anno già chiuso non misura nulla.",
    todo: "Riferire l'indicatore all'anno del piano.",
  }),
  'payment-objective-not-assigned': (f) => ({
    title: 'Obiettivo sui pagamenti non assegnato a un responsabile',
    what: `L’obiettivo «${f.text('objective')}» ha fra i responsabili ${f.list('responsible')}; non lo ha fra i propri obiettivi: ${f.list('missing')}.`,
    why: `La legge lega ${f.has('required') ? `almeno il ${f.figure('required')} %` : 'una quota'} della retribuzione di risultato dei dirigenti responsabili dei pagamenti al ritardo annuale: chi non ha l’obiettivo non ha la clausola.`,
    todo: 'Assegnare l’obiettivo ai dirigenti che mancano, o correggere i responsabili nella scheda.',
  }),
};
