import type { ObligationView, TransparencyView } from '@traguardo/contracts';
import { transparencyScreen } from '@traguardo/texts/screens/transparency';
import { dateIt } from '../format/date-it.ts';
import { decimalIt, NO_BREAK } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { ObligationStateMark } from './ObligationStateMark.tsx';

/** Every obligation with its three offices and what is published for it. */
export function ObligationTable({ transparency }: { readonly transparency: TransparencyView }) {
  const { obligations, share } = transparency;
  return (
    <Block
      title={transparencyScreen.obligations}
      note={share === null ? undefined : `${decimalIt(share)}${NO_BREAK}%`}
      aside={<SheetLinks family="transparency" id="obblighi" title={transparencyScreen.obligations} />}
    >
      <DataTable
        caption={transparencyScreen.obligationsCaption}
        rows={obligations}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'title',
            header: transparencyScreen.obligation,
            names: true,
            cell: ({ title, section, subsection, reference }) => (
              <>
                {title}
                <span className="tg-under">
                  {[section, subsection, reference].filter(Boolean).join('; ')}
                </span>
              </>
            ),
          },
          {
            key: 'frequency',
            header: transparencyScreen.frequencyHeader,
            secondary: true,
            cell: ({ frequency, days }) => (
              <>
                {transparencyScreen.frequency[frequency]}
                {days === null ? null : (
                  <span className="tg-under">{transparencyScreen.withinDays(days)}</span>
                )}
              </>
            ),
          },
          {
            key: 'updated',
            header: transparencyScreen.updated,
            secondary: true,
            cell: ({ updated }) => (updated ? dateIt(updated) : transparencyScreen.never),
          },
          {
            key: 'state',
            header: transparencyScreen.stateHeader,
            cell: (obligation) => <ObligationStateMark obligation={obligation} />,
          },
          {
            key: 'offices',
            header: transparencyScreen.offices,
            secondary: true,
            cell: (obligation) => <Offices obligation={obligation} />,
          },
          {
            key: 'publications',
            header: transparencyScreen.publications,
            cell: ({ publications }) =>
              publications.length === 0
                ? '—'
                : publications.map(({ id, url, format, published, retainedUntil }) => (
                    <div key={id}>
                      <a href={url} rel="noreferrer external">
                        {transparencyScreen.publication(format, dateIt(published))}
                      </a>
                      {retainedUntil ? (
                        <span className="tg-under">{transparencyScreen.retained(dateIt(retainedUntil))}</span>
                      ) : null}
                    </div>
                  )),
          },
        ]}
      />
    </Block>
  );
}

function Offices({ obligation }: { readonly obligation: ObligationView }) {
  const { elaboration, transmission, publication } = obligation;
  if (elaboration !== null && elaboration === transmission && transmission === publication) {
    return transparencyScreen.allThree(elaboration);
  }
  const tasks = [
    ['elabora', elaboration],
    ['trasmette', transmission],
    ['pubblica', publication],
  ] as const;
  return tasks.map(([task, name]) => <div key={task}>{transparencyScreen.office(task, name ?? '—')}</div>);
}
