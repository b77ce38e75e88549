import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BodiesAnswer, BodyView } from '@traguardo/contracts';
import { documentKindLabel } from '@traguardo/texts/labels';
import { bodiesScreen } from '@traguardo/texts/screens/bodies';
import { queries } from '../api/queries.ts';
import { dateIt } from '../format/date-it.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { DataTable } from '../tables/DataTable.tsx';

/** Which body, which year. */
export function BodiesPage() {
  return <Answered query={useQuery(queries.bodies())}>{(bodies) => <Bodies bodies={bodies} />}</Answered>;
}

function Bodies({ bodies }: { readonly bodies: BodiesAnswer }) {
  const cycles = bodies.reduce((sum, body) => sum + body.cycles.length, 0);
  return (
    <>
      <PageTitle title={bodiesScreen.title} verdict={bodiesScreen.verdict(bodies.length, cycles)} />
      {bodies.length === 0 ? (
        <EmptyState>
          {bodiesScreen.emptyTitle}. {bodiesScreen.empty}
        </EmptyState>
      ) : (
        <div className="tg-grid tg-grid-2">
          {bodies.map((body) => (
            <Block key={body.id} title={body.name}>
              <Cycles body={body} />
            </Block>
          ))}
        </div>
      )}
    </>
  );
}

function Cycles({ body }: { readonly body: BodyView }) {
  return (
    <DataTable
      caption={`${bodiesScreen.caption}: ${body.name}`}
      dense={false}
      rows={body.cycles}
      rowKey={(cycle) => String(cycle.year)}
      columns={[
        {
          key: 'year',
          header: bodiesScreen.year,
          names: true,
          cell: (cycle) => (
            <Link
              className="btn btn-outline-primary"
              to="/enti/$body/$year"
              params={{ body: body.id, year: String(cycle.year) }}
            >
              {bodiesScreen.open(cycle.year)}
            </Link>
          ),
        },
        {
          key: 'document',
          header: bodiesScreen.document,
          cell: (cycle) => (
            <>
              {cycle.document.title}
              <span className="tg-under">{documentKindLabel[cycle.document.kind]}</span>
            </>
          ),
        },
        {
          key: 'date',
          header: bodiesScreen.date,
          figures: true,
          cell: (cycle) => dateIt(cycle.referenceDate),
        },
      ]}
    />
  );
}
