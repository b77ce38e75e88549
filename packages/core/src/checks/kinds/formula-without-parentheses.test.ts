import { checkTable, pick } from '@traguardo/testkit';
import { formulaWithoutParentheses } from './formula-without-parentheses.ts';

const bare = 'proventi correnti - diritto annuale - segreteria / proventi correnti';

checkTable(formulaWithoutParentheses, {
  valid: [
    {
      situation: 'the numerator in parentheses',
      edit: (draft) => {
        pick.common(draft, 'fascicolo').algorithm = '(proventi - oneri) / proventi';
      },
    },
    {
      situation: 'a dash between two ways of counting is no subtraction',
      edit: (draft) => {
        pick.indicator(draft, 'domande').algorithm =
          'stato avanzamento/complesso da realizzare - numero iniziative';
      },
    },
  ],
  invalid: [
    {
      situation: 'terms taken away, then a quotient',
      edit: (draft) => {
        pick.common(draft, 'fascicolo').algorithm = bare;
      },
      finds: [{ path: 'common/fascicolo/algorithm', params: { algorithm: bare } }],
    },
    {
      situation: 'the same in an indicator of the plan',
      edit: (draft) => {
        pick.indicator(draft, 'domande').algorithm = 'domande chiuse - domande ritirate / domande pervenute';
      },
      finds: [
        {
          path: 'indicator/domande/algorithm',
          params: { algorithm: 'domande chiuse - domande ritirate / domande pervenute' },
        },
      ],
    },
  ],
});
