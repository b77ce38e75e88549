/** Identity and, in words of ours, what each perspective and strategic objective is about. */
export const perspectives: Readonly<Record<string, { readonly id: string; readonly narrative: string }>> = {
  1: { id: 'sviluppo-economico', narrative: 'Quello che la Camera fa per le imprese e per il territorio.' },
  2: {
    id: 'innovazione-processi',
    narrative: 'Come la Camera lavora: tempi, dati, trasparenza, comunicazione.',
  },
  3: {
    id: 'apprendimento-crescita',
    narrative: 'Le competenze di chi lavora in Camera e il lavorare insieme.',
  },
  4: { id: 'economico-finanziaria', narrative: 'Equilibrio dei conti, incassi, patrimonio.' },
};

export const strategic: Readonly<Record<string, { readonly id: string; readonly narrative: string }>> = {
  '1.1': {
    id: 'attrattivita-territorio',
    narrative:
      'Turismo e cultura nell’anno della capitale italiana della cultura, marchi di qualità, tavoli con gli altri enti.',
  },
  '1.2': {
    id: 'creazione-impresa',
    narrative: 'Contributi alle imprese, incubatore, percorsi per chi comincia, sostegno a chi esporta.',
  },
  '1.3': {
    id: 'doppia-transizione',
    narrative:
      'Punti di assistenza sul digitale, formazione sulla sostenibilità e sull’energia, tutela delle idee.',
  },
  '1.4': {
    id: 'orientamento-giovani',
    narrative: 'Orientamento al lavoro con le scuole e indagine sulle assunzioni previste dalle imprese.',
  },
  '1.5': {
    id: 'semplificazione',
    narrative: 'Sportelli riorganizzati, albi più puliti, sportello unico dei Comuni gestito dalla Camera.',
  },
  '1.6': {
    id: 'tutela-mercato',
    narrative: 'Controlli metrologici, sanzioni, mediazione, composizione delle crisi, temi ambientali.',
  },
  '2.1': {
    id: 'efficienza-processi',
    narrative:
      'Tempi delle pratiche, qualità dei dati del registro, certificati per l’estero, documenti digitali, trasparenza.',
  },
  '2.2': {
    id: 'informazione-economica',
    narrative: 'Rapporti periodici sull’economia locale, prezzi delle opere edili, rilevazioni statistiche.',
  },
  '2.3': {
    id: 'comunicazione-istituzionale',
    narrative: 'Notizie, newsletter, video e rassegne; ascolto di chi usa i servizi.',
  },
  '3.1': {
    id: 'professionalita',
    narrative:
      'Formazione, nuovo ordinamento professionale, contratto integrativo, assunzioni, benefici per il personale.',
  },
  '3.2': {
    id: 'approccio-trasversale',
    narrative: 'Bilancio di sostenibilità fatto da tutti i servizi, competenze digitali, intranet.',
  },
  '4.1': {
    id: 'equilibri-bilancio',
    narrative:
      'Spazi e impianti della sede, ciclo attivo e passivo, riscossione del diritto annuale, controllo dei conti.',
  },
};

/** @throws when the document holds a code these notes do not know. */
export function known<Entry>(entries: Readonly<Record<string, Entry>>, code: string): Entry {
  const found = entries[code];
  if (!found) throw new Error(`no notes for ${code}`);
  return found;
}
