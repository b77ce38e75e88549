import { counted } from '../labels.ts';
import { listed, type Sentence } from './sentence.ts';

export interface TreeVerdict {
  /** Counts per level, already in words: "3 aree strategiche". */
  readonly levels: readonly string[];
  /** Nodes whose weights do not sum to 100: code and sum. */
  readonly wrongSums: readonly { readonly name: string; readonly sum: string }[];
  readonly withoutWeights: readonly string[];
  readonly below: number;
}

function verdict(v: TreeVerdict): Sentence {
  const broken = v.wrongSums.length + v.withoutWeights.length;
  const head = `${v.levels.join(', ')}. `;
  if (broken === 0) {
    return v.below > 0
      ? [
          head,
          { strong: counted(v.below, { one: 'obiettivo', many: 'obiettivi' }) },
          ' sotto il punteggio dichiarato.',
        ]
      : [head, { strong: 'I pesi si tengono in ogni nodo' }, '.'];
  }
  const reasons = [
    ...v.wrongSums.map((node) => `in ${node.name} i pesi fanno ${node.sum}`),
    ...(v.withoutWeights.length > 0
      ? [`in ${listed(v.withoutWeights)} ${v.withoutWeights.length === 1 ? 'mancano' : 'i pesi mancano'}`]
      : []),
  ];
  return [
    head,
    { strong: broken === 1 ? 'Un nodo non si può calcolare' : `${broken} nodi non si possono calcolare` },
    `: ${reasons.join(', ')}.`,
  ];
}

export const treeScreen = {
  title: (year: number) => `Albero della performance ${year}`,
  verdict,
  print: 'Stampa A3',
  searchLabel: 'Cerca un obiettivo o un indicatore',
  searchPlaceholder: 'Cerca obiettivo o indicatore',
  level: 'Livello',
  levels: { strategic: 'Strategici', operational: 'Operativi', indicators: 'Indicatori' },
  withFindings: (count: number) => `Con rilievi (${count})`,
  expandAll: 'Apri tutto',
  collapseAll: 'Chiudi tutto',
  matches: (count: number) =>
    count === 0
      ? 'Nessun nodo corrisponde'
      : count === 1
        ? '1 nodo corrisponde'
        : `${count} nodi corrispondono`,
  pictureLabel: 'Albero, figura scorrevole',
  pictureTitle: (body: string, year: number) => `Albero della performance, ${body} ${year}`,
  pictureDescription: 'Il contenuto completo, con i titoli per esteso, è nella struttura.',
  outline: 'Struttura',
  outlineHelp: 'Frecce per muoversi e aprire, Home e Fine, Invio per la scheda, lettere per cercare',
  columns: {
    top: 'Livello strategico',
    strategic: 'Obiettivo strategico',
    operational: 'Obiettivo operativo',
    group: 'Gruppo',
    weight: 'peso',
    effective: 'effettivo',
    bar: 'Indicatori (larghezza = peso)',
    score: 'punteggio',
  },
  own: 'indicatori propri',
  ownTitle: 'Indicatori propri',
  undeclaredWeight: 'peso non dichiarato',
  transversal: 'trasversale',
  transversalParts: (parts: readonly string[]) => `trasversale ${parts.join(' + ')}`,
  folded: (objectives: number, indicators: number) =>
    objectives > 0
      ? `${counted(objectives, { one: 'obiettivo', many: 'obiettivi' })}, ${counted(indicators, { one: 'indicatore', many: 'indicatori' })}`
      : counted(indicators, { one: 'indicatore', many: 'indicatori' }),
  foldAction: (open: boolean, title: string) => `${open ? 'Chiudi' : 'Apri'} ${title}`,
  sum: (sum: string) => `somma ${sum}`,
  noWeights: 'pesi assenti',
  weightOf: (weight: string) => `peso ${weight}`,
  withErrors: 'con errore',
  withWarnings: 'con avviso',
  withNotes: 'con nota',
  legend: {
    operational: 'operativo',
    own: 'indicatori propri',
    transversal: 'trasversale',
    error: 'errore',
    warning: 'avviso',
    thickness: 'spessore = peso',
    notMeasured: 'non misurato quest’anno',
    short: 'peso che manca',
    unknown: 'peso assente',
  },
  keys: ['↑', '↓', '→', '←', 'Invio'],
  empty: 'Il piano non ha ancora obiettivi.',
} as const;
