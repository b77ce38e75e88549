import { checkTable, pick } from '@traguardo/testkit';
import { bodyDataMissing } from './body-data-missing.ts';

checkTable(bodyDataMissing, {
  valid: [
    { situation: 'fiscal code, seat and site' },
    {
      situation: 'a report asks for none',
      edit: (draft) => {
        pick.cycle(draft).document.kind = 'relazione';
        delete draft.body.fiscalCode;
      },
    },
  ],
  invalid: [
    {
      situation: 'no fiscal code, no site',
      edit: (draft) => {
        delete draft.body.fiscalCode;
        delete draft.body.site;
      },
      finds: [{ path: 'body/valchiara', params: { missing: ['fiscalCode', 'site'] } }],
    },
  ],
});
