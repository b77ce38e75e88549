import type { NodeId, ResourceId } from '@traguardo/core/kernel';
import { checkTable, pick, said } from '@traguardo/testkit';
import { resourceOnOneSide } from './resource-on-one-side.ts';

const node = 'oo-1-1-1' as NodeId;

checkTable(resourceOnOneSide, {
  valid: [
    { situation: 'the amount stands on the sheet and in the yearly table' },
    {
      situation: 'an objective without a yearly table',
      edit: (draft) => {
        for (const resource of pick.cycle(draft).resources) resource.yearly = [];
      },
    },
    {
      situation: 'one sum on the sheet, its two parts in the table',
      edit: (draft) => {
        const parts = ['2.000', '3.000'].map((amount, index) => ({
          id: `parte-${index}` as ResourceId,
          title: `Parte ${index + 1}`,
          kind: 'cost' as const,
          uses: [],
          yearly: [{ node, year: 2025, amount: said(amount) }],
        }));
        const whole = {
          id: 'selezioni' as ResourceId,
          title: 'Procedure selettive',
          kind: 'cost' as const,
          uses: [{ node, amount: said('5.000,00') }],
          yearly: [],
        };
        pick.cycle(draft).resources.push(whole, ...parts);
      },
    },
  ],
  invalid: [
    {
      situation: 'the blank may be a loss of the reading',
      edit: (draft) => {
        pick.cycle(draft).resources.push({
          id: 'consorzio' as ResourceId,
          title: 'Contributo consortile',
          kind: 'cost',
          uses: [{ node, amount: said('44.000') }],
          yearly: [{ node, year: 2025, amount: { ...said(''), uncertain: 'cambio di pagina' } }],
        });
      },
      finds: [
        {
          path: 'resource/consorzio/uses/oo-1-1-1',
          severity: 'info',
          params: {
            resource: 'Contributo consortile',
            objective: '1.1.1',
            year: '2025',
            side: 'sheet',
            amounts: ['44.000'],
            uncertain: 'cambio di pagina',
          },
        },
      ],
    },
    {
      situation: '44.000 on the sheet, a blank in the yearly table',
      edit: (draft) => {
        pick.cycle(draft).resources.push({
          id: 'consorzio' as ResourceId,
          title: 'Contributo consortile',
          kind: 'cost',
          uses: [{ node, amount: said('44.000') }],
          yearly: [{ node, year: 2025, amount: said('-') }],
        });
      },
      finds: [
        {
          path: 'resource/consorzio/uses/oo-1-1-1',
          params: {
            resource: 'Contributo consortile',
            objective: '1.1.1',
            year: '2025',
            side: 'sheet',
            amounts: ['44.000'],
            blank: ['-'],
          },
        },
      ],
    },
    {
      situation: '13.300 in the yearly table, not on the sheet',
      edit: (draft) => {
        pick.cycle(draft).resources.push({
          id: 'commerciale' as ResourceId,
          title: 'Attività commerciale',
          kind: 'cost',
          uses: [],
          yearly: [{ node, year: 2025, amount: said('€ 13.300') }],
        });
      },
      finds: [
        {
          path: 'resource/commerciale/yearly/oo-1-1-1/2025',
          params: {
            resource: 'Attività commerciale',
            objective: '1.1.1',
            year: '2025',
            side: 'table',
            amounts: ['€ 13.300'],
          },
        },
      ],
    },
  ],
});
