import type { CycleDocument, FrameKind, OrgUnit, Role } from '@traguardo/core/plan';
import {
  bodyKindLabel,
  dimensionLabels,
  documentKindLabel,
  flagLabels,
  nodeKindTitle,
  resourceKindLabel,
} from './labels.ts';

/** What a column of the template is called, and what whoever fills it in is told. */
export interface ColumnWords {
  readonly heading: string;
  readonly hint?: string;
}

const CODE = 'Minuscole, cifre e trattini, diverso da ogni altro: la sua identità, che resta negli anni.';

/** The columns of every part of the template, by key; those of a year name it. */
export function templateColumns(year: number) {
  return {
    body: {
      id: { heading: 'Codice dell’ente', hint: CODE },
      name: { heading: 'Nome' },
      kind: { heading: 'Tipo di ente' },
      fiscalCode: { heading: 'Codice fiscale', hint: '11 cifre' },
      ipaCode: { heading: 'Codice IPA' },
      cluster: { heading: 'Gruppo dimensionale' },
      seat: { heading: 'Sede' },
      site: { heading: 'Sito' },
      year: { heading: 'Anno' },
      last: { heading: 'Ultimo anno del triennio' },
      documentId: { heading: 'Codice del documento' },
      document: { heading: 'Documento' },
      title: { heading: 'Titolo del documento' },
      form: { heading: 'Forma' },
      referenceDate: { heading: 'Data a cui si valuta' },
    },
    units: {
      id: { heading: 'Codice', hint: CODE },
      name: { heading: 'Nome' },
      kind: { heading: 'Tipo' },
      parent: { heading: 'Dipende da' },
      from: { heading: 'Dal' },
      to: { heading: 'Al' },
    },
    roles: {
      id: { heading: 'Codice', hint: 'Ruoli, mai nomi di persone.' },
      title: { heading: 'Ruolo' },
      rank: { heading: 'Livello' },
    },
    objectives: {
      id: { heading: 'Codice', hint: CODE },
      kind: { heading: 'Livello' },
      code: { heading: 'Numero', hint: 'Come stampato nel piano: 1.2' },
      title: { heading: 'Titolo' },
      parent: { heading: 'Sta sotto' },
      weight: { heading: 'Peso %', hint: 'Fra gli obiettivi che stanno sotto lo stesso.' },
      ownBlock: {
        heading: 'Peso % dei propri indicatori',
        hint: 'Quanto contano gli indicatori propri; il resto va agli obiettivi che stanno sotto.',
      },
      units: { heading: 'Unità responsabili', hint: 'Più codici: separati da punto e virgola.' },
      roles: { heading: 'Ruoli responsabili', hint: 'Più codici: separati da punto e virgola.' },
      transversal: { heading: 'Trasversale' },
      flags: { heading: 'Caratteristiche', hint: 'Più parole: separate da punto e virgola.' },
      timeSpan: { heading: 'Arco temporale' },
      declared: { heading: '% dichiarata' },
      narrative: { heading: 'Descrizione' },
      check: { heading: 'Controllo' },
    },
    indicators: {
      id: { heading: 'Codice', hint: CODE },
      title: { heading: 'Indicatore' },
      node: { heading: 'Obiettivo' },
      number: { heading: 'Numero' },
      weight: { heading: 'Peso %' },
      unit: { heading: 'Unità di misura' },
      dimensions: { heading: 'Dimensione' },
      better: { heading: 'Meglio se' },
      algorithm: { heading: 'Formula' },
      source: { heading: 'Fonte' },
      baseline: { heading: `Valore di partenza ${year - 1}` },
      target: { heading: `Target ${year}`, hint: 'Almeno 90%, ≤ 20, entro il 30/06, SI' },
      target1: { heading: `Target ${year + 1}` },
      target2: { heading: `Target ${year + 2}` },
      value: { heading: `Risultato ${year}` },
      declared: { heading: `% dichiarata ${year}` },
      evidence: { heading: 'Prove' },
    },
    values: {
      indicator: { heading: 'Indicatore' },
      what: { heading: 'Che cosa' },
      at: { heading: 'Alla data' },
      printed: { heading: 'Valore', hint: 'Vuoto: non disponibile.' },
      declared: { heading: '% dichiarata' },
      evidence: { heading: 'Prove' },
    },
    assignments: {
      id: {
        heading: 'Codice',
        hint: 'Una riga per obiettivo: lo stesso codice per la stessa persona o unità.',
      },
      title: { heading: 'Assegnati a' },
      role: { heading: 'Ruolo' },
      unit: { heading: 'Unità' },
      printed: { heading: 'Come stampato' },
      node: { heading: 'Obiettivo' },
      numbers: {
        heading: 'Numeri degli indicatori',
        hint: 'Vuoto: tutti. Più numeri: separati da punto e virgola.',
      },
      indicators: { heading: 'Indicatori' },
      weight: { heading: 'Peso %' },
    },
    resources: {
      id: {
        heading: 'Codice',
        hint: 'Una riga per obiettivo e anno: lo stesso codice per la stessa risorsa.',
      },
      title: { heading: 'Risorsa' },
      kind: { heading: 'Natura' },
      account: { heading: 'Conto' },
      fundYear: { heading: 'Anno del fondo' },
      origin: { heading: 'Origine' },
      node: { heading: 'Obiettivo' },
      year: { heading: 'Anno', hint: 'Vuoto: l’importo scritto nella scheda dell’obiettivo.' },
      amount: { heading: 'Importo' },
      numbers: { heading: 'Indicatori' },
    },
    narratives: {
      id: { heading: 'Codice' },
      section: { heading: 'Sezione' },
      document: {
        heading: 'Documento',
        hint: 'Di quale documento è il testo; se è vuota, di quello indicato nel foglio «Ente».',
      },
      title: { heading: 'Titolo' },
      text: { heading: 'Testo' },
      join: {
        heading: 'Segue da sopra',
        hint: 'Un testo lungo continua nella riga sotto, con lo stesso codice.',
      },
    },
  } as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnWords>>>>;
}

