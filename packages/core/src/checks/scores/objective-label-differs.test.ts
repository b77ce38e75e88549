import { checkTable, pick, said } from '@traguardo/testkit';
import { objectiveLabelDiffers } from './objective-label-differs.ts';

checkTable(objectiveLabelDiffers, {
  valid: [
    { situation: 'every label follows from the indicators' },
    {
      situation: 'a wrong declared score below gives the label: the finding is there',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'incontri'), said('9'));
      },
    },
  ],
  invalid: [
    {
      situation: 'an objective labelled 100 % with one indicator at 11 of 12, declared 92 %',
      edit: (draft) => {
        Object.assign(pick.measurement(draft, 'incontri'), said('11'), { declared: said('92%') });
        const occurrence = pick.occurrence(draft, 'servizi-1');
        occurrence.value = said('11');
        occurrence.declared = said('92%');
      },
      finds: [
        {
          path: 'strategic/os-1-1/declared',
          params: { printed: '100%', computed: '97.90', fromDeclared: '97.90' },
        },
      ],
    },
  ],
});
