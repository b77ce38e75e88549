import type { TableSection } from '@traguardo/core/plan';
import { counted } from '../labels.ts';
import type { Sentence } from './sentence.ts';

const sections: Readonly<Record<TableSection, string>> = {
  context: 'Contesto',
  finance: 'Bilancio e indici',
  people: 'Personale',
  staffing: 'Fabbisogni',
  'remote-work': 'Lavoro agile',
  training: 'Formazione',
  process: 'Processo',
  benchmark: 'Confronto',
};

export const documentScreen = {
  title: 'Documento',
  verdict: (v: {
    readonly tables: number;
    readonly statements: number;
    readonly assignments: number;
    readonly findings: number;
  }): Sentence => [
    `${counted(v.tables, { one: 'tabella', many: 'tabelle' })}, ${counted(v.statements, { one: 'dato scritto', many: 'dati scritti' })} in più luoghi e ${counted(v.assignments, { one: 'assegnazione', many: 'assegnazioni' })}, come stampati. `,
    v.findings === 0
      ? 'Nessun rilievo.'
      : { strong: counted(v.findings, { one: 'rilievo', many: 'rilievi' }) },
    v.findings === 0 ? '' : ' su queste cifre.',
  ],
  tables: 'Tabelle',
  statements: 'Scritto in più luoghi',
  assignments: 'Assegnazioni',
  place: 'Luogo',
  printed: 'Stampato',
  line: 'Riga',
  row: 'Voce',
  objective: 'Obiettivo',
  weight: 'Peso',
  total: 'Totale stampato',
  withFinding: 'con rilievo',
  contents: 'Parti con rilievi',
  section: (name: string) => new Map<string, string>(Object.entries(sections)).get(name) ?? name,
  empty: 'Il ciclo non porta tabelle né dati scritti in più luoghi.',
} as const;
