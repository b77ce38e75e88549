import type { Figures } from './figures.ts';
import type { FindingTexts } from './finding-text.ts';
import { slipOf } from './slip.ts';

/** Sentences of the checks of the family `staffing`. Amounts are in euro. */
export const staffingTexts: FindingTexts = {
  'staffing-data-unsound': (f) => ({
    title: 'Fabbisogno che non si può ricalcolare',
    what: `${PROBLEMS[f.text('problem')] ?? f.text('problem')}${f.has('figures') ? ` (${f.list('figures')})` : ''}.`,
    why: 'Finché il dato manca o non è ammesso, costi, limiti e totali del piano non si possono rifare.',
    todo: 'Correggere il dato indicato nel piano dei fabbisogni.',
  }),
  'seats-sum-wrong': (f) => ({
    title: 'Totale della dotazione che non torna',
    what: `Il totale stampato è ${f.text('printed')}; le aree (${f.list('parts')}) danno ${f.figure('computed')}, con una differenza di ${f.figure('difference')}.`,
    why: 'La dotazione è il tetto di spesa potenziale: il suo totale regge tutti i conti del piano.',
    todo: 'Controllare posti e spesa di ogni area e correggere il totale o la riga.',
  }),
  'staffing-maximum-wrong': (f) => ({
    title: 'Spesa potenziale massima che non torna',
    what: `La spesa massima stampata è ${f.text('printed')}; dotazione ${f.figure('seats')} più integrazioni ${f.figure('additions')} danno ${f.figure('computed')} (differenza ${f.figure('difference')}).${slipOf(f)}`,
    why: 'È il tetto entro cui deve stare la spesa di ogni anno.',
    todo: 'Correggere il totale o indicare le integrazioni che mancano, con la loro norma.',
  }),
  'staffing-cost-wrong': (f) => ({
    title: "Costo di un'assunzione sbagliato",
    what: `Anno ${f.text('year')}: ${f.text('count')} × ${area(f, 'area')}${f.has('from') ? ` da ${area(f, 'from')}` : ''} a ${f.figure('unit')} fanno ${f.figure('computed')}, non ${f.text('printed')} (differenza ${f.figure('difference')}).${slipOf(f)}${carried(f)}`,
    why: "Il costo è il numero dei posti per il costo unitario dell'area; per una progressione, la sola differenza fra le due aree.",
    todo: 'Correggere la riga e le cifre che ne discendono.',
  }),
  'staffing-total-wrong': (f) => ({
    title: "Totale della spesa dell'anno che non torna",
    what: `Anno ${f.text('year')}: esterni ${f.figure('external')} e interni ${f.figure('internal')} fanno ${f.figure('computed')}, non ${f.text('printed')} (differenza ${f.figure('difference')}).${slipOf(f)}`,
    why: 'Il totale si confronta con il limite di spesa: non può essere diverso dalla somma delle righe.',
    todo: 'Rifare la somma; le assunzioni obbligatorie restano fuori dal totale.',
  }),
  'staffing-leavers-wrong': (f) => ({
    title: 'Risparmio da cessazioni che non torna',
    what: `Anno ${f.text('year')}: le cessazioni (${areas(f, 'heads')}) al costo unitario fanno ${f.figure('computed')}, non ${f.text('printed')} (differenza ${f.figure('difference')}).`,
    why: 'Il limite di spesa nasce dal costo di chi è cessato, calcolato a tempo pieno e su base annua.',
    todo: "Controllare il numero dei cessati per area, l'anno e l'asseverazione dei revisori.",
  }),
  'staffing-carry-over-wrong': (f) => ({
    title: 'Resti assunzionali che non tornano',
    what: `Anno ${f.text('year')}: i resti stampati sono ${f.text('printed')}, quelli calcolati ${f.figure('computed')} (differenza ${f.figure('difference')}).${f.has('limitBefore') ? ` L'anno prima: limite ${f.figure('limitBefore')}, spesa ${f.figure('spentBefore')}.` : ''}`,
    why: "I resti sono ciò che avanza del limite dell'anno prima, mai sotto zero.",
    todo: "Rifare il conto sull'anno prima e correggere i resti e il limite.",
  }),
  'staffing-limit-wrong': (f) => ({
    title: 'Limite di spesa che non torna',
    what: `Anno ${f.text('year')}: cessazioni ${f.figure('leavers')} più resti ${f.figure('carryOver')} fanno ${f.figure('computed')}, non ${f.text('printed')} (differenza ${f.figure('difference')}).`,
    why: "Il limite dice quanto si può assumere nell'anno.",
    todo: 'Correggere il limite o una delle sue due parti.',
  }),
  'staffing-year-counted-in-part': (f) => ({
    title: 'Anno contato solo in parte nel prospetto triennale',
    what: `Anno ${f.text('year')}: il prospetto riporta ${f.text('printed')}, cioè ${f.text('months')} mesi su dodici di ${f.figure('computed')}.${f.has('wholeTotal') ? ` Con l'anno intero il totale è ${f.figure('wholeTotal')} e il margine sul tetto ${f.figure('headroom')}.` : ''}`,
    why: 'Gli altri anni sono contati interi e il documento non lo dice: il confronto con il tetto non è alla pari.',
    todo: "Scrivere che l'anno è contato in parte, e perché, oppure riportare la spesa annua.",
  }),
  'staffing-table-hiring-wrong': (f) => ({
    title: 'Prospetto triennale diverso dal piano',
    what: `Anno ${f.text('year')}: il prospetto riporta ${f.text('printed')} di assunzioni, il piano ${f.figure('computed')} (differenza ${f.figure('difference')}).`,
    why: "Le due tabelle dicono la stessa spesa: una sola è quella dell'atto.",
    todo: 'Allineare il prospetto al piano, o spiegare la differenza.',
  }),
  'staffing-table-total-wrong': (f) => ({
    title: 'Totale del prospetto triennale che non torna',
    what: `Anno ${f.text('year')}: in servizio ${f.figure('inService')} più assunzioni ${f.figure('hiring')} fanno ${f.figure('computed')}, non ${f.text('printed')} (differenza ${f.figure('difference')}).${f.has('protectedCounted') ? ` Il totale conta anche le categorie protette (${f.figure('protectedCounted')}), che stanno fuori dal limite.` : ''}`,
    why: 'È il totale che si confronta con la spesa potenziale massima.',
    todo: 'Rifare la somma e dire che cosa vi è compreso.',
  }),
  'spending-above-limit': (f) => ({
    title: 'Assunzioni oltre il limite di spesa',
    what: `Anno ${f.text('year')}: la spesa ${f.figure('spending')} supera di ${f.figure('over')} il limite ${f.figure('limit')} (cessazioni ${f.figure('leavers')}, resti ${f.figure('carryOver')}).`,
    why: "Le Camere assumono nel limite della spesa dei cessati dell'anno prima.",
    todo: "Ridurre le assunzioni dell'anno o spostarle a quello dopo.",
  }),
  'spending-above-maximum': (f) => ({
    title: 'Spesa oltre il tetto della dotazione',
    what: `Anno ${f.text('year')}: in servizio ${f.figure('inService')} più assunzioni ${f.figure('spending')} fanno ${f.figure('total')}, ${f.figure('over')} oltre la spesa potenziale massima ${f.figure('maximum')}.`,
    why: 'La dotazione organica è un tetto di spesa: il piano dei fabbisogni deve starci dentro ogni anno.',
    todo: 'Rivedere le assunzioni o rimodulare la dotazione nel rispetto del tetto.',
  }),
  'protected-hire-decides': (f) => ({
    title: "L'anno sta nel tetto solo senza l'assunzione obbligatoria",
    what: `Anno ${f.text('year')}: il totale ${f.figure('total')} lascia ${f.figure('headroom')} sul tetto ${f.figure('maximum')}; con le categorie protette (${f.figure('protected')}) diventa ${f.figure('withProtected')}, ${f.figure('over')} oltre.`,
    why: "Le categorie protette stanno fuori dal limite entro la quota d'obbligo: qui è questo a decidere.",
    todo: "Verificare che l'assunzione stia nella quota d'obbligo e scriverlo accanto al prospetto.",
  }),
  'outside-access-share': (f) => ({
    title: "Troppo poco accesso dall'esterno",
    what: `Anno ${f.text('year')}: ${f.text('outside')} posizioni dall'esterno e ${f.text('inside')} progressioni, cioè il ${f.figure('share')} %; la quota minima è il ${f.figure('required')} %.`,
    why: "Almeno metà delle posizioni disponibili è riservata all'accesso dall'esterno.",
    todo: "Aggiungere posizioni dall'esterno o ridurre le progressioni dell'anno.",
  }),
  'ranking-factors-do-not-sum': (f) => ({
    title: 'Fattori della procedura comparativa che non fanno 100',
    what: `I pesi (${f.list('weights')}) fanno ${f.figure('computed')}, non ${f.text('expected')} (differenza ${f.figure('difference')}).`,
    why: 'Con pesi che non fanno 100 la graduatoria non è confrontabile.',
    todo: 'Correggere i pesi dei fattori.',
  }),
  'carry-over-decides': (f) => ({
    title: "Assunzioni rese possibili dai resti dell'anno prima",
    what: `Anni ${f.text('years')}: la spesa (${f.list('spending')}) supera le sole cessazioni (${f.list('leavers')}) e sta nel limite grazie ai resti (${f.list('carryOvers')}).`,
    why: "La norma parla della spesa dei cessati dell'anno prima e non dice nulla sui resti: il loro uso è una prassi da motivare.",
    todo: "Indicare la fonte che ammette i resti e l'asseverazione dei revisori.",
  }),
  'in-service-not-derivable': (f) => ({
    title: 'Spesa in servizio non ricavabile dal documento',
    what: `Anno ${f.text('year')}: la base in servizio è ${f.text('printed')}; ${f.text('heads')} persone al costo unitario fanno ${f.figure('computed')}.`,
    why: 'La base viene dagli stipendi e non dai costi unitari: chi legge non può rifarla.',
    todo: 'Indicare la fonte e la data della spesa in servizio.',
  }),
  'recruitment-target-differs': (f) => ({
    title: 'L’atteso sulle assunzioni non è quello del piano dei fabbisogni',
    what: `«${f.text('indicator')}»${f.has('area') ? `, secondo la formula nell’area ${area(f, 'area')}` : ''}: atteso e assunzioni dall’esterno non coincidono negli anni ${f.codes('years')} (attesi ${f.codes('targets')}, assunzioni ${f.list('hires')}).${f.has('all') ? ` Con tutte le aree le assunzioni sono ${f.list('all')}.` : ''}`,
    why: 'Con due numeri l’indicatore non si può raggiungere, oppure è già raggiunto in partenza.',
    todo: 'Correggere l’atteso, la formula o il piano dei fabbisogni.',
  }),
  'leavers-exceed-staff': (f) => ({
    title: 'Più cessazioni che persone',
    what: `Area ${area(f, 'area')}: fino al ${f.text('year')} le cessazioni sono ${f.text('leavers')}, ma fra chi è in servizio e chi è assunto prima le persone sono ${f.text('people')}.`,
    why: 'Di solito la stessa persona è contata come cessata in due anni: il limite di spesa ne esce più alto del vero.',
    todo: 'Controllare in quale anno cessa ciascuno, e togliere chi è contato due volte.',
  }),
  'staffing-years-not-triennium': (f) => ({
    title: 'Il piano dei fabbisogni copre altri anni',
    what: `Il piano dei fabbisogni copre ${f.codes('years')}; il triennio del piano è ${f.text('triennium')}.`,
    why: 'Con anni diversi le assunzioni non si confrontano con gli obiettivi né con il bilancio dello stesso triennio.',
    todo: 'Aggiornare il piano dei fabbisogni al triennio del PIAO.',
  }),
  'protected-quota-differs': (f) => ({
    title: 'Quota d’obbligo diversa da quella di legge',
    what: `È stampato «${f.text('printed')}»; con ${f.text('employees')} dipendenti in servizio la quota è ${f.text('unit') === 'percent' ? `${f.figure('due')} %` : `di ${f.figure('due')} persone`}.`,
    why: 'Dalla quota dipende quante assunzioni stanno fuori dal limite di spesa.',
    todo: 'Correggere la quota; se la base di computo è diversa dal personale in servizio, scriverla.',
  }),
  'gender-imbalance': (f) => ({
    title: 'Un genere oltre i due terzi',
    what: `Tabella «${f.text('table')}», donne e uomini: ${f.printedAt('areas', 'counts')}; quota del genere più numeroso: ${f.list('shares')} %. ${f.text('fewer') === 'women' ? 'In almeno un’area sono di meno le donne: è il caso a cui guarda la legge.' : 'Sono di meno gli uomini: la legge guarda al caso opposto.'}`,
    why: 'La legge chiede azioni positive dove il divario fra generi non è inferiore a due terzi, e guarda alla presenza femminile: dove sono di più le donne è solo un’informazione.',
    todo: 'Tenerne conto nel piano di azioni positive; dire quale lettura dei due terzi si adotta.',
  }),
  'savings-not-certified': (f) => ({
    title: 'Risparmi da cessazioni non asseverati',
    what: `${f.has('certified') ? `Asseverazione del ${f.figure('certified')}, dopo l’adozione del ${f.figure('adopted')}` : `Nessuna asseverazione dei revisori prima dell’adozione del ${f.figure('adopted')}`}; nel ${f.text('year')} il piano usa risparmi da cessazioni.`,
    why: 'Le assunzioni si fanno nei limiti della spesa dei cessati: chi la certifica sono i revisori, prima che la si usi.',
    todo: 'Acquisire l’asseverazione e indicarne la data fra gli atti.',
  }),
};