const forms: Readonly<Record<CycleDocument['form'], string>> = {
  ordinary: 'ordinaria',
  simplified: 'semplificata',
};

const unitKinds: Readonly<Record<OrgUnit['kind'], string>> = {
  area: 'area',
  servizio: 'servizio',
  ufficio: 'ufficio',
  staff: 'staff',
  gruppo: 'gruppo',
};

const ranks: Readonly<Record<Role['rank'], string>> = {
  vertice: 'vertice',
  dirigente: 'dirigente',
  'elevata-qualificazione': 'elevata qualificazione',
  personale: 'personale',
  organo: 'organo',
};

const { area, perspective, 'public-value': publicValue, strategic, operational, group } = nodeKindTitle;
const levels: Readonly<Record<FrameKind, string>> = {
  area,
  perspective,
  'public-value': publicValue,
  strategic,
  operational,
  group,
};

/** The words of the lists, by what they stand for. */
export const templateChoices = {
  bodyKind: bodyKindLabel,
  document: documentKindLabel,
  narrativeDocument: { piao: documentKindLabel.piao, relazione: documentKindLabel.relazione },
  form: forms,
  unitKind: unitKinds,
  rank: ranks,
  level: levels,
  flag: flagLabels,
  dimension: dimensionLabels,
  resourceKind: resourceKindLabel,
  yes: { yes: 'sì', no: 'no' },
  /** Which way is better; in brackets where it was understood and not written. */
  better: {
    higher: 'più alto',
    lower: 'più basso',
    equal: 'uguale',
    'higher-inferred': 'più alto (dedotto)',
    'lower-inferred': 'più basso (dedotto)',
    'equal-inferred': 'uguale (dedotto)',
  },
  what: { baseline: 'valore di partenza', target: 'target', value: 'risultato' },
  join: { paragraph: 'nuovo paragrafo', line: 'nuova riga', word: 'stessa riga', none: 'stessa parola' },
} as const;

export const templateWords = {
  help: 'Istruzioni',
  lists: 'Elenchi',
  sheets: {
    body: 'Ente',
    units: 'Unità',
    roles: 'Ruoli',
    objectives: 'Obiettivi',
    indicators: 'Indicatori',
    values: 'Altri valori',
    assignments: 'Assegnazioni',
    resources: 'Risorse',
    narratives: 'Testi',
  },
  fields: ['Campo', 'Valore', 'Nota'],
  instructions: [
    'Modello per scrivere un piano della performance e i suoi risultati',
    'Ogni foglio è una parte del piano; una riga è una cosa sola. Le colonne con l’asterisco vanno riempite.',
    'I codici identificano ogni cosa negli anni: minuscole, cifre e trattini, come «tempi-pagamento». Gli altri fogli li richiamano.',
    'Target e risultati si scrivono come nel documento: «Almeno 90%», «≤ 20», «entro il 30/06/2025», «SI». Il punto separa le migliaia, la virgola i decimali.',
    'Nelle colonne con un elenco si sceglie dalla tendina. Più voci in una cella si separano con il punto e virgola.',
    'Le colonne si possono spostare, non rinominare. La colonna Controllo dice se i pesi sotto un obiettivo fanno 100.',
    'Per controllare il modello riempito: traguardo read modello.xlsx; per farne un piano: traguardo read modello.xlsx --to cartella.',
  ],
  wrongWeights: 'I pesi sotto fanno ',
  refused: {
    choice: 'Scegli una voce dell’elenco.',
    reference: (sheet: string) => `Scegli un codice del foglio ${sheet}.`,
    weight: 'Un peso va da 0 a 100.',
    year: 'Un anno, come 2025.',
    date: 'Una data, come 31/12/2025.',
  },
} as const;
