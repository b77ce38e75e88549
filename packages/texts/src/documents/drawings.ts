import type { NodeKind } from '@traguardo/core/plan';
import { counted, nodeKindNoun, nodeKindTitle } from '../labels.ts';
import { listed } from '../screens/sentence.ts';

const indicators = { one: 'indicatore', many: 'indicatori' };

/** How many there are of each kind, in words: "2 obiettivi strategici e 6 obiettivi operativi". */
function countedKinds(counts: readonly (readonly [kind: NodeKind, count: number])[]): string {
  return listed(counts.map(([kind, count]) => counted(count, nodeKindNoun[kind])));
}

/** The words of the drawings in documents. */
export const drawingWords = {
  tree: {
    caption: (name: string) => `Albero della performance: ${name}`,
    tableCaption: (name: string) => `Dati dell’albero della performance: ${name}`,
    levels: (kind: NodeKind, count: number): string => {
      if (count === 1) return nodeKindTitle[kind];
      const { many } = nodeKindNoun[kind];
      return `${many.charAt(0).toUpperCase()}${many.slice(1)}`;
    },
    weight: (weight: string) => `peso ${weight}`,
    indicators: (count: number) => counted(count, indicators),
    score: (score: string) => `${score} su 100`,
    goesOn: '(segue)',
    /** What the picture shows, for whoever does not see it. */
    alternative: (v: {
      readonly kind: NodeKind;
      readonly name: string;
      readonly below: readonly (readonly [kind: NodeKind, count: number])[];
      readonly score: string | null;
    }): string =>
      `${nodeKindTitle[v.kind]} «${v.name}»: da sinistra a destra, ${countedKinds(v.below)}.` +
      `${v.score === null ? '' : ` Il punteggio complessivo è ${v.score} su 100.`}` +
      ' Tutte le voci sono nella tabella che segue.',
  },
  attainment: {
    caption: 'Punteggio degli obiettivi',
    tableCaption: 'Dati del grafico: punteggio degli obiettivi',
    axis: 'Punteggio su 100',
    legend: 'Il riempimento dice il giudizio:',
    noLabel: 'senza giudizio',
    alternative: (
      lines: readonly { readonly name: string; readonly score: string; readonly label: string | null }[],
    ): string =>
      `Grafico a barre orizzontali, da 0 a 100. ${listed(
        lines.map(({ name, score, label }) => `${name}: ${score}${label === null ? '' : `, ${label}`}`),
      )}.`,
  },
  columns: {
    objective: 'Obiettivo',
    level: 'Livello',
    weight: 'Peso',
    indicators: 'Indicatori',
    score: 'Punteggio %',
    label: 'Giudizio',
  },
} as const;
