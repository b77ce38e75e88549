import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, type Editable, pick } from '@traguardo/testkit';
import { sectionEmpty } from './section-empty.ts';

function without(...codes: readonly string[]) {
  return (draft: Editable<DraftDossier>): void => {
    const cycle = pick.cycle(draft);
    cycle.narratives = cycle.narratives.filter(({ section }) => !codes.includes(section));
    if (codes.includes('4')) delete cycle.monitoring;
    if (codes.includes('2.3')) {
      delete cycle.risk;
      delete cycle.transparency;
    }
  };
}

checkTable(sectionEmpty, {
  valid: [
    { situation: 'every section of the ordinary form has its text or its data' },
    {
      situation: 'a register of obligations alone is something on transparency',
      edit: (draft) => {
        delete pick.cycle(draft).risk;
      },
    },
    {
      situation: 'the simplified form needs no monitoring and no public value',
      edit: (draft) => {
        pick.cycle(draft).document.form = 'simplified';
        without('4', '2.1')(draft);
      },
    },
    {
      situation: 'a report is no PIAO',
      edit: (draft) => {
        pick.cycle(draft).document.kind = 'relazione';
        without('4')(draft);
      },
    },
  ],
  invalid: [
    {
      situation: 'no monitoring in the ordinary form',
      edit: without('4'),
      finds: [{ path: 'section/4', params: { code: '4', title: 'Monitoraggio' } }],
    },
    {
      situation: 'no text on corruption risks: the list of the parts is from memory',
      edit: without('2.3'),
      finds: [
        {
          path: 'section/2.3',
          severity: 'warning',
          params: { code: '2.3', title: 'Rischi corruttivi e trasparenza' },
        },
      ],
    },
  ],
});
