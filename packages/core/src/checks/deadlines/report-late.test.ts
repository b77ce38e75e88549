import { checkTable, day, pick } from '@traguardo/testkit';
import { reportLate } from './report-late.ts';

checkTable(reportLate, {
  valid: [
    { situation: 'no report yet' },
    {
      situation: 'the last day',
      edit: (draft) => {
        pick
          .cycle(draft)
          .acts.push({ id: 'rel', kind: 'approvazione-relazione', organ: 'Giunta', date: day('2026-06-30') });
      },
    },
  ],
  invalid: [
    {
      situation: 'approved in time, validated after',
      edit: (draft) => {
        pick
          .cycle(draft)
          .acts.push({ id: 'rel', kind: 'approvazione-relazione', organ: 'Giunta', date: day('2026-06-20') });
        pick
          .cycle(draft)
          .acts.push({ id: 'val', kind: 'validazione-oiv', organ: 'OIV', date: day('2026-07-02') });
        pick.act(draft, 'relazione-pubblicata').date = day('2026-07-03');
      },
      finds: [
        {
          path: 'act/val',
          params: { organs: ['OIV'], dates: ['2026-07-02'], due: '2026-06-30', daysLate: ['2'] },
        },
      ],
    },
  ],
});
