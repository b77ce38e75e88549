import { checkTable, day, pick } from '@traguardo/testkit';
import { adoptionBeforeOivOpinion } from './adoption-before-oiv-opinion.ts';

checkTable(adoptionBeforeOivOpinion, {
  valid: [
    { situation: 'a week before, those of the year after it' },
    {
      situation: 'the same day',
      edit: (draft) => {
        pick.act(draft, 'parere').date = day('2025-01-27');
      },
    },
    {
      situation: 'the opinion on the plan is not known: those on campaigns and changes are not taken for it',
      edit: (draft) => {
        delete pick.act(draft, 'parere').date;
      },
    },
    {
      situation: 'neither are those of campaigns that do not name their act and have its day',
      edit: (draft) => {
        delete pick.act(draft, 'parere').date;
        for (const { state } of pick.cycle(draft).monitoring?.campaigns ?? []) {
          if (state.kind === 'approved') delete state.act;
        }
      },
    },
    {
      situation: 'an opinion, then a second on the corrected plan after it was adopted',
      edit: (draft) => {
        pick
          .cycle(draft)
          .acts.push({ id: 'parere-2', kind: 'parere-oiv', organ: 'OIV', date: day('2025-02-10') });
      },
    },
  ],
  invalid: [
    {
      situation: 'the day after',
      edit: (draft) => {
        pick.act(draft, 'parere').date = day('2025-01-28');
      },
      finds: [{ path: 'act/adozione', params: { adopted: '2025-01-27', opinion: '2025-01-28' } }],
    },
    {
      situation: 'entered after the others: the one on no campaign and no change',
      edit: (draft) => {
        const { acts } = pick.cycle(draft);
        pick.act(draft, 'parere').date = day('2025-08-01');
        acts.reverse();
      },
      finds: [{ path: 'act/adozione', params: { adopted: '2025-01-27', opinion: '2025-08-01' } }],
    },
  ],
});
