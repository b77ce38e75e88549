import { checkTable, pick, said, saidAt, setCell } from '@traguardo/testkit';
import { unitMissing } from './unit-missing.ts';

checkTable(unitMissing, {
  valid: [
    { situation: 'all shares of an indicator have their sign' },
    {
      situation: 'a bare number of another scale is another quantity, told elsewhere',
      edit: (draft) => {
        pick.common(draft, 'fascicolo').clusterMeans = [saidAt('2023-12-31', '0,3')];
      },
    },
    {
      situation: 'two shares are too few to tell what the column holds',
      edit: (draft) => setCell(draft, 'funzionari', 'quota', '50'),
    },
  ],
  invalid: [
    {
      situation: 'the mean of the other chambers lost its percent sign',
      edit: (draft) => {
        pick.common(draft, 'fascicolo').clusterMeans = [saidAt('2023-12-31', '36,70')];
      },
      finds: [
        {
          path: 'common/fascicolo/unit',
          params: {
            subject: "Imprese che alimentano il fascicolo d'impresa",
            printed: ['36,70'],
            beside: ['50%', '52%', '60%'],
          },
        },
      ],
    },
    {
      situation: 'one share of a column of shares',
      edit: (draft) => {
        const [table] = pick.cycle(draft).tables;
        if (!table) return;
        const quotas = ['84,63%', '52,57%', '94,62', '15,89%'];
        table.columns = [...table.columns, { id: 'capitale', label: 'Quota di capitale' }];
        table.rows = [
          ...table.rows,
          ...table.rows.slice(0, 1).map((row) => ({ ...row, id: 'altri', label: 'Altri' })),
        ];
        for (const [index, row] of table.rows.entries()) {
          row.cells = { ...(row.id === 'altri' ? {} : row.cells), capitale: said(quotas[index] ?? '') };
        }
      },
      finds: [
        {
          path: 'table/personale/totale/capitale',
          params: { subject: 'Totale', printed: ['94,62'], beside: ['84,63%', '52,57%', '15,89%'] },
        },
      ],
    },
  ],
});
