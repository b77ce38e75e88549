import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

export interface SectionVerdict {
  readonly tables: number;
  readonly holding: number;
  readonly judged: number;
  readonly skipped: number;
  readonly findings: number;
  /** The first that does not hold, as a reader checks it. */
  readonly failing: { readonly result: string; readonly printed: string; readonly computed: string } | null;
}

/** Whether the tables cross-foot, with the first figure that does not. */
function verdict(v: SectionVerdict): Sentence {
  if (v.tables === 0) return ['Il ciclo non porta tabelle di questa parte.'];
  if (v.judged === 0)
    return [`${counted(v.tables, { one: 'tabella', many: 'tabelle' })}, senza quadrature da controllare.`];
  const failing = v.judged - v.holding;
  return [
    { strong: `${counted(v.holding, { one: 'quadratura', many: 'quadrature' })} su ${v.judged}` },
    v.holding === 1 ? ' torna' : ' tornano',
    failing === 0
      ? `, in ${counted(v.tables, { one: 'tabella', many: 'tabelle' })}.`
      : `; ${counted(failing, { one: 'non torna', many: 'non tornano' })}${v.failing ? `: ${v.failing.result}, stampato ${v.failing.printed}, calcolato ${v.failing.computed}` : ''}.`,
    v.findings > 0 ? ` ${counted(v.findings, { one: 'rilievo', many: 'rilievi' })} su queste cifre.` : '',
  ];
}

export const sectionScreens = {
  people: 'Persone',
  finance: 'Bilancio e indici',
  context: 'Contesto',
  verdict,
  part: {
    people: 'Personale in servizio',
    'remote-work': 'Lavoro agile',
    training: 'Formazione',
    staffing: 'Dotazione',
    finance: 'Bilancio, indici e partecipazioni',
    context: 'Il territorio e l’ente',
    process: 'Il processo',
    benchmark: 'Confronto con altri enti',
  },
  contents: 'Tabelle di questa pagina',
  empty: 'Il documento non stampa tabelle di questa parte, o non sono state inserite.',
  relations: (holding: number, judged: number) => `Quadrature: ${holding} su ${judged} tornano`,
  relationsSkipped: (count: number) =>
    counted(count, { one: 'non si può giudicare', many: 'non si possono giudicare' }),
  noRelations: 'Nessuna quadratura dichiarata per questa tabella',
  relationsCaption: (title: string) => `Quadrature di «${title}»`,
  relation: 'Cifra',
  formula: 'Da che cosa viene',
  printed: 'Stampato',
  computed: 'Calcolato',
  verdictColumn: 'Esito',
  is: { holds: 'torna', fails: 'non torna', skipped: 'non si giudica' },
  source: (source: string) => `Fonte: ${source}`,
  chart: (title: string) => `Grafico di «${title}»`,
  chartScale: { true: 'stessa scala, da zero', false: 'ogni riquadro ha la sua scala, da zero' },
  findings: 'Rilievi',
  seeStaffing: 'Il piano dei fabbisogni ha la sua pagina',
} as const;
