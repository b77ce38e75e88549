import type { Resource } from '@traguardo/core/plan';

/** What a printed account stands for: one line of money, whichever objective names it. */
export interface Account {
  readonly id: string;
  readonly title: string;
  readonly account?: string;
  readonly kind: Resource['kind'];
  readonly fundYear?: string;
  readonly origin?: string;
  /** Why the attribution is open. */
  readonly uncertain?: string;
}

const SISTEMA = 'Progetto +20 % Doppia transizione';
const LAVORO = 'Progetto +20 % Formazione lavoro';

const LINES: readonly Account[] = [
  {
    id: 'quota-eulo-tirandi',
    title: 'Quota annuale della Fondazione EULO - Tirandi',
    account: '330007 linea 007 punto 1 progetto 5',
    kind: 'cost',
  },
  {
    id: 'sostegno-credito',
    title: 'Sostegno al credito: prevenzione della crisi e sportelli Riemergo',
    account: '330005 linea 005 punto 1 progetti 5 e 4',
    kind: 'cost',
  },
  {
    id: 'adempimenti-ambientali',
    title: 'Incontri sugli adempimenti ambientali',
    account: '330001 linea 001 punto 1 progetto 3',
    kind: 'cost',
  },
  {
    id: 'debito-transizione-energetica',
    title: 'Fondo di perequazione: transizione energetica',
    kind: 'debt',
    fundYear: '2023/2024',
    origin: 'debito assunto nel bilancio 2024',
  },
  {
    id: 'seminari-doppia-transizione',
    title: 'Seminari e incontri formativi per le imprese',
    account: '330001 linea 001 punto 4 progetto 5',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'convenzione-innexhub',
    title: 'Convenzione con InnexHub',
    account: '330001 linea 001 punto 4 progetto 4',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'convenzioni-associazioni',
    title: 'Convenzioni con enti e associazioni di categoria',
    account: '330001 linea 001 punto 4 progetto 8',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'cluster-mobilita',
    title: 'Convenzione per i progetti sulla mobilità sostenibile',
    account: '330001 linea 001 punto 4 progetto 9',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'supporto-pid',
    title: 'Supporto al Punto Impresa Digitale',
    account: '330001 linea 001 punto 4 progetto 2',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'portale-pid',
    title: 'Servizio portale del Punto Impresa Digitale',
    account: '330001 linea 001 punto 4 progetto 6',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'assessment-sostenibilita',
    title: 'Progetti di sostenibilità ambientale delle imprese 2025',
    account: '330001 linea 001 punto 4 progetto 3',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'progetti-imprese-2024',
    title: 'Progetti delle imprese, bando 2024',
    account: '330001 punto 3 Anno 2024 progetto 3',
    kind: 'cost',
    fundYear: '2024',
    origin: SISTEMA,
  },
  {
    id: 'bando-servizi-2024',
    title: 'Bando servizi delle Camere di commercio italiane all’estero, risorse 2024',
    account: '330002 punto 1',
    kind: 'cost',
    fundYear: '2024',
  },
  {
    id: 'bando-servizi-2025',
    title: 'Bando servizi delle Camere di commercio italiane all’estero',
    account: '330002 punto 1',
    kind: 'cost',
  },
  {
    id: 'bando-formazione-lavoro',
    title: 'Bando del conto 330003, progetto 4',
    account: '330003 punto 1 progetto 4',
    kind: 'cost',
  },
  {
    id: 'promozione-formazione-lavoro',
    title: 'Iniziative di promozione del conto 330003, progetto 1',
    account: '330003 punto 1 progetto 1',
    kind: 'cost',
  },
  {
    id: 'bando-si-40-2023',
    title: 'Bando SI 4.0, edizione 2023',
    account: '330001 punto 3 Anno 2023 progetto 7',
    kind: 'cost',
    fundYear: '2023',
    origin: SISTEMA,
  },
  {
    id: 'bando-si-40-2024',
    title: 'Bando SI 4.0, anno 2024',
    account: '330001 punto 3 Anno 2024 progetto 7',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'bando-adp-2024',
    title: 'Bando in Accordo di programma 2024',
    account: '330001 punto 3 Anno 2024 progetto 13',
    kind: 'cost',
    origin: SISTEMA,
  },
  {
    id: 'internazionalizzazione-adp',
    title: 'Internazionalizzazione, Accordo di programma',
    account: '330002 punto 1 Accordo di programma',
    kind: 'cost',
  },
  {
    id: 'mediazione-conciliazione',
    title: 'Attività di mediazione e conciliazione',
    account: '330010 punto 1 progetto 6',
    kind: 'cost',
  },
  { id: 'bilancio-sostenibilita', title: 'Predisposizione del bilancio di sostenibilità', kind: 'cost' },
  { id: 'personale-interno', title: 'Nessun costo: personale interno', kind: 'none' },
  {
    id: 'canone-piattaforme',
    title: 'Canoni delle piattaforme di gestione',
    account: 'D001 325071',
    kind: 'cost',
  },
  { id: 'focus-statistici', title: 'Focus economico-statistici', account: 'D002 330007', kind: 'cost' },
  {
    id: 'debito-competenze-imprese',
    title: 'Fondo di perequazione: competenze per le imprese',
    kind: 'debt',
    fundYear: '2023/2024',
    origin: 'debito assunto nel bilancio 2024',
  },
  {
    id: 'orientamento-lavoro',
    title: 'Formazione e sensibilizzazione sull’orientamento al lavoro',
    account: '330003 linea 3 punto 4 progetto 2',
    kind: 'cost',
    origin: LAVORO,
  },
  {
    id: 'orientamento-impresa',
    title: 'Iniziative per l’orientamento all’avvio di impresa',
    account: '330003 linea 3 punto 2 progetto 1',
    kind: 'cost',
    fundYear: '2023',
    origin: LAVORO,
  },
  {
    id: 'servizi-commerciali',
    title: 'Vari servizi commerciali',
    account: '330010 progetto 6',
    kind: 'cost',
  },
  {
    id: 'carte-tachigrafiche',
    title: 'Carte tachigrafiche',
    account: '330009 linea 009 progetto 6',
    kind: 'cost',
  },
  {
    id: 'digital-dna',
    title: 'Digital DNA: la digitalizzazione dell’impresa',
    account: '330009 linea 009 progetto 5',
    kind: 'cost',
  },
  {
    id: 'fascicolo-informatico',
    title: 'Fascicolo informatico dell’impresa',
    account: '330009 linea 009 progetto 4',
    kind: 'cost',
  },
  {
    id: 'servizi-export',
    title: 'Servizi per l’internazionalizzazione',
    account: '330002 linea 002 progetto 2',
    kind: 'cost',
  },
  { id: 'ricavi-corsi', title: 'Ricavi da organizzazione di corsi', account: '313011', kind: 'revenue' },
  { id: 'ri-venti', title: 'Ri-venti e Quality check', account: '330009 linea 009 progetto 3', kind: 'cost' },
  {
    id: 'ri-venti-commerciale',
    title: 'Ri-venti e Quality check, attività commerciale',
    account: '330010 progetto 2',
    kind: 'cost',
  },
  {
    id: 'contributo-infocamere',
    title: 'Contributo consortile Infocamere',
    account: '330009 linea 009',
    kind: 'cost',
  },
  {
    id: 'sostegno-rete-suap',
    title: 'Rete Suap a sostegno dell’imprenditoria',
    account: 'C002 330009 progetto 2',
    kind: 'cost',
  },
  { id: 'verifiche-metriche', title: 'Proventi da verifiche metriche', account: '313017', kind: 'revenue' },
  { id: 'rimborsi-recuperi', title: 'Rimborsi e recuperi diversi', account: '312013', kind: 'revenue' },
  {
    id: 'tutela-made-in-italy',
    title: 'Tutela del Made in Italy',
    account: '330006 linea 006 progetto 2',
    kind: 'cost',
  },
  { id: 'procedure-selettive', title: 'Procedure selettive', kind: 'cost' },
  { id: 'oneri-pubblicita', title: 'Oneri di pubblicità', account: '325061', kind: 'cost' },
  {
    id: 'altre-prestazioni',
    title: 'Oneri per altre prestazioni professionali',
    account: '325039',
    kind: 'cost',
  },
  {
    id: 'formazione-personale',
    title: 'Spese per la formazione del personale',
    account: '324015',
    kind: 'cost',
  },
  {
    id: 'welfare-integrativo',
    title: 'Debiti v/dipendenti - Welfare integrativo',
    account: '244006',
    kind: 'debt',
  },
  { id: 'prevenzione-salute', title: 'Prevenzione e promozione della salute', kind: 'cost' },
  { id: 'impianti', title: 'Impianti', account: '111100', kind: 'investment', origin: 'budget D099' },
  {
    id: 'attrezzature-informatiche',
    title: 'Attrezzature informatiche',
    account: '111300',
    kind: 'investment',
    origin: 'budget D099',
  },
  { id: 'immobili', title: 'Immobili', account: '111003', kind: 'investment', origin: 'budget D099' },
  { id: 'futura-expo', title: 'Futura 2025, a carico di Pro Brixia', kind: 'cost' },
  { id: 'brixia-forum', title: 'Promozione del Brixia Forum, a carico di Pro Brixia', kind: 'cost' },
];

