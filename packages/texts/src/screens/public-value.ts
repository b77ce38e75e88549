import { counted } from '../labels.ts';
import { listed, type Sentence } from './sentence.ts';

export const publicValueScreen = {
  title: 'Valore pubblico',
  verdict: (lacking: readonly string[], objectives: number): Sentence => [
    objectives === 0
      ? { strong: 'Il piano non dichiara obiettivi di valore pubblico' }
      : {
          strong: counted(objectives, {
            one: 'obiettivo di valore pubblico',
            many: 'obiettivi di valore pubblico',
          }),
        },
    lacking.length === 0
      ? '; non manca niente di quanto il piano tipo chiede.'
      : `; ${lacking.length === 1 ? 'manca' : 'mancano'} ${listed(lacking)}.`,
  ],
  requirements: 'Che cosa c’è e che cosa manca',
  requirementsNote: 'regole del piano tipo e del metodo: nessuna blocca il piano',
  requirementsCaption: 'Quanto il piano dà di ciò che la sezione chiede',
  what: 'Che cosa',
  present: 'Nel piano',
  where: 'Dove',
  citation: 'Norma',
  design: 'regola del metodo',
  none: 'niente',
  notApplicable: 'non si pone',
  of: (present: number, of: number) => `${present} su ${of}`,
  requirement: {
    objective: 'Obiettivi di valore pubblico',
    'impact-indicator': 'Indicatori di impatto',
    baseline: 'Indicatori di impatto con valore di partenza',
    target: 'Indicatori di impatto con obiettivo',
    'linked-objectives': 'Obiettivi strategici legati a un valore pubblico',
    semplificazione: 'Obiettivi di semplificazione',
    digitalizzazione: 'Obiettivi di digitalizzazione',
    accessibilita: 'Obiettivi di accessibilità',
    'pari-opportunita': 'Obiettivi di pari opportunità',
  },
  lacking: {
    objective: 'un obiettivo di valore pubblico',
    'impact-indicator': 'un indicatore di impatto',
    baseline: 'il valore di partenza degli indicatori di impatto',
    target: 'l’obiettivo degli indicatori di impatto',
    'linked-objectives': 'il legame degli obiettivi strategici con un valore pubblico',
    semplificazione: 'la semplificazione',
    digitalizzazione: 'la digitalizzazione',
    accessibilita: 'l’accessibilità',
    'pari-opportunita': 'le pari opportunità',
  },
  nodes: 'A che cosa serve il piano',
  nodesNote: 'valori pubblici e prospettive, con le parole dell’ente',
  noNodes:
    'Il documento non dice a che cosa servono i suoi livelli: nessun valore pubblico, nessuna prospettiva descritta.',
  objectives: 'Obiettivi',
  impact: 'Indicatori di impatto',
  contents: 'Che cosa chiede la sezione 2.1',
  narratives: 'Il racconto del piano',
  narrativesNote: 'con le parole di chi lo ha inserito, per sezione',
  noNarratives: 'Nessun testo inserito.',
  section: (section: string) => `sezione ${section}`,
  more: (count: number) => `e altri ${count}`,
} as const;
