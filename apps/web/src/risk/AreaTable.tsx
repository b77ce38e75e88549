import type { RiskRegisterView } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { LevelMark } from './LevelMark.tsx';
import { rateText } from './rate-text.ts';

/** Each area with its level and how many of its measures were carried out in time. */
export function AreaTable({ register }: { readonly register: RiskRegisterView }) {
  const { areas, implementation } = register;
  return (
    <Block
      title={riskScreen.areas}
      note={riskScreen.areasNote}
      aside={<SheetLinks family="risk" id="aree-di-rischio" title={riskScreen.areas} />}
    >
      <DataTable
        caption={riskScreen.areasCaption}
        rows={areas}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'area',
            header: riskScreen.area,
            names: true,
            cell: ({ code, title }) => riskScreen.register(code, title),
          },
          {
            key: 'level',
            header: riskScreen.levelHeader,
            cell: ({ level }) => <LevelMark level={level} />,
          },
          {
            key: 'processes',
            header: riskScreen.processes,
            figures: true,
            secondary: true,
            cell: ({ processes }) => processes.length,
          },
          {
            key: 'due',
            header: riskScreen.dueMeasures,
            figures: true,
            cell: ({ implementation: own }) => own.due,
          },
          {
            key: 'on-time',
            header: riskScreen.onTime,
            figures: true,
            cell: ({ implementation: own }) => own.onTime,
          },
          {
            key: 'rate',
            header: riskScreen.rate,
            figures: true,
            cell: ({ implementation: own }) => rateText(own),
          },
        ]}
        total={
          <tr className="tg-total">
            <th scope="row">{riskScreen.allAreas}</th>
            <td />
            <td className="tg-num tg-secondary" />
            <td className="tg-num">{implementation.due}</td>
            <td className="tg-num">{implementation.onTime}</td>
            <td className="tg-num">{rateText(implementation)}</td>
          </tr>
        }
      />
    </Block>
  );
}
