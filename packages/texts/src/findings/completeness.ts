import type { Figures } from './figures.ts';
import type { FindingTexts } from './finding-text.ts';

const BODY_DATA: Readonly<Record<string, string>> = {
  fiscalCode: 'il codice fiscale',
  seat: 'la sede',
  site: 'il sito',
};

/** Sentences of the checks of the family `completeness`. */
export const completenessTexts: FindingTexts = {
  'section-empty': (f) => ({
    title: 'Manca una sezione obbligatoria del PIAO',
    what: `${f.codes('code')} ${f.text('title')}: nessun testo e nessun dato.`,
    why: 'La scheda anagrafica, le tre sezioni e il monitoraggio sono contenuto obbligatorio; nella forma semplificata valore pubblico, performance e monitoraggio non sono richiesti.',
    todo: 'Scrivere la sezione, o collegarvi i dati che già ci sono.',
  }),
  'body-data-missing': (f) => ({
    title: 'Scheda anagrafica incompleta',
    what: `Nella scheda anagrafica manca: ${missing(f)}.`,
    why: 'Sono i dati con cui il portale nazionale e chi legge riconoscono l’ente.',
    todo: 'Completare la scheda anagrafica.',
  }),
  'public-value-without-impact': (f) => ({
    title: 'Valore pubblico senza indicatore di impatto',
    what: `${f.has('objective') ? `L’obiettivo di valore pubblico «${f.text('objective')}» non ha` : `Dei ${f.text('indicators')} indicatori del piano nessuno è`} ${f.has('objective') ? 'indicatori di impatto' : 'di impatto'}.`,
    why: 'Senza impatto non si vede che cosa cambia per imprese e cittadini: restano le attività.',
    todo: 'Aggiungere un indicatore di impatto, con valore di partenza, atteso e dimensione.',
  }),
  'form-not-of-size': (f) => ({
    title: 'Forma del PIAO diversa da quella per l’ente',
    what: `Forma ${f.text('form') === 'simplified' ? 'semplificata' : 'ordinaria'} con ${f.text('employees')} dipendenti; la soglia è ${f.text('threshold')}.`,
    why: `La forma semplificata lascia fuori valore pubblico, performance e monitoraggio: chi ha più di ${f.text('threshold')} dipendenti li deve.`,
    todo: 'Passare alla forma ordinaria. Il numero si conta al 31 dicembre prima del triennio e vale tre anni: se era sotto la soglia, scriverlo.',
  }),
  'theme-without-objective': (f) => ({
    title: 'Un tema del PIAO senza obiettivi',
    what: `Nessun obiettivo del piano è segnato per: ${themes(f)}.`,
    why: 'Sono temi che il piano deve tradurre in obiettivi misurati, non soltanto raccontare.',
    todo: 'Segnare l’obiettivo che già tratta il tema, oppure aggiungerne uno.',
  }),
};

function missing(f: Figures): string {
  return f.codes('missing').replace(/\b[a-zA-Z]{2,}\b/g, (name) => BODY_DATA[name] ?? name);
}

const THEMES: Readonly<Record<string, string>> = {
  semplificazione: 'semplificazione',
  digitalizzazione: 'digitalizzazione',
  accessibilita: 'accessibilità',
  'pari-opportunita': 'pari opportunità',
  anticorruzione: 'prevenzione della corruzione',
};

function themes(f: Figures): string {
  return f.codes('themes').replace(/[a-z-]{2,}/g, (name) => THEMES[name] ?? name);
}
