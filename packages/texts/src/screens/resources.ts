import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

export interface ResourcesVerdict {
  readonly lines: number;
  readonly shared: number;
  readonly findings: number;
  /** The most that adding up would count twice, in euro already written, with its year. */
  readonly twice: { readonly year: number; readonly amount: string; readonly kind: string } | null;
}

/** Who shares what, and how much adding up would count twice. */
function verdict(v: ResourcesVerdict): Sentence {
  if (v.lines === 0) return ['Il ciclo non porta linee di risorse.'];
  return [
    `${counted(v.lines, { one: 'linea', many: 'linee' })}; `,
    v.shared === 0
      ? 'nessuna serve più obiettivi'
      : {
          strong: `${counted(v.shared, { one: 'serve', many: 'servono' })} più obiettivi`,
        },
    v.twice
      ? `: sommando scheda per scheda, nel ${v.twice.year} si conterebbero due volte ${v.twice.amount} euro (${v.twice.kind}).`
      : '.',
    v.findings > 0 ? ` ${counted(v.findings, { one: 'rilievo', many: 'rilievi' })} sugli importi.` : '',
  ];
}

export const resourcesScreen = {
  title: 'Risorse',
  verdict,
  totals: 'Quanto fanno',
  totalsNote: 'euro; schede degli obiettivi e tabelle annuali a parte; entrate e costi non si sommano',
  totalsCaption: 'Somme delle linee per anno e tipo',
  lines: 'Linee per obiettivo',
  linesNote: 'il doppio riquadro dice che la linea serve più obiettivi',
  sharedMark: 'serve più obiettivi',
  line: 'Linea',
  kind: 'Tipo',
  objective: 'Obiettivo',
  sheet: (year: number) => `Scheda ${year}`,
  year: 'Anno',
  from: { sheet: (year: number) => `Schede ${year}`, table: (year: number) => `Tabelle ${year}` },
  byObjective: 'Sommando ogni obiettivo',
  countedOnce: 'Contando una volta le linee comuni',
  twice: 'Contato due volte',
  withoutFigure: 'Importi senza cifra',
  account: 'Conto',
  indicators: (printed: string) =>
    /^\d+$/.test(printed) ? `indicatore ${printed}` : `indicatori ${printed}`,
  onlyShared: 'Solo le linee di più obiettivi',
  findings: 'Rilievi sulle risorse',
  noFindings: 'Nessun rilievo sulle risorse.',
  empty: 'Il ciclo non porta linee di risorse: il documento non le stampa.',
} as const;
