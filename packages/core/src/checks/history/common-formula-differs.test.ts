import type { DraftDossier } from '@traguardo/core/plan';
import { checkTable, type Editable, pick } from '@traguardo/testkit';
import { commonFormulaDiffers } from './common-formula-differs.ts';

function computed(title: string, algorithm: string) {
  return (draft: Editable<DraftDossier>): void => {
    Object.assign(pick.common(draft, 'fascicolo'), { title, algorithm });
  };
}

checkTable(commonFormulaDiffers, {
  valid: [
    {
      situation: 'the national formula',
      edit: computed(
        'Indice equilibrio strutturale',
        '(Proventi strutturali - Oneri strutturali) / Proventi strutturali',
      ),
    },
    { situation: 'an indicator whose formula is not known', edit: computed('Tasso di rilascio', 'a / b') },
  ],
  invalid: [
    {
      situation: 'revenue over cost, where the balance is over revenue',
      edit: computed('Indice equilibrio strutturale', 'proventi strutturali / oneri strutturali'),
      finds: [
        {
          path: 'common/fascicolo/algorithm',
          params: {
            title: 'Indice equilibrio strutturale',
            algorithm: 'proventi strutturali / oneri strutturali',
            formula: '(proventi strutturali - oneri strutturali) / proventi strutturali',
          },
        },
      ],
    },
  ],
});
