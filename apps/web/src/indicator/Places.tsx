import { Link } from '@tanstack/react-router';
import type { IndicatorAnswer, OccurrenceView } from '@traguardo/contracts';
import { indicatorScreen } from '@traguardo/texts/screens/indicator';
import { FigureText } from '../marks/FigureText.tsx';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { DataTable } from '../tables/DataTable.tsx';

/** Where the document shows the indicator: by reference, with the figure printed there. */
export function Places({ answer }: { readonly answer: IndicatorAnswer }) {
  const { occurrences, dashboards, node } = answer;
  const otherTarget = occurrences.some((row) => row.target !== null && row.target.text !== node.target?.text);
  return (
    <Block title={indicatorScreen.places} note={indicatorScreen.placesNote} className="tg-places">
      {occurrences.length > 0 ? (
        <DataTable
          caption={indicatorScreen.placesCaption}
          rows={occurrences}
          rowKey={(occurrence) => occurrence.id}
          columns={[
            {
              key: 'place',
              header: indicatorScreen.place,
              names: true,
              cell: (row) => <PlaceName row={row} />,
            },
            {
              key: 'value',
              header: indicatorScreen.value(null),
              figures: true,
              cell: (row) => <FigureText figure={row.value} none="—" />,
            },
            ...(otherTarget
              ? [
                  {
                    key: 'target',
                    header: indicatorScreen.target,
                    figures: true,
                    cell: (row: OccurrenceView) => <FigureText figure={row.target} none="—" />,
                  },
                ]
              : []),
            {
              key: 'declared',
              header: indicatorScreen.declared,
              figures: true,
              cell: (row) => <FigureText figure={row.declared} none="—" />,
            },
          ]}
        />
      ) : dashboards.length > 0 ? null : (
        <p className="tg-muted">{indicatorScreen.noPlaces}</p>
      )}
      {dashboards.length > 0 ? <InDashboards dashboards={dashboards} /> : null}
      {occurrences.length > 0 ? <p className="tg-small tg-muted">{indicatorScreen.placesFoot}</p> : null}
    </Block>
  );
}

/** The dashboards that show the indicator by reference, each with its page. */
function InDashboards({ dashboards }: Pick<IndicatorAnswer, 'dashboards'>) {
  const { body, year } = useCycleKey();
  return (
    <p className="tg-small">
      {indicatorScreen.inDashboards}:{' '}
      {dashboards.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <Link to="/enti/$body/$year/cruscotti/$id" params={{ body, year: String(year), id }}>
            {title}
          </Link>
        </span>
      ))}
    </p>
  );
}

function PlaceName({ row }: { readonly row: OccurrenceView }) {
  return (
    <>
      {row.differs ? <SeverityMark severity="warning" silent /> : null} {row.place}
      <span className="tg-under">
        {[row.differs ? indicatorScreen.differs : '', row.line === null ? '' : indicatorScreen.line(row.line)]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  );
}