const PROBLEMS: Readonly<Record<string, string>> = {
  'zero-posts': "Un'area ha spesa ma nessun posto",
  'fractional-count': 'Un numero di posti o di persone non è intero',
  'negative-count': 'Un numero di posti o di persone è negativo',
  'unreadable-amount': 'Un importo non è leggibile',
  'duplicate-area': 'La stessa area compare due volte nella dotazione',
  'area-without-seats': "Un'area non ha posti nella dotazione, e quindi nessun costo unitario",
  'years-not-consecutive': 'Gli anni del piano non sono consecutivi',
  'progression-without-origin': 'Una progressione non dice da quale area parte',
  'external-with-origin': "Un'assunzione dall'esterno indica un'area di origine",
  'progression-not-upward': "Una progressione va verso un'area che non costa di più",
  'protected-progression': 'Una progressione è segnata come assunzione obbligatoria',
};

function area(f: Figures, name: string): string {
  return inWords(f.text(name));
}

function areas(f: Figures, name: string): string {
  return inWords(f.list(name));
}

function inWords(text: string): string {
  return text
    .replaceAll('funzionari-eq', 'funzionari ed EQ')
    .replaceAll('operatori-esperti', 'operatori esperti');
}

function carried(f: Figures): string {
  return f.has('alsoPrinted') ? ` La cifra sbagliata passa anche nei totali: ${f.text('alsoPrinted')}.` : '';
}
