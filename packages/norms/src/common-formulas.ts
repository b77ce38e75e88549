import type { CommonFormula } from '@traguardo/core/checks';
import type { CitationName } from './citations.ts';

/**
 * Formulas of the national catalogue as the chambers print them: from documents, never from the catalogue
 * itself. What follows the sign of division is enough to tell two formulas apart.
 */
export const commonFormulas: readonly (CommonFormula & { readonly citation: CitationName })[] = [
  {
    title: 'indice equilibrio strutturale',
    denominator: 'proventi strutturali',
    formula: '(proventi strutturali - oneri strutturali) / proventi strutturali',
    citation: 'unioncamere-obiettivi-comuni',
  },
  {
    title: 'indice di struttura primario',
    denominator: 'immobilizzazioni',
    formula: 'patrimonio netto / immobilizzazioni',
    citation: 'unioncamere-obiettivi-comuni',
  },
];
