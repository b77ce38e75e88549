import type { RiskRegisterView } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { dateIt } from '../format/date-it.ts';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { LevelMark } from './LevelMark.tsx';
import { MeasureStateMark } from './MeasureStateMark.tsx';

/** The risks nothing alive treats, with the measures that do not count and why. */
export function UntreatedTable({ register }: { readonly register: RiskRegisterView }) {
  const { untreated, measures, areas } = register;
  const events = areas.flatMap((area) => area.processes.flatMap((process) => process.events));
  const measuresOf = (id: string) => {
    const named = events.find((event) => event.id === id)?.measures ?? [];
    return measures.filter((measure) => named.includes(measure.id) && measure.kind === 'specifica');
  };
  return (
    <Block
      title={riskScreen.untreated}
      className="tg-veil"
      aside={
        <SheetLinks family="risk" id="rischi" title={riskScreen.untreated} word={riskScreen.wholeRegister} />
      }
    >
      {untreated.length === 0 ? (
        <p>{riskScreen.noUntreated}</p>
      ) : (
        <DataTable
          caption={riskScreen.untreatedCaption}
          rows={untreated}
          rowKey={({ event }) => event}
          columns={[
            { key: 'event', header: riskScreen.event, names: true, cell: ({ title }) => title },
            {
              key: 'level',
              header: riskScreen.levelHeader,
              cell: ({ level }) => <LevelMark level={level} />,
            },
            { key: 'process', header: riskScreen.process, secondary: true, cell: ({ process }) => process },
            {
              key: 'measures',
              header: riskScreen.measuresHeader,
              cell: ({ event }) => {
                const named = measuresOf(event);
                if (named.length === 0) return riskScreen.noMeasure;
                return named.map(({ id, title, state, due, lacks }) => (
                  <div key={id}>
                    {title}
                    <span className="tg-under">
                      <MeasureStateMark state={state} />
                      {due ? ` (${dateIt(due)})` : ''}
                      {lacks.length > 0
                        ? `; ${riskScreen.lacks(lacks.map((part) => riskScreen.part[part]))}`
                        : ''}
                    </span>
                  </div>
                ));
              },
            },
          ]}
        />
      )}
    </Block>
  );
}
