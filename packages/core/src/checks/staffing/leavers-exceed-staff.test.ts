import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, type Editable, pick } from '@traguardo/testkit';
import { leaversExceedStaff } from './leavers-exceed-staff.ts';

function inService(area: string, people: number) {
  return (draft: Editable<DraftDossier>): void => {
    for (const seats of pick.cycle(draft).staffing?.seats ?? []) {
      if (seats.area === area) seats.inService = people;
    }
  };
}

checkTable(leaversExceedStaff, {
  valid: [
    { situation: 'two leave of eighteen' },
    {
      situation: 'one of two is promoted, the other and the one hired leave',
      edit: inService('istruttori', 2),
    },
  ],
  invalid: [
    {
      situation: 'the one funzionario left before the plan, and leaves again',
      edit: inService('funzionari-eq', 0),
      finds: [
        {
          path: 'staffing/2026/leavers',
          params: { area: 'funzionari-eq', year: '2026', leavers: '1', people: '0' },
        },
      ],
      withOthers: ['in-service-not-derivable'],
    },
  ],
});
