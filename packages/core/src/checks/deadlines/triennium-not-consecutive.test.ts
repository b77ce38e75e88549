import { checkTable, pick } from '@traguardo/testkit';
import { trienniumNotConsecutive } from './triennium-not-consecutive.ts';

checkTable(trienniumNotConsecutive, {
  valid: [{ situation: '2025 to 2027' }],
  invalid: [
    {
      situation: 'two years',
      edit: (draft) => {
        pick.cycle(draft).triennium = [2025, 2026];
        pick.cycle(draft).statements = [];
      },
      finds: [{ path: 'plan/2025/triennium', params: { first: '2025', last: '2026', year: '2025' } }],
    },
    {
      situation: 'three years that start before the plan',
      edit: (draft) => {
        pick.cycle(draft).triennium = [2024, 2026];
        pick.cycle(draft).statements = [];
      },
      finds: [{ path: 'plan/2025/triennium', params: { first: '2024', last: '2026', year: '2025' } }],
    },
  ],
});
