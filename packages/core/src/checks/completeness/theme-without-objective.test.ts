import { checkTable, pick } from '@traguardo/testkit';
import { themeWithoutObjective } from './theme-without-objective.ts';

checkTable(themeWithoutObjective, {
  valid: [
    { situation: 'an objective for each theme' },
    {
      situation: 'the simplified form has no section on performance',
      edit: (draft) => {
        pick.cycle(draft).document.form = 'simplified';
        for (const node of pick.cycle(draft).nodes) node.flags = [];
      },
    },
  ],
  invalid: [
    {
      situation: 'none on equal opportunities',
      edit: (draft) => {
        for (const node of pick.cycle(draft).nodes) {
          node.flags = node.flags.filter((flag) => flag !== 'pari-opportunita');
        }
      },
      finds: [{ path: 'section/2.2', params: { themes: ['pari-opportunita'] } }],
    },
  ],
});
