import { checkTable, day, pick } from '@traguardo/testkit';
import { adoptionBeforeOivOpinion } from './adoption-before-oiv-opinion.ts';

checkTable(adoptionBeforeOivOpinion, {
  valid: [
    { situation: 'a week before' },
    {
      situation: 'the same day',
      edit: (draft) => {
        for (const act of pick.cycle(draft).acts) if (act.kind === 'parere-oiv') act.date = day('2025-01-27');
      },
    },
  ],
  invalid: [
    {
      situation: 'the day after',
      edit: (draft) => {
        for (const act of pick.cycle(draft).acts) if (act.kind === 'parere-oiv') act.date = day('2025-01-28');
      },
      finds: [{ path: 'act/adozione', params: { adopted: '2025-01-27', opinion: '2025-01-28' } }],
    },
  ],
});