/** The line a printed account text stands for, by objective where the text alone does not say. */
const TEXTS: Readonly<Record<string, string>> = {
  '330007 linea 007 punto 1 progetto 5': 'quota-eulo-tirandi',
  '330005 linea 005 punto 1 progetto 5': 'sostegno-credito',
  '330005 linea 005 punto 1 progetto 4': 'sostegno-credito',
  '330005 linea 005 punto 1 progetti 5 (16.375,00) e 4 (1.000,00)': 'sostegno-credito',
  '330001 linea 001 punto 1 progetto 3': 'adempimenti-ambientali',
  'debito 2024 Fondo di Perequazione 2023/2024 (transizione energetica)': 'debito-transizione-energetica',
  '330001 punto 4 progetto 5': 'seminari-doppia-transizione',
  '330001 linea 001 punto 4 progetto 5': 'seminari-doppia-transizione',
  '330001 punto 4 progetto 4': 'convenzione-innexhub',
  '330001 linea 001 punto 4 progetto 4': 'convenzione-innexhub',
  '330001 punto 4 progetto 8': 'convenzioni-associazioni',
  '330001 linea 001 punto 4 progetto 8': 'convenzioni-associazioni',
  '330001 punto 4 progetto 9': 'cluster-mobilita',
  '330001 punto 4 progetto 2': 'supporto-pid',
  '330001 linea 001 punto 4 progetto 2': 'supporto-pid',
  '330001 punto 4 progetto 6': 'portale-pid',
  '330001 linea 001': 'portale-pid',
  '330001 punto 4 progetto 3': 'assessment-sostenibilita',
  '330001 punto 3 Anno 2024 progetto 3 (risorse 2024)': 'progetti-imprese-2024',
  '330002 punto 1 bando servizi CCIE (risorse 2024)': 'bando-servizi-2024',
  '330002 punto 1 bando servizi CCIE': 'bando-servizi-2025',
  '330003 punto 1 progetto 4': 'bando-formazione-lavoro',
  '330003 punto 1 progetto 1': 'promozione-formazione-lavoro',
  '330001 punto 3 Anno 2023 progetto 7 Bando SI 4.0 edizione 2023 (risorse 2023)': 'bando-si-40-2023',
  '330001 punto 3 Anno 2024 progetto 7': 'bando-si-40-2024',
  '330001 punto 3 Anno 2024 progetto 13': 'bando-adp-2024',
  '330002 punto 1': 'internazionalizzazione-adp',
  '330010 punto 1 progetto 6': 'mediazione-conciliazione',
  'predisposizione bilancio sostenibilità': 'bilancio-sostenibilita',
  'nessun costo (personale interno)': 'personale-interno',
  'D001 325071': 'canone-piattaforme',
  'D002 330007': 'focus-statistici',
  'debito 2024 Fondo di perequazione 2023/2024': 'debito-competenze-imprese',
  '330003 linea 3 punto 4 progetto 2': 'orientamento-lavoro',
  '330003 linea 3 punto 2 progetto 1': 'orientamento-impresa',
  'C003 330010 progetto 6': 'servizi-commerciali',
  '330010 attività commerciale progetto 6': 'servizi-commerciali',
  'C003 330009 linea 009 progetto 6 carte tachigrafiche': 'carte-tachigrafiche',
  'C002 330009 linea 009 progetto 5 digital dna': 'digital-dna',
  'C002 330009 linea 009 progetto 5': 'digital-dna',
  '330009 linea 009 progetto 4 fascicolo informatico': 'fascicolo-informatico',
  '330002 linea 002 progetto 2': 'servizi-export',
  '313011 ricavi organizzazione corsi': 'ricavi-corsi',
  '330009 linea 009 progetto 3': 'ri-venti',
  '330010 attività commerciale progetto 2': 'ri-venti-commerciale',
  '330009 linea 009 contributo consortile Infocamere': 'contributo-infocamere',
  'C002 330009 progetto 2': 'sostegno-rete-suap',
  '313017 proventi da verifiche metriche': 'verifiche-metriche',
  '312013 rimborsi e recuperi diversi': 'rimborsi-recuperi',
  '330006 linea 006 progetto 2': 'tutela-made-in-italy',
  'C003 330006 linea 006 progetto 2': 'tutela-made-in-italy',
  'costi procedure selettive': 'procedure-selettive',
  '325061 Oneri di pubblicità': 'oneri-pubblicita',
  '325039 Oneri per altre prestazioni professionali': 'altre-prestazioni',
  formazione: 'formazione-personale',
  '324015 Spese per la formazione del personale': 'formazione-personale',
  'welfare aziendale': 'welfare-integrativo',
  '244006 Debiti v/dipendenti - Welfare integrativo': 'welfare-integrativo',
  '111100 Impianti D099': 'impianti',
  '111300 attrezzature informatiche D099': 'attrezzature-informatiche',
  '111003 Immobili D099': 'immobili',
  '3.1.1': 'formazione-personale',
  '3.1.2': 'prevenzione-salute',
  '3.2 2.294.600': 'immobili',
  '3.2 60.000': 'attrezzature-informatiche',
  '3.2.2': 'attrezzature-informatiche',
  AS1: 'futura-expo',
  AS2: 'brixia-forum',
};

const NO_ACCOUNT = 'conto non stampato: attribuito per importo e per materia';
const NO_PROJECT = 'progetto non leggibile: attribuito per importo';

/** The line of an amount. @throws when a printed account has no line yet. */
export function accountOf(text: string, objective: string, amount: string): Account & { uncertain?: string } {
  const keys = text === '' ? [objective, `${objective} ${amount}`] : [text];
  const id = keys.map((key) => TEXTS[key]).find((found) => found !== undefined);
  const line = LINES.find((one) => one.id === id);
  if (!line) throw new Error(`no line for account "${text}" of ${objective}`);
  if (text === '330001 linea 001') return { ...line, uncertain: NO_PROJECT };
  return text === '' && line.account ? { ...line, uncertain: NO_ACCOUNT } : line;
}

export const accounts = LINES;
