import { checkTable, pick } from '@traguardo/testkit';
import { formulaTwofold } from './formula-twofold.ts';

const twofold = 'stato avanzamento attività - numero iniziative realizzate';

checkTable(formulaTwofold, {
  valid: [
    {
      situation: 'one formula',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').algorithm = 'conteggio incontri/comunicazioni';
      },
    },
    {
      situation: 'a subtraction in parentheses',
      edit: (draft) => {
        pick.indicator(draft, 'incontri').algorithm = '(n. pervenute - n. ritirate) / n. pervenute';
      },
    },
  ],
  invalid: [
    {
      situation: 'a progress and a count',
      edit: (draft) => {
        pick.indicator(draft, 'domande').algorithm = twofold;
      },
      finds: [{ path: 'indicator/domande/algorithm', params: { algorithm: twofold, count: '2' } }],
    },
  ],
});
