import type { Citation } from './citation.ts';

/** The trust of these provisions was recorded without the day of the check. */
const lastChecked = null;

/**
 * Every provision the checks and figures rest on, by id. An id is never reused; a provision that changes
 * gets a new one. The trust of a citation bounds the severity of what rests on it.
 */
export const citations = {
  'dl-80-2021-art-6': {
    act: 'D.L. 80/2021',
    provision: 'art. 6, c. 1 e 4',
    subject: 'il PIAO è adottato e pubblicato entro il 31 gennaio di ogni anno',
    trust: 'verified',
    lastChecked,
  },
  'dl-80-2021-art-6-c2': {
    act: 'D.L. 80/2021',
    provision: 'art. 6, c. 2 e 3',
    subject: 'contenuti obbligatori del PIAO e monitoraggio',
    trust: 'verified',
    lastChecked,
  },
  'dm-132-2022-art-7': {
    act: 'D.M. 132/2022',
    provision: 'art. 7, c. 1',
    subject: 'il PIAO è adottato entro il 31 gennaio, ha durata triennale ed è aggiornato ogni anno',
    trust: 'verified',
    lastChecked,
  },
  'dm-132-2022-art-8-c2': {
    act: 'D.M. 132/2022',
    provision: 'art. 8, c. 2',
    subject:
      'se il termine di legge del bilancio è differito, il PIAO è adottato entro trenta giorni da quello',
    trust: 'verified',
    lastChecked,
  },
  'dm-132-2022-piano-tipo': {
    act: 'D.M. 132/2022',
    provision: 'artt. 2-5 e allegato',
    subject: 'sezioni e sottosezioni del Piano-tipo',
    trust: 'memory',
    lastChecked,
  },
  'dm-132-2022-art-2-c1': {
    act: 'D.M. 132/2022',
    provision: 'art. 2, c. 1',
    subject: 'scheda anagrafica e tre sezioni del PIAO',
    trust: 'verified',
    lastChecked,
  },
  'dm-132-2022-art-5': {
    act: 'D.M. 132/2022',
    provision: 'art. 5',
    subject: 'monitoraggio del PIAO',
    trust: 'verified',
    lastChecked,
  },
  'dm-132-2022-art-6': {
    act: 'D.M. 132/2022',
    provision: 'art. 6, c. 3 e 4',
    subject: 'modalità semplificate per chi ha meno di cinquanta dipendenti',
    trust: 'verified',
    lastChecked,
  },
  'dlgs-150-2009-art-5-c2': {
    act: 'D.Lgs. 150/2009',
    provision: 'art. 5, c. 2',
    subject: 'requisiti degli obiettivi: rilevanti, misurabili, riferiti a un tempo, confrontabili',
    trust: 'verified',
    lastChecked,
  },
  'dlgs-150-2009-art-6-c1': {
    act: 'D.Lgs. 150/2009',
    provision: 'art. 6, c. 1',
    subject: "le variazioni in corso d'anno sono inserite nella Relazione e valutate dall'OIV",
    trust: 'verified',
    lastChecked,
  },
  'dlgs-150-2009-art-7-c1': {
    act: 'D.Lgs. 150/2009',
    provision: 'art. 7, c. 1',
    subject:
      "il Sistema di misurazione e valutazione è aggiornato ogni anno, previo parere vincolante dell'OIV",
    trust: 'verified',
    lastChecked,
  },
  'dlgs-150-2009-art-9-c1': {
    act: 'D.Lgs. 150/2009',
    provision: 'art. 9, c. 1',
    subject: 'ambiti della valutazione dei dirigenti, con peso prevalente agli indicatori della struttura',
    trust: 'verified',
    lastChecked,
  },
  'dlgs-150-2009-art-10-c1-a': {
    act: 'D.Lgs. 150/2009',
    provision: 'art. 10, c. 1, lett. a)',
    subject: 'il Piano della performance individua obiettivi, indicatori e target',
    trust: 'verified',
    lastChecked,
  },
  'dlgs-150-2009-art-10-c1-b': {
    act: 'D.Lgs. 150/2009',
    provision: 'art. 10, c. 1, lett. b)',
    subject: "la Relazione sulla performance è approvata e validata entro il 30 giugno dell'anno dopo",
    trust: 'verified',
    lastChecked,
  },
  'dlgs-150-2009-art-10-c5': {
    act: 'D.Lgs. 150/2009',
    provision: 'art. 10, c. 5',
    subject: 'conseguenze della mancata adozione del Piano e comunicazione dei motivi del ritardo',
    trust: 'verified',
    lastChecked,
  },
  'dlgs-150-2009-art-14-c6': {
    act: 'D.Lgs. 150/2009',
    provision: 'art. 14, c. 6',
    subject: 'la validazione della Relazione è condizione inderogabile per i premi',
    trust: 'verified',
    lastChecked,
  },
  'dpr-254-2005-art-6': {
    act: 'D.P.R. 254/2005',
    provision: 'art. 6',
    subject: 'il Consiglio camerale approva il preventivo entro il 30 novembre',
    trust: 'verified',
    lastChecked,
  },
  'dpr-254-2005-art-5': {
    act: 'D.P.R. 254/2005',
    provision: 'art. 5',
    subject: 'la Relazione previsionale e programmatica è approvata entro il 31 ottobre',
    trust: 'verified',
    lastChecked,
  },
  'dpr-254-2005-art-20': {
    act: 'D.P.R. 254/2005',
    provision: 'art. 20',
    subject: "il bilancio d'esercizio è approvato entro aprile",
    trust: 'verified',
    lastChecked,
  },
  'dm-27-3-2013-preventivo': {
    act: 'D.M. 27 marzo 2013',
    provision: '',
    subject: 'prassi del preventivo al 31 dicembre; codici di missione e programma',
    trust: 'memory',
    lastChecked,
  },
  'dl-13-2023-art-4-bis-c2': {
    act: 'D.L. 13/2023',
    provision: 'art. 4-bis, c. 2',
    subject:
      'obiettivo annuale sui tempi di pagamento per i dirigenti, con almeno il 30 % della retribuzione di risultato',
    trust: 'verified',
    lastChecked,
  },
  'dl-13-2023-esito': {
    act: 'Circ. MEF-RGS e DFP 1/2024',
    provision: '',
    subject: "l'obiettivo è raggiunto se il ritardo annuale non supera zero giorni",
    trust: 'secondary',
    lastChecked,
  },
  'l-145-2018-c-861': {
    act: 'L. 145/2018',
    provision: 'art. 1, c. 859, lett. b), e 861',
    subject: 'il ritardo annuale conta anche le fatture scadute e non pagate ed è prodotto dalla PCC',
    trust: 'verified',
    lastChecked,
  },
  'dpcm-22-9-2014-art-9': {
    act: 'D.P.C.M. 22 settembre 2014',
    provision: 'art. 9',
    subject: 'indicatore di tempestività dei pagamenti, sui soli importi pagati',
    trust: 'verified',
    lastChecked,
  },
  'dlgs-165-2001-art-6': {
    act: 'D.Lgs. 165/2001',
    provision: 'artt. 6 e 6-ter',
    subject: 'la dotazione organica è un tetto di spesa potenziale; il piano dei fabbisogni vi sta dentro',
    trust: 'document',
    lastChecked,
  },
  'dlgs-165-2001-art-52-c1-bis': {
    act: 'D.Lgs. 165/2001',
    provision: 'art. 52, c. 1-bis',
    subject:
      "almeno il 50 % delle posizioni disponibili va all'accesso dall'esterno; procedura comparativa interna",
    trust: 'verified',
    lastChecked,
  },
  'dlgs-219-2016-art-3-c9-bis': {
    act: 'D.Lgs. 219/2016',
    provision: 'art. 3, c. 9-bis',
    subject: "le Camere assumono nel limite della spesa dei cessati dell'anno prima; nulla dice sui resti",
    trust: 'verified',
    lastChecked,
  },
  'l-234-2021-c-612': {
    act: 'L. 234/2021',
    provision: 'art. 1, c. 612',
    subject: "integrazione dello 0,55 % del monte salari 2018 per l'ordinamento professionale",
    trust: 'document',
    lastChecked,
  },
  'l-68-1999-art-3-c1': {
    act: 'L. 68/1999',
    provision: 'art. 3, c. 1',
    subject: "quote d'obbligo delle persone con disabilità",
    trust: 'verified',
    lastChecked,
  },
  'l-68-1999-art-18-c2': {
    act: 'L. 68/1999',
    provision: 'art. 18, c. 2',
    subject: "quota d'obbligo delle altre categorie protette",
    trust: 'verified',
    lastChecked,
  },
  'direttiva-14-1-2025': {
    act: 'Direttiva del Ministro per la PA 14 gennaio 2025',
    provision: '',
    subject: "almeno 40 ore di formazione l'anno per persona",
    trust: 'verified',
    lastChecked,
  },
  'direttiva-2-2019': {
    act: 'Direttiva 2/2019',
    provision: '',
    subject: 'la relazione del CUG è inviata entro il 30 marzo',
    trust: 'verified',
    lastChecked,
  },
  'dlgs-198-2006-art-48': {
    act: 'D.Lgs. 198/2006',
    provision: 'art. 48, c. 1',
    subject: 'piano triennale di azioni positive; divario di genere non inferiore a due terzi',
    trust: 'verified',
    lastChecked,
  },
  'dlgs-33-2013-art-8-c3': {
    act: 'D.Lgs. 33/2013',
    provision: 'art. 8, c. 3',
    subject: "i dati restano pubblicati cinque anni dal 1° gennaio dell'anno dopo",
    trust: 'secondary',
    lastChecked,
  },
  'l-190-2012-art-1-c14': {
    act: 'L. 190/2012',
    provision: 'art. 1, c. 14',
    subject: 'la relazione annuale del RPCT è pubblicata entro il 15 dicembre, salvo rinvio',
    trust: 'secondary',
    lastChecked,
  },
  smvp: {
    act: "Sistema di misurazione e valutazione dell'ente",
    provision: '',
    subject: 'pesi, politiche di punteggio e arrotondamenti sono scelte del Sistema',
    trust: 'design',
    lastChecked,
  },
} as const satisfies Readonly<Record<string, Citation>>;

export type CitationName = keyof typeof citations;
