import { type KnownSlip, told } from './known-slip.ts';

/** Slips of the same PIAO in what it says in several places: names, years, laws, figures told twice. */
export const bresciaStatementSlips: readonly KnownSlip[] = told([
  ['delibera del preventivo n. 4/C e n. 2/C', 'act-number-differs', 'statement/delibera-preventivo'],
  ['due colonne «2026» in OS 3.3', 'column-year-repeated', 'statement/ultima-colonna-3-3'],
  ['secondo anno del triennio 2023/2025 nel 2025', 'project-year-differs', 'statement/anno-progetti-20'],
  ['azioni positive 2023-2025 e 2025-2027', 'years-differ', 'statement/triennio-azioni-positive'],
  ['fabbisogni 2024-2026 e 2025-2027', 'years-differ', 'statement/triennio-fabbisogni'],
  [
    'semplificazione 2024-2026 in un piano 2025-2027',
    'triennium-not-of-plan',
    'statement/triennio-semplificazione',
  ],
  [
    '46 centri in quattro anni, 6 all’anno',
    'figure-printed-twice-differently',
    'statement/controlli-centri-tecnici',
  ],
  [
    'due nuove fiere nel titolo, almeno una nell’indicatore',
    'figure-printed-twice-differently',
    'statement/nuove-fiere-internazionali',
  ],
  ['D.Lgs. 202/2024', 'law-miscited', 'statement/norma-mobilita'],
  ['relazione del CUG entro il 31 marzo', 'cug-report-term', 'statement/relazione-cug'],
  [
    '568 assessment digitali, di cui 20 non digitali',
    'figure-printed-twice-differently',
    'statement/assessment-digitali-2024',
  ],
  [
    '+10 % di aderenti contro 58 %',
    'figure-printed-twice-differently',
    'statement/imprese-aderenti-impresa-italia',
  ],
  [
    'quattro temi, cinque obiettivi comuni',
    'figure-printed-twice-differently',
    'statement/temi-indicatori-comuni',
  ],
  [
    'pulsante evadi: pratiche evase o istanze pervenute',
    'formula-printed-differently',
    'statement/base-pulsante-evadi',
  ],
  ['RENTRI: soggetti del MUD o terzo lotto', 'formula-printed-differently', 'statement/base-imprese-rentri'],
  [
    'rapporto e bilancio di sostenibilità, due indirizzi',
    'title-printed-differently',
    'statement/indirizzo-rapporto-sostenibilita',
  ],
  [
    'provvedimenti per l’istanza o dopo l’istanza',
    'title-printed-differently',
    'statement/titolo-indicatore-1-1-3-1',
  ],
  [
    'protocollo 2022/2024 dato per vigente',
    'triennium-not-of-plan',
    'statement/triennio-protocollo-partecipate',
  ],
  ['terza area con due nomi', 'title-printed-differently', 'statement/nome-area-3'],
  ['servizio innovazione con tre nomi', 'title-printed-differently', 'statement/nome-servizio-innovazione'],
  ['staff affari generali con due nomi', 'title-printed-differently', 'statement/nome-staff-affari-generali'],
  ['OIV e organismo con funzioni analoghe', 'title-printed-differently', 'statement/nome-oiv'],
  ['OO 3.1.1 con due titoli', 'title-printed-differently', 'statement/titolo-3-1-1'],
  [
    'incontri di assistenza, formula degli incontri formativi',
    'formula-printed-differently',
    'statement/formula-incontri-assistenza',
  ],
  [
    'posizioni esaminate, formula sulle imprese',
    'formula-printed-differently',
    'statement/formula-posizioni-esaminate',
  ],
  [
    'una nuova fiera, formula sulle aziende',
    'formula-printed-differently',
    'statement/formula-nuova-fiera-estera',
  ],
  [
    'bandi in Accordo di programma, fonte sui bandi camerali',
    'formula-printed-differently',
    'statement/fonte-erogazioni-accordo',
  ],
]);
