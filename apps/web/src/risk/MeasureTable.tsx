import type { LookView, MeasureView } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { dateIt } from '../format/date-it.ts';
import { FigureText } from '../marks/FigureText.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { MeasureStateMark } from './MeasureStateMark.tsx';

/** Each measure: who answers for it, by when, what is expected and found, who looked at it. */
export function MeasureTable({ measures }: { readonly measures: readonly MeasureView[] }) {
  return (
    <Block
      title={riskScreen.measures}
      aside={<SheetLinks family="risk" id="misure" title={riskScreen.measures} />}
    >
      <DataTable
        caption={riskScreen.measuresCaption}
        rows={measures}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'measure',
            header: riskScreen.measure,
            names: true,
            cell: (measure) => (
              <>
                {measure.title}
                <span className="tg-under">
                  {measure.kind === 'generale' ? riskScreen.general : riskScreen.specific},{' '}
                  {riskScreen.type(measure.type)}
                </span>
                {measure.lacks.length > 0 ? (
                  <span className="tg-under">
                    <SeverityMark severity="warning" />{' '}
                    {riskScreen.lacks(measure.lacks.map((part) => riskScreen.part[part]))}
                  </span>
                ) : null}
              </>
            ),
          },
          {
            key: 'owner',
            header: riskScreen.owner,
            secondary: true,
            cell: ({ owner }) => owner ?? '—',
          },
          {
            key: 'due',
            header: riskScreen.due,
            secondary: true,
            cell: ({ due }) => (due ? dateIt(due) : '—'),
          },
          {
            key: 'expected',
            header: riskScreen.expected,
            secondary: true,
            cell: ({ expected, indicator }) => (
              <>
                <FigureText figure={expected} none="—" />
                {indicator ? <span className="tg-under">{indicator}</span> : null}
              </>
            ),
          },
          {
            key: 'outcome',
            header: riskScreen.outcome,
            cell: ({ outcome }) => <FigureText figure={outcome} none="—" />,
          },
          {
            key: 'state',
            header: riskScreen.stateHeader,
            cell: ({ state, done }) => (
              <>
                <MeasureStateMark state={state} />
                {done ? <span className="tg-under">{riskScreen.doneOn(dateIt(done))}</span> : null}
              </>
            ),
          },
          {
            key: 'monitoring',
            header: riskScreen.monitoring,
            secondary: true,
            cell: ({ looks }) =>
              looks.length === 0
                ? riskScreen.notMonitored
                : looks.map((look) => <Look key={look.id} look={look} />),
          },
        ]}
      />
    </Block>
  );
}

function Look({ look }: { readonly look: LookView }) {
  const { level, date, checked, total, width, result, suitability, note } = look;
  const seen =
    checked !== null && total !== null && width !== null
      ? riskScreen.cases(checked, total, riskScreen.width[width])
      : '';
  const words = [riskScreen.result[result], suitability ? riskScreen.suitability[suitability] : '', seen];
  return (
    <div>
      {riskScreen.look(level, dateIt(date))}: {words.filter(Boolean).join(', ')}
      {note ? <span className="tg-under">{note}</span> : null}
    </div>
  );
}
