import type { StaffingAnswer } from '@traguardo/contracts';
import { staffingScreen } from '@traguardo/texts/screens/staffing';
import { weightIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';

/** Weights of the comparative procedure. */
export function Ranking({ factors }: { readonly factors: StaffingAnswer['rankingFactors'] }) {
  if (factors.length === 0) return null;
  return (
    <Block title={staffingScreen.ranking}>
      <DataTable
        caption={staffingScreen.rankingCaption}
        rows={factors}
        rowKey={(factor) => factor.title}
        columns={[
          { key: 'title', header: staffingScreen.factor, names: true, cell: (factor) => factor.title },
          {
            key: 'weight',
            header: staffingScreen.weight,
            figures: true,
            cell: (factor) => weightIt(factor.weight),
          },
        ]}
      />
    </Block>
  );
}
