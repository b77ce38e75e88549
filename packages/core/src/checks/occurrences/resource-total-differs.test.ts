import { checkTable, pick, said } from '@traguardo/testkit';
import { resourceTotalDiffers } from './resource-total-differs.ts';

checkTable(resourceTotalDiffers, {
  valid: [
    { situation: 'the sheet and the yearly table print the same amount' },
    {
      situation: 'nothing printed for the year in the yearly table',
      edit: (draft) => {
        const resource = pick.cycle(draft).resources[0];
        if (resource) resource.yearly = [];
      },
    },
  ],
  invalid: [
    {
      situation: '16,375 and 1,000 on the sheet, 18,650 in the yearly table',
      edit: (draft) => {
        const resource = pick.cycle(draft).resources[0];
        const [use] = resource?.uses ?? [];
        if (!resource || !use) return;
        resource.uses = [
          { ...use, amount: said('16.375,00') },
          { ...use, amount: said('1.000,00') },
        ];
        resource.yearly = [{ node: use.node, year: 2025, amount: said('€ 18.650,00') }];
      },
      finds: [
        {
          path: 'resource/fondo-incontri/uses/oo-1-1-1',
          params: {
            resource: 'Iniziative di promozione',
            year: '2025',
            amounts: ['16.375,00', '1.000,00'],
            computed: '17375.00',
            printed: '18650.00',
            difference: '1275.00',
          },
        },
      ],
    },
  ],
});
