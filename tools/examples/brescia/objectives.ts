import type { ObjectiveFlag, ObjectiveTopic } from '@traguardo/core/plan';

/** What the sheets say of an objective beside its figures, in words of ours. */
export interface ObjectiveNotes {
  readonly id: string;
  readonly units: readonly string[];
  readonly roles?: readonly string[];
  readonly flags?: readonly ObjectiveFlag[];
  readonly topic?: ObjectiveTopic;
  readonly narrative: string;
}

const AMM = 'area-amministrativa';
const ANA = 'area-anagrafica';
const PRO = 'area-promozione';
const STAFF = 'servizio-affari-generali';

export const areas: Readonly<Record<string, { readonly id: string; readonly narrative: string }>> = {
  1: {
    id: 'visibilita-camera',
    narrative: 'Far conoscere meglio la Camera e i suoi servizi a chi fa impresa in provincia.',
  },
  2: {
    id: 'servizi-innovativi',
    narrative: 'Servizi digitali, dati affidabili e procedimenti più semplici per le imprese.',
  },
  3: {
    id: 'gestione-risorse',
    narrative: 'Persone, sede e tempi di pagamento: le risorse che fanno funzionare l’Ente.',
  },
};

export const objectives: Readonly<Record<string, ObjectiveNotes>> = {
  '1.1': {
    id: 'sviluppo-territorio',
    units: [PRO, AMM, STAFF],
    narrative:
      'Iniziative condivise con gli altri attori locali: osservatorio economico con l’università, prevenzione delle crisi d’impresa, mediazione.',
  },
  '1.1.1': {
    id: 'sensibilizzazione-ambientale',
    units: [PRO],
    narrative:
      'Eventi, un bando proprio e l’istruttoria di un bando regionale per portare le imprese verso pratiche sostenibili.',
  },
  '1.1.2': {
    id: 'semplificazione-contributi',
    units: [PRO, 'ufficio-promozione-imprese', 'ufficio-ragioneria'],
    flags: ['semplificazione'],
    narrative:
      'Due uffici di aree diverse lavorano in sequenza, uno istruisce e concede, l’altro paga, perché i contributi arrivino prima.',
  },
  '1.1.3': {
    id: 'organismo-mediazione',
    units: [PRO],
    narrative:
      'Tenere l’organismo di mediazione in regola con la riforma: atti per il rinnovo dell’iscrizione, formazione di personale e mediatori.',
  },
  '1.2': {
    id: 'comunicazione-imprese',
    units: [STAFF],
    flags: ['semplificazione'],
    narrative: 'Raccontare quello che la Camera fa, a partire dal bilancio di sostenibilità.',
  },
  '1.2.1': {
    id: 'strumenti-comunicazione',
    units: [STAFF],
    flags: ['semplificazione'],
    narrative:
      'Social media, newsletter, carta dei servizi, video e indagini di gradimento curati con regolarità.',
  },
  '1.2.2': {
    id: 'comunicazione-servizi-digitali',
    units: [ANA],
    flags: ['semplificazione', 'digitalizzazione'],
    narrative: 'Tenere aggiornato il materiale che spiega alle imprese i servizi digitali e le loro novità.',
  },
  '1.2.3': {
    id: 'analisi-multicanale',
    units: [STAFF, ANA, PRO],
    flags: ['semplificazione'],
    narrative:
      'Da molte anagrafiche di contatti a una sola: prima la mappa di ciò che esiste, poi la prova del nuovo modello.',
  },
  '2.1': {
    id: 'rete-avvio-impresa',
    units: [PRO, ANA, 'ufficio-competitivita', 'registro-imprese', 'ufficio-formazione-abilitazione'],
    narrative: 'Accompagnare chi vuole mettersi in proprio, insieme agli altri sportelli del territorio.',
  },
  '2.1.1': {
    id: 'orientamento-avvio-impresa',
    units: [
      PRO,
      ANA,
      'ufficio-competitivita',
      'ufficio-assistenza-qualificata',
      'ufficio-formazione-abilitazione',
    ],
    narrative: 'Colloqui e corsi del Punto Nuova Impresa, con la misura del gradimento di chi li segue.',
  },
  '2.1.2': {
    id: 'scuole-superiori',
    units: [PRO, ANA],
    narrative: 'Portare nelle scuole superiori che cosa fa la Camera e che cosa significa fare impresa.',
  },
  '2.2': {
    id: 'digitalizzazione-cultura-digitale',
    units: [ANA, PRO],
    flags: ['digitalizzazione'],
    narrative:
      'Più imprese sui servizi digitali gratuiti, con assistenti virtuali per chi compila le pratiche.',
  },
  '2.2.1': {
    id: 'servizi-digitali-innovativi',
    units: ['ufficio-impresa-digitale', 'ufficio-formazione-abilitazione'],
    flags: ['digitalizzazione'],
    narrative: 'Eventi brevi, iscrizione anticipata al registro dei rifiuti, ascolto di chi usa l’app.',
  },
  '2.2.2': {
    id: 'cultura-digitalizzazione',
    units: [PRO],
    flags: ['digitalizzazione'],
    narrative:
      'Incontri e questionari del Punto Impresa Digitale per misurare e accrescere la maturità digitale.',
  },
  '2.2.3': {
    id: 'documenti-export',
    units: [PRO],
    flags: ['semplificazione'],
    narrative: 'Carnet doganali senza carta: formare le imprese che li chiedono e sentire come si trovano.',
  },
  '2.3': {
    id: 'qualita-dati',
    units: [ANA],
    flags: ['semplificazione'],
    narrative: 'Dati del registro più puliti e collegati alle altre banche dati pubbliche.',
  },
  '2.3.1': {
    id: 'piattaforma-integrata',
    units: [ANA],
    narrative:
      'Far evolvere gli applicativi con cui si compilano e si evadono le pratiche, spiegandoli agli utenti.',
  },
  '2.3.2': {
    id: 'rete-suap',
    units: ['ufficio-suap-impresa'],
    flags: ['semplificazione'],
    narrative:
      'Sostenere gli sportelli unici dei Comuni nel passaggio al nuovo sistema informatico nazionale.',
  },
  '2.4': {
    id: 'procedimenti-ispettivi',
    units: ['ufficio-metrico', 'ufficio-formazione-abilitazione'],
    flags: ['semplificazione'],
    narrative:
      'Controlli sui prodotti e sugli strumenti di misura fatti insieme agli altri organi di vigilanza.',
  },
  '2.4.1': {
    id: 'formazione-regolazione-mercato',
    units: ['ufficio-metrico', 'ufficio-formazione-abilitazione'],
    narrative: 'Seminari per le imprese e controlli a sorpresa su preimballaggi e centri tecnici.',
  },
  '3.1': {
    id: 'competenze-benessere',
    units: [AMM, PRO, ANA],
    narrative: 'Assumere, formare, informare e avere cura della salute di chi lavora in Camera.',
  },
  '3.1.1': {
    id: 'sviluppo-competenze',
    units: [AMM],
    narrative: 'Formazione manageriale per i quadri e un percorso di ingresso per chi arriva.',
  },
  '3.1.2': {
    id: 'benessere-organizzativo',
    units: [AMM],
    flags: ['semplificazione', 'pari-opportunita'],
    narrative: 'Moduli e guide più semplici per il personale, esami di prevenzione per chi li chiede.',
  },
  '3.1.3': {
    id: 'inclusione-disabilita',
    units: [AMM, PRO, ANA],
    flags: ['accessibilita', 'pari-opportunita'],
    narrative: 'Sede, sito e comunicazioni accessibili anche a chi ha una disabilità o più di 65 anni.',
  },
  '3.1.4': {
    id: 'performance-anticorruzione',
    units: [STAFF, AMM, ANA, PRO],
    flags: ['anticorruzione'],
    narrative:
      'Tenere insieme il piano degli obiettivi e le misure contro la corruzione, controllandone l’attuazione.',
  },
  '3.2': {
    id: 'sede-transizione-digitale',
    units: [],
    roles: ['segretario-generale'],
    flags: ['digitalizzazione'],
    narrative:
      'Mettere in sicurezza la sede senza fermare i servizi, ridurre i consumi, rinnovare le attrezzature.',
  },
  '3.2.1': {
    id: 'interferenze-lavori-sede',
    units: [AMM],
    narrative: 'Spostare uffici e percorsi durante il cantiere, secondo un cronoprogramma condiviso.',
  },
  '3.2.2': {
    id: 'attrezzatura-informatica',
    units: [AMM],
    flags: ['digitalizzazione'],
    narrative: 'Scegliere, acquistare e assegnare le nuove attrezzature informatiche in due tranche.',
  },
  '3.3': {
    id: 'pagamento-fatture',
    topic: 'tempi-pagamento',
    units: [AMM, ANA, PRO],
    roles: ['segretario-generale', 'dirigente-anagrafica', 'dirigente-promozione'],
    narrative: 'Pagare i fornitori entro la scadenza: il ritardo medio dell’anno non deve superare lo zero.',
  },
  AS1: {
    id: 'futura-2025',
    units: [],
    roles: ['direttore-pro-brixia'],
    narrative: 'Preparare e realizzare la manifestazione sulla sostenibilità del 2025.',
  },
  AS2: {
    id: 'spazi-brixia-forum',
    units: [],
    roles: ['direttore-pro-brixia'],
    narrative: 'Riempire il centro espositivo di eventi, almeno uno dei quali nuovo.',
  },
  AS3: {
    id: 'fiere-internazionali',
    units: [],
    roles: ['direttore-pro-brixia'],
    narrative: 'Accompagnare le imprese alle fiere estere, comprese due mai fatte prima.',
  },
};

/** The notes of an objective. @throws when the document holds one the notes do not know. */
export function notesOf(code: string): ObjectiveNotes {
  const found = objectives[code];
  if (!found) throw new Error(`no notes for objective ${code}`);
  return found;
}
