import { checkTable, pick } from '@traguardo/testkit';
import { piraCodeUnknown } from './pira-code-unknown.ts';

checkTable(piraCodeUnknown, {
  valid: [
    { situation: 'codes of the chambers' },
    {
      situation: 'a municipality has other missions',
      edit: (draft) => {
        draft.body.kind = 'comune';
        pick.node(draft, 'os-1-1').pira = { printed: '015-005-001' };
      },
    },
  ],
  invalid: [
    {
      situation: 'a mission no chamber has',
      edit: (draft) => {
        pick.node(draft, 'os-1-1').pira = { printed: '015-005-001' };
      },
      finds: [{ path: 'strategic/os-1-1/pira', params: { printed: '015-005-001', programme: '015-005' } }],
    },
  ],
});
