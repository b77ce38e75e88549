import type { ChangeView } from '@traguardo/contracts';
import { monitoringScreen } from '@traguardo/texts/screens/monitoring';
import { dateIt } from '../format/date-it.ts';
import { NO_BREAK, weightIt } from '../format/decimal-it.ts';
import { figureIt } from '../format/figure-it.ts';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Block } from '../shell/Block.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { actText } from './act-text.ts';

/** What was there, what took its place, why, by which act, with what opinion of the OIV. */
export function ChangeTable({ changes }: { readonly changes: readonly ChangeView[] }) {
  return (
    <Block
      title={monitoringScreen.changes}
      note={monitoringScreen.changesNote}
      aside={
        changes.length > 0 ? (
          <SheetLinks family="monitoring" id="variazioni" title={monitoringScreen.changes} />
        ) : null
      }
    >
      {changes.length === 0 ? (
        <p>{monitoringScreen.noChanges}</p>
      ) : (
        <DataTable
          caption={monitoringScreen.changesCaption}
          rows={changes}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'what',
              header: monitoringScreen.what,
              names: true,
              cell: (change) => <Subject change={change} />,
            },
            {
              key: 'old',
              header: monitoringScreen.before,
              figures: true,
              cell: ({ kind, old }) => valueText(kind, old),
            },
            {
              key: 'new',
              header: monitoringScreen.after,
              figures: true,
              cell: (change) => <After change={change} />,
            },
            { key: 'reason', header: monitoringScreen.reason, cell: ({ reason }) => reason },
            {
              key: 'act',
              header: monitoringScreen.act,
              secondary: true,
              cell: ({ act }) => (act ? actText(act) : monitoringScreen.noAct),
            },
            {
              key: 'oiv',
              header: monitoringScreen.oiv,
              cell: ({ opinion }) => <Opinion opinion={opinion} />,
            },
          ]}
        />
      )}
    </Block>
  );
}

function Subject({ change }: { readonly change: ChangeView }) {
  const { subject, linked, kind, at } = change;
  return (
    <>
      {linked ? <NodeLink node={subject}>{subject.title}</NodeLink> : subject.title}
      <span className="tg-under">
        {monitoringScreen.changeKind[kind]}
        {at ? ` ${dateIt(at)}` : ''}
      </span>
    </>
  );
}

function After({ change }: { readonly change: ChangeView }) {
  const { kind, broken } = change;
  const text =
    kind === 'indicator-withdrawn' ? (
      change.new === null ? (
        '—'
      ) : (
        <span className="tg-long">{monitoringScreen.replacedBy(change.new)}</span>
      )
    ) : (
      valueText(kind, change.new)
    );
  return (
    <>
      {text}
      {broken ? (
        <span className="tg-under">
          <SeverityMark severity="warning" /> {monitoringScreen.broken}
        </span>
      ) : null}
    </>
  );
}

function valueText(kind: ChangeView['kind'], value: string | null): string {
  if (value === null) return '—';
  return kind === 'indicator-weight' || kind === 'node-weight'
    ? `${weightIt(value)}${NO_BREAK}%`
    : figureIt(value);
}

const OUTCOMES: Readonly<Record<NonNullable<ChangeView['opinion']>['view'], Outcome>> = {
  favorevole: 'reached',
  'con-osservazioni': 'partial',
  contrario: 'zero',
};

function Opinion({ opinion }: { readonly opinion: ChangeView['opinion'] }) {
  if (!opinion) return monitoringScreen.noOpinion;
  return (
    <>
      <MarkedWord outcome={OUTCOMES[opinion.view]}>{monitoringScreen.opinion[opinion.view]}</MarkedWord>
      {opinion.note ? <span className="tg-under">{opinion.note}</span> : null}
    </>
  );
}
