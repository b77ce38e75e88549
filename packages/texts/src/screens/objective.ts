import { counted, nodeKindNoun } from '../labels.ts';
import type { Sentence } from './sentence.ts';

export interface ObjectiveVerdict {
  readonly score: string | null;
  readonly declared: string | null;
  readonly delta: string | null;
  readonly status: string;
  readonly heaviest: { readonly name: string; readonly weight: string } | null;
  readonly lowest: { readonly name: string; readonly score: string } | null;
  readonly weightsSum: string | null;
  readonly notYetDue: number;
  readonly indicators: number;
}

/** What weighs most, what is pulling it down. */
function verdict(v: ObjectiveVerdict): Sentence {
  const parts: (string | { strong: string })[] = [];
  if (v.score !== null) {
    parts.push('Il punteggio è ', { strong: v.score });
    if (v.delta !== null && v.declared !== null) {
      parts.push(`; dichiarato ${v.declared}, scarto `, { strong: v.delta });
    } else if (v.declared !== null) parts.push(', quello dichiarato coincide');
    parts.push('.');
    if (v.lowest) parts.push(' Lo abbassa ', { strong: v.lowest.name }, ` (${v.lowest.score}).`);
  } else {
    parts.push(`Punteggio: ${v.status}.`);
    if (v.notYetDue > 0)
      parts.push(
        ` ${counted(v.notYetDue, nodeKindNoun.indicator)} su ${v.indicators} ${v.notYetDue === 1 ? 'non è ancora dovuto' : 'non sono ancora dovuti'}.`,
      );
  }
  if (v.weightsSum !== null)
    parts.push(' I pesi degli indicatori fanno ', { strong: v.weightsSum }, ', non 100.');
  else if (v.heaviest) parts.push(' Pesa di più ', { strong: v.heaviest.name }, ` (${v.heaviest.weight}).`);
  return parts;
}

export const objectiveScreen = {
  verdict,
  card: 'Scheda',
  code: 'Codice',
  printedTitle: 'Titolo stampato',
  level: 'Livello',
  owner: 'Titolare',
  timeSpan: 'Durata',
  units: 'Strutture',
  roles: 'Responsabili',
  staff: 'Persone impegnate',
  flags: 'Concorre a',
  pira: 'Codice PIRA',
  piraMission: 'Missione',
  piraProgramme: 'Programma',
  economic: 'Pesatura economica',
  economicExcluded: 'esclusa',
  transversal: 'Trasversale',
  yes: 'sì',
  narrative: 'Descrizione',
  weights: 'Pesi',
  weightsCaption: 'Peso dell’obiettivo, voce per voce e luogo per luogo',
  weightEntry: 'Voce',
  share: 'Quota',
  effective: 'Effettivo',
  printedIn: (place: string) => `stampato in ${place}`,
  forIndicators: (numbers: readonly string[]) =>
    numbers.length === 0 ? 'tutti gli indicatori' : `indicatori ${numbers.join(', ')}`,
  ownBlock: 'Indicatori propri',
  whole: 'quota tra i fratelli',
  noWeight: 'peso non indicato',
  indicators: 'Indicatori',
  indicatorsCaption: 'Indicatori dell’obiettivo: peso, valori, obiettivi, punteggio',
  number: 'n.',
  indicator: 'Indicatore',
  weight: 'Peso',
  baseline: 'Storico',
  target: (year: string) => `Obiettivo ${year}`,
  result: 'Risultato',
  score: 'Calcolato',
  declared: 'Dichiarato',
  total: 'Totale dei pesi',
  missingWeight: (gap: string) => `mancano ${gap} per fare 100`,
  excessWeight: (gap: string) => `${gap} oltre 100`,
  noIndicators: 'Nessun indicatore proprio: il punteggio viene dagli obiettivi sotto.',
  children: 'Obiettivi sotto',
  groups: 'Gruppi di indicatori',
  objective: 'Obiettivo',
  childrenCaption: 'Obiettivi del livello sotto, con peso e punteggio',
  resources: 'Risorse',
  resourcesCaption: 'Risorse economiche collegate',
  resource: 'Risorsa',
  account: 'Conto',
  origin: 'Provenienza',
  amount: 'Importo',
  year: (year: number) => `${year}`,
  noResources: 'Nessuna risorsa indicata.',
  assignments: 'A chi è assegnato',
  assignmentsCaption: 'Assegnazioni dell’obiettivo',
  assignedTo: 'Assegnato a',
  reference: 'Come stampato',
  activities: 'Attività',
  activitiesCaption: 'Attività dell’obiettivo',
  due: 'Termine',
  done: 'Fatta il',
  findings: 'Rilievi',
  noFindings: 'Nessun rilievo su questa scheda.',
  uncertain: 'Letture incerte',
  uncertainOther: 'Altro',
  uncertainNote: 'dove il testo stampato è danneggiato',
  why: (score: string) => `Perché ${score}`,
  whyNot: 'Perché non c’è un punteggio',
  indicatorCount: (count: number) => counted(count, { one: 'indicatore', many: 'indicatori' }),
} as const;
