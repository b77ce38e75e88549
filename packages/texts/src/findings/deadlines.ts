import { daysIn } from './days-in.ts';
import type { Figures } from './figures.ts';
import type { FindingTexts } from './finding-text.ts';

/** Sentences of the checks of the family `deadlines`. */
export const deadlinesTexts: FindingTexts = {
  'plan-adopted-late': (f) => ({
    title: 'Piano adottato oltre il termine',
    what: `Adottato il ${f.figure('adopted')}, ${daysIn(f.text('daysLate'))} dopo il termine ordinario del ${f.figure('due')}.${
      f.has('dueAfterBudget')
        ? ` Contando dal bilancio (approvato il ${f.figure('budgetApproved')}) il termine sarebbe il ${f.figure('dueAfterBudget')}: ${afterThat(f)}.`
        : ''
    }`,
    why: 'Il termine ordinario è di legge. I giorni in più dopo il bilancio valgono se il suo termine è differito per legge: per una Camera che approva tardi non hanno una base esplicita.',
    todo: 'Comunicare i motivi del ritardo al Dipartimento della funzione pubblica e indicare il termine a cui ci si attiene.',
  }),
  'budget-approved-late': (f) => ({
    title: 'Preventivo approvato oltre il termine',
    what: `Approvato il ${f.figure('approved')}, ${daysIn(f.text('daysLate'))} dopo il termine del ${f.figure('due')}; la prassi successiva parla del ${f.figure('practice')}.`,
    why: 'Dal preventivo dipendono la gestione provvisoria e, di fatto, la data del piano.',
    todo: 'Annotare il motivo e controllare i limiti della gestione provvisoria.',
  }),
  'adoption-before-oiv-opinion': (f) => ({
    title: "Piano adottato prima del parere dell'OIV",
    what: `Adozione del ${f.figure('adopted')}, parere dell'OIV del ${f.figure('opinion')}.`,
    why: 'Il parere serve a chi adotta: dato dopo, non può più cambiare nulla.',
    todo: 'Controllare le due date; se sono giuste, annotarne il motivo.',
  }),
  'triennium-not-consecutive': (f) => ({
    title: 'Triennio del piano non valido',
    what: `Il piano del ${f.text('year')} porta il triennio ${f.text('first')}-${f.text('last')}.`,
    why: 'Il piano copre tre anni consecutivi a partire dal suo, e scorre ogni anno.',
    todo: 'Correggere il primo o l’ultimo anno.',
  }),
  'cug-report-term': (f) => ({
    title: 'Termine della relazione del CUG diverso dalla direttiva',
    what: `${f.text('subject')}: in «${f.text('place')}» è stampato «${f.text('printed')}»; per questo ciclo il termine è il ${f.figure('due')}.`,
    why: 'La relazione del CUG ha un termine suo, un giorno prima della fine del mese.',
    todo: 'Correggere il termine nel documento e nello scadenzario.',
  }),
  'report-late': (f) => ({
    title: 'Relazione oltre il termine',
    what: `Termine del ${f.figure('due')}; atti: ${f.text('organs')}, in data ${f.list('dates')}, con ${daysIn(f.text('daysLate'))} di ritardo.`,
    why: 'La Relazione è approvata e validata entro giugno; senza validazione non si paga nessun premio.',
    todo: 'Annotare il motivo del ritardo e completare gli atti mancanti.',
  }),
  'plan-published-late': (f) => ({
    title: 'Piano pubblicato oltre il termine',
    what: `Pubblicato il ${f.figure('published')}, ${daysIn(f.text('daysLate'))} dopo il termine del ${f.figure('due')}; l’adozione, del ${f.figure('adopted')}, era in tempo.`,
    why: 'La pubblicazione sul sito e l’invio al portale hanno lo stesso termine dell’adozione.',
    todo: 'Pubblicare e inviare il piano, e annotare il motivo del ritardo.',
  }),
  'acts-out-of-order': (f) => ({
    title: 'Atti fuori ordine',
    what: `${STEPS[f.text('earlier')] ?? f.text('earlier')}: ${f.figure('earlierDate')}; ${STEPS[f.text('later')] ?? f.text('later')}: ${f.figure('laterDate')}, cioè prima.`,
    why: 'Si valida ciò che è approvato e si pubblica ciò che è deciso: prima, il testo può ancora cambiare.',
    todo: 'Controllare le date; se sono giuste, annotarne il motivo.',
  }),
};

const STEPS: Readonly<Record<string, string>> = {
  'approvazione-relazione': 'approvazione della Relazione',
  'validazione-oiv': 'validazione dell’OIV',
  'adozione-piano': 'adozione del piano',
  pubblicazione: 'pubblicazione',
};

function afterThat(f: Figures): string {
  const days = f.text('daysAfterThat');
  if (days === '0') return 'rispettato, nell’ultimo giorno utile';
  return days.startsWith('-')
    ? `rispettato, con ${daysIn(days.slice(1))} di anticipo`
    : `superato di ${daysIn(days)}`;
}
