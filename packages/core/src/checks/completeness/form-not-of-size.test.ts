import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, type Editable, pick } from '@traguardo/testkit';
import { formNotOfSize } from './form-not-of-size.ts';

/** The simplified form, with ten people beside that many istruttori. */
function simplified(istruttori: number) {
  return (draft: Editable<DraftDossier>): void => {
    pick.cycle(draft).document.form = 'simplified';
    for (const seats of pick.cycle(draft).staffing?.seats ?? []) {
      if (seats.area === 'istruttori') seats.inService = istruttori;
    }
  };
}

checkTable(formNotOfSize, {
  valid: [
    { situation: 'the ordinary form, of a small body' },
    { situation: 'the simplified form of twenty-eight', edit: simplified(18) },
    { situation: 'fifty are neither more nor fewer than fifty', edit: simplified(40) },
  ],
  invalid: [
    {
      situation: 'the simplified form of fifty-one',
      edit: simplified(41),
      finds: [
        {
          path: 'plan/2025/document',
          params: { form: 'simplified', employees: '51', threshold: '50' },
        },
      ],
      withOthers: ['in-service-not-derivable'],
    },
  ],
});
