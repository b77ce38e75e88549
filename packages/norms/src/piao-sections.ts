import type { CitationName } from './citations.ts';

/** A section of the Piano-tipo; the national portal and the completeness screen both name it by its code. */
export interface PiaoSection {
  readonly code: string;
  readonly title: string;
  readonly parent: string | null;
  /** What it must hold, in our own words. */
  readonly contents: readonly string[];
  readonly citation: CitationName;
  /** Due also in the simplified form; `partly`: only in part (DM 132/2022 art. 6). */
  readonly simplified: 'yes' | 'partly' | 'no';
}

/** Section tree of the PIAO (DM 132/2022 arts 2-5 and annex), in order. */
export const piaoSections: readonly PiaoSection[] = [
  {
    code: '1',
    title: "Scheda anagrafica dell'amministrazione",
    parent: null,
    contents: ["dati identificativi dell'ente", 'personale al 31 dicembre'],
    citation: 'dm-132-2022-art-2-c1',
    simplified: 'yes',
  },
  {
    code: '2',
    title: 'Valore pubblico, performance e anticorruzione',
    parent: null,
    contents: [],
    citation: 'dm-132-2022-art-2-c1',
    simplified: 'partly',
  },
  {
    code: '2.1',
    title: 'Valore pubblico',
    parent: '2',
    contents: [
      'obiettivi di valore pubblico e strategie',
      'indicatori di impatto',
      'accessibilità per ultrasessantacinquenni e persone con disabilità',
      'procedure da semplificare',
    ],
    citation: 'dm-132-2022-piano-tipo',
    simplified: 'no',
  },
  {
    code: '2.2',
    title: 'Performance',
    parent: '2',
    contents: [
      'obiettivi specifici',
      'indicatori di efficienza e di efficacia',
      'semplificazione, digitalizzazione, accessibilità, pari opportunità',
    ],
    citation: 'dm-132-2022-piano-tipo',
    simplified: 'no',
  },
  {
    code: '2.3',
    title: 'Rischi corruttivi e trasparenza',
    parent: '2',
    contents: [
      'contesto esterno',
      'contesto interno',
      'mappatura dei processi',
      'valutazione dei rischi',
      'misure',
      'monitoraggio',
      'programma della trasparenza',
    ],
    citation: 'dm-132-2022-piano-tipo',
    simplified: 'partly',
  },
  {
    code: '3',
    title: 'Organizzazione e capitale umano',
    parent: null,
    contents: [],
    citation: 'dm-132-2022-art-2-c1',
    simplified: 'partly',
  },
  {
    code: '3.1',
    title: 'Struttura organizzativa',
    parent: '3',
    contents: ['organigramma', 'livelli di responsabilità', 'personale per unità', 'profili'],
    citation: 'dm-132-2022-piano-tipo',
    simplified: 'yes',
  },
  {
    code: '3.2',
    title: 'Organizzazione del lavoro agile',
    parent: '3',
    contents: ['condizioni e fattori abilitanti', 'obiettivi e contributo alla performance'],
    citation: 'dm-132-2022-piano-tipo',
    simplified: 'yes',
  },
  {
    code: '3.3',
    title: 'Piano triennale dei fabbisogni di personale',
    parent: '3',
    contents: [
      'personale al 31 dicembre per profilo',
      'capacità assunzionale',
      'cessazioni previste',
      'strategia di copertura',
      'formazione',
    ],
    citation: 'dm-132-2022-piano-tipo',
    simplified: 'partly',
  },
  {
    code: '4',
    title: 'Monitoraggio',
    parent: null,
    contents: ['strumenti e modalità', 'cadenza', 'responsabili', 'soddisfazione degli utenti'],
    citation: 'dm-132-2022-art-5',
    simplified: 'no',
  },
];
