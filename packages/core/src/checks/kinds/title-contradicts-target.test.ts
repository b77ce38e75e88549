import { checkTable, pick } from '@traguardo/testkit';
import { titleContradictsTarget } from './title-contradicts-target.ts';

const unitless = ['unit-of-measure-missing'];

checkTable(titleContradictsTarget, {
  valid: [
    {
      situation: 'a unit is printed: it says what is measured',
      edit: (draft) => {
        pick.indicator(draft, 'gradimento').title = 'Numero di partecipanti soddisfatti';
      },
    },
    {
      situation: 'two counts make a quotient',
      edit: (draft) => {
        const indicator = pick.indicator(draft, 'gradimento');
        delete indicator.unitPrinted;
        indicator.title = 'N. di soddisfatti N. di partecipanti';
      },
    },
    {
      situation: 'a percentage of, in percent',
      edit: (draft) => {
        const indicator = pick.indicator(draft, 'gradimento');
        delete indicator.unitPrinted;
        indicator.title = 'Percentuale di partecipanti soddisfatti';
      },
    },
  ],
  invalid: [
    {
      situation: 'a number of, in percent',
      edit: (draft) => {
        const indicator = pick.indicator(draft, 'gradimento');
        delete indicator.unitPrinted;
        indicator.title = 'Numero di partecipanti soddisfatti';
      },
      finds: [
        {
          path: 'indicator/gradimento/title',
          params: {
            indicator: 'Numero di partecipanti soddisfatti',
            promised: 'number',
            target: 'Almeno 90%',
          },
        },
      ],
      withOthers: unitless,
    },
    {
      situation: 'a percentage of, in numbers',
      edit: (draft) => {
        const indicator = pick.indicator(draft, 'imprese-formate');
        delete indicator.unitPrinted;
        indicator.title = '% imprese formate';
      },
      finds: [
        {
          path: 'indicator/imprese-formate/title',
          params: { indicator: '% imprese formate', promised: 'percent', target: 'Almeno 150' },
        },
      ],
      withOthers: unitless,
    },
  ],
});
