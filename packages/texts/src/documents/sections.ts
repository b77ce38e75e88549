import type { GeneralMeasure, RiskLevel } from '@traguardo/core/risk';

/** Where a general measure stands on the day of the document; dates come formatted. */
function generalState(state: GeneralMeasure['state'], day: (date: string) => string, at: string): string {
  switch (state.kind) {
    case 'done':
      return state.date <= at ? `attuata il ${day(state.date)}` : 'non ancora attuata';
    case 'under-way':
      return state.due === undefined ? 'in corso' : `in corso, entro il ${day(state.due)}`;
    case 'not-done':
      return `non attuata: ${state.reason}`;
    case 'not-applicable':
      return `non applicabile: ${state.reason}`;
  }
}

/** The words of the sections that data of the body make: who it is, how it is organised, its risks, its ratings. */
export const sectionWords = {
  notGiven: 'non indicato',
  identity: {
    caption: 'Dati dell’amministrazione',
    datum: 'Dato',
    value: 'Valore',
    name: 'Denominazione',
    kind: 'Tipo di ente',
    fiscalCode: 'Codice fiscale',
    ipaCode: 'Codice IPA',
    seat: 'Sede',
    site: 'Sito istituzionale',
    lacking: (data: readonly string[]): string => `Non risultano ancora inseriti: ${data.join(', ')}.`,
  },
  organisation: {
    unitsHeading: 'Le unità organizzative',
    units: 'Unità organizzative: da chi dipendono e chi le guida',
    unit: 'Unità',
    kind: 'Tipo',
    parent: 'Dipende da',
    head: 'Incarico',
    rolesHeading: 'I ruoli',
    roles: 'Ruoli dell’ente',
    role: 'Ruolo',
    rank: 'Livello',
  },
  risk: {
    heading: 'Rischi corruttivi',
    threshold: (level: RiskLevel): string =>
      level === 'basso'
        ? 'Ogni rischio chiede una misura specifica.'
        : level === 'medio'
          ? 'Chiedono una misura specifica i rischi di livello medio o alto.'
          : 'Chiedono una misura specifica i rischi di livello alto.',
    events: 'Rischi per area: livello, motivo e misure specifiche',
    measures: 'Misure di prevenzione: chi le attua, entro quando, con quale risultato',
    general: 'Misure generali e loro stato',
    event: 'Rischio',
    process: 'Processo',
    level: 'Livello',
    motivation: 'Motivo',
    specific: 'Misure specifiche',
    measure: 'Misura',
    type: 'Tipo',
    who: 'Chi la attua',
    due: 'Entro',
    expected: 'Risultato atteso',
    state: 'Stato',
    generalState,
  },
  transparency: {
    heading: 'Trasparenza',
    caption: 'Obblighi di pubblicazione: chi elabora, chi trasmette, chi pubblica ed entro quando',
    obligation: 'Obbligo',
    reference: 'Norma',
    elaborates: 'Elabora',
    transmits: 'Trasmette',
    publishes: 'Pubblica',
    term: 'Termine',
    within: (frequency: string, days: string | null): string =>
      days === null ? frequency : `${frequency}, ${days}`,
    notApplicable: (reason: string): string => `non applicabile: ${reason}`,
  },
  evaluation: {
    heading: 'Valutazione individuale',
    protected:
      'Le valutazioni stanno qui solo in forma aggregata: le celle da cui si ricaverebbe quella di una persona sono coperte.',
    systems: 'Pesi delle componenti della valutazione, per ruolo, in percentuale',
    distribution: 'Persone per classe di risultato, per ruolo',
    undecided: (ranks: readonly string[]): string =>
      `Non sono ancora tutte definitive le valutazioni di: ${ranks.join(', ')}.`,
  },
  withdrawn: (titles: readonly string[]): string =>
    titles.length === 1
      ? `In questa data il piano aveva anche un indicatore ritirato in seguito, di cui i dati non conservano obiettivo, peso e target: ${titles[0]}.`
      : `In questa data il piano aveva anche indicatori ritirati in seguito, di cui i dati non conservano obiettivo, peso e target: ${titles.join('; ')}.`,
  /** On the page of completeness. */
  others: (count: number): string =>
    count === 1
      ? 'Un testo riguarda una sezione che questo documento non ha: è in fondo, fra gli altri testi.'
      : `${count} testi riguardano sezioni che questo documento non ha: sono in fondo, fra gli altri testi.`,
} as const;
