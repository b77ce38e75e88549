import { checkTable, pick, said } from '@traguardo/testkit';
import { staffingLeaversWrong } from './staffing-leavers-wrong.ts';

checkTable(staffingLeaversWrong, {
  valid: [
    { situation: 'heads by unit cost' },
    {
      situation: 'no heads entered',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[2];
        if (year) {
          year.leavers = [{ area: 'istruttori', count: 1, decoded: false }];
          delete year.printed.leavers;
        }
      },
    },
  ],
  invalid: [
    {
      situation: 'one head too many in the printed amount',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[2];
        if (year) {
          year.printed.leavers = said('64.000,00');
          year.printed.limit = said('96.000,00');
        }
      },
      finds: [
        {
          path: 'staffing/2027/leavers',
          params: {
            year: '2027',
            heads: ['1 istruttori'],
            printed: '64.000,00',
            computed: '32000.00',
            difference: '32000.00',
          },
        },
      ],
    },
    {
      situation: 'heads decoded from an amount that gives none',
      edit: (draft) => {
        const year = pick.cycle(draft).staffing?.years[2];
        if (year) {
          year.leavers = [{ area: 'istruttori', count: 1, decoded: true }];
          year.printed.leavers = said('32.000,01');
          year.printed.limit = said('64.000,01');
        }
      },
      finds: [
        {
          path: 'staffing/2027/leavers',
          severity: 'warning',
          params: {
            year: '2027',
            heads: ['1 istruttori'],
            printed: '32.000,01',
            computed: '32000.00',
            difference: '0.01',
          },
        },
      ],
    },
  ],
});
