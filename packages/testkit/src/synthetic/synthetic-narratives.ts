import type { Narrative } from '@traguardo/core/plan';

/** The sections no other datum of a synthetic plan fills. */
const SECTIONS = [
  ['2.1', 'Valore pubblico', 'Imprese che nascono e crescono con meno tempo e meno carte.'],
  [
    '2.3',
    'Rischi corruttivi e trasparenza',
    'Processi esposti, misure di prevenzione, obblighi da pubblicare.',
  ],
  ['3.2', 'Lavoro agile', 'Due giorni la settimana, salvo i servizi allo sportello.'],
  ['3.3', 'Fabbisogni di personale', 'Si sostituisce chi cessa, nei limiti della spesa.'],
  ['4', 'Monitoraggio', 'Due rilevazioni, al 30 giugno e al 31 dicembre.'],
] as const;

/** A passage for each of them. */
export const syntheticNarratives: readonly Narrative[] = SECTIONS.map(([section, title, text]) => ({
  id: `sezione-${section.replace('.', '-')}`,
  section,
  title,
  text,
}));
