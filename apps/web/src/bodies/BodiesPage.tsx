import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { BodiesAnswer, BodyView } from '@traguardo/contracts';
import { documentKindLabel } from '@traguardo/texts/labels';
import { bodiesScreen } from '@traguardo/texts/screens/bodies';
import { shell } from '@traguardo/texts/screens/shell';
import { queries } from '../api/queries.ts';
import { dateIt } from '../format/date-it.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { EmptyState } from '../shell/EmptyState.tsx';
import { Icon } from '../shell/Icon.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { bodiesSearch } from './bodies-search.ts';
import { Pages } from './Pages.tsx';

/** Bodies a page shows, and from how many on they are better sought than looked through. */
const PAGE = 24;
const SOUGHT_FROM = 7;

/** Which body, which year. */
export function BodiesPage() {
  const search = bodiesSearch(useSearch({ strict: false }));
  const words = search.cerca ?? '';
  const page = search.pagina ?? 1;
  const asked = { search: words, limit: PAGE, offset: (page - 1) * PAGE };
  const answer = useQuery({ ...queries.bodies(asked), placeholderData: keepPreviousData });
  return <Answered query={answer}>{(found) => <Bodies found={found} words={words} page={page} />}</Answered>;
}

interface Props {
  readonly found: BodiesAnswer;
  readonly words: string;
  readonly page: number;
}

function Bodies({ found: { bodies, total }, words, page }: Props) {
  return (
    <>
      <PageTitle
        title={bodiesScreen.title}
        verdict={bodiesScreen.verdict(total)}
        actions={
          <Link to="/leggi" className="btn btn-outline-primary">
            {shell.readDocument}
          </Link>
        }
      />
      {total >= SOUGHT_FROM || words !== '' ? <Sought words={words} total={total} /> : null}
      {bodies.length === 0 ? (
        <EmptyState>
          {words === '' ? `${bodiesScreen.emptyTitle}. ${bodiesScreen.empty}` : bodiesScreen.none}
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
      <Pages page={page} pages={Math.ceil(total / PAGE)} search={words} />
    </>
  );
}

function Sought({ words, total }: { readonly words: string; readonly total: number }) {
  const navigate = useNavigate();
  const seek = (cerca: string) => void navigate({ to: '/', search: bodiesSearch({ cerca }), replace: true });
  return (
    <search className="tg-tools tg-no-print">
      <label className="tg-search">
        <span className="visually-hidden">{bodiesScreen.search}</span>
        <Icon name="search" />
        <input
          type="search"
          value={words}
          placeholder={bodiesScreen.search}
          onChange={(event) => seek(event.target.value)}
        />
      </label>
      <span className="tg-muted tg-small" aria-live="polite">
        {words === '' ? '' : bodiesScreen.found(total)}
      </span>
    </search>
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
