import { checkTable, pick } from '@traguardo/testkit';
import { staffingYearsNotTriennium } from './staffing-years-not-triennium.ts';

checkTable(staffingYearsNotTriennium, {
  valid: [
    { situation: '2025 to 2027 in both' },
    {
      situation: 'no staffing plan: a report has none',
      edit: (draft) => {
        delete pick.cycle(draft).staffing;
      },
    },
  ],
  invalid: [
    {
      situation: 'the staffing plan of the year before',
      edit: (draft) => {
        for (const year of pick.cycle(draft).staffing?.years ?? []) year.year -= 1;
      },
      finds: [{ path: 'staffing/2024', params: { years: ['2024', '2025', '2026'], triennium: '2025-2027' } }],
    },
  ],
});
