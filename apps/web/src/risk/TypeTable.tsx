import type { RiskRegisterView } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { rateText } from './rate-text.ts';

/** Each type of measure and how many of it were carried out in time. */
export function TypeTable({ types }: Pick<RiskRegisterView, 'types'>) {
  if (types.length === 0) return null;
  return (
    <Block
      title={riskScreen.types}
      aside={<SheetLinks family="risk" id="tipi-di-misura" title={riskScreen.types} />}
    >
      <DataTable
        caption={riskScreen.typesCaption}
        rows={types}
        rowKey={({ type }) => type}
        columns={[
          {
            key: 'type',
            header: riskScreen.typeHeader,
            names: true,
            cell: ({ type }) => riskScreen.type(type),
          },
          {
            key: 'due',
            header: riskScreen.dueMeasures,
            figures: true,
            cell: ({ implementation }) => implementation.due,
          },
          {
            key: 'on-time',
            header: riskScreen.onTime,
            figures: true,
            cell: ({ implementation }) => implementation.onTime,
          },
          {
            key: 'rate',
            header: riskScreen.rate,
            figures: true,
            cell: ({ implementation }) => rateText(implementation),
          },
        ]}
      />
    </Block>
  );
}
