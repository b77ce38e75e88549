import { checkTable, pick } from '@traguardo/testkit';
import { percentFormulaInverted } from './percent-formula-inverted.ts';

const inverted = 'n. domande istruite/100*domande pervenute';

checkTable(percentFormulaInverted, {
  valid: [
    {
      situation: 'a hundred times the part, over the base',
      edit: (draft) => {
        pick.indicator(draft, 'domande').algorithm = '(domande istruite)*100/(domande pervenute)';
      },
    },
    {
      situation: 'the part over the base, times a hundred',
      edit: (draft) => {
        pick.indicator(draft, 'domande').algorithm = 'domande istruite / domande pervenute * 100';
      },
    },
    {
      situation: 'a rate for every hundred firms',
      edit: (draft) => {
        pick.common(draft, 'maturita-digitale').algorithm = 'N. rilasci/100 imprese attive al 31.12';
      },
    },
  ],
  invalid: [
    {
      situation: 'the part over a hundred, times the base',
      edit: (draft) => {
        pick.indicator(draft, 'domande').algorithm = inverted;
      },
      finds: [{ path: 'indicator/domande/algorithm', params: { algorithm: inverted } }],
    },
    {
      situation: 'the same in a common indicator',
      edit: (draft) => {
        pick.common(draft, 'fascicolo').algorithm = 'imprese aderenti / 100 * imprese attive';
      },
      finds: [
        {
          path: 'common/fascicolo/algorithm',
          params: { algorithm: 'imprese aderenti / 100 * imprese attive' },
        },
      ],
    },
  ],
});
