import type { MeasureView, RiskAreaView, RiskEventView, RiskProcessView } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { MarkedWord } from '../marks/MarkedWord.tsx';
import type { Outcome } from '../marks/outcome.ts';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import { Block } from '../shell/Block.tsx';
import { DataTable } from '../tables/DataTable.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';
import { LevelMark } from './LevelMark.tsx';

interface Props {
  readonly area: RiskAreaView;
  readonly measures: readonly MeasureView[];
}

interface Row {
  readonly process: RiskProcessView;
  readonly event: RiskEventView;
}

/** The register of one area: what may happen, how serious it is and why, what is done about it. */
export function AreaEvents({ area, measures }: Props) {
  const rows: readonly Row[] = area.processes.flatMap((process) =>
    process.events.map((event) => ({ process, event })),
  );
  return (
    <Block
      title={riskScreen.register(area.code, area.title)}
      aside={
        rows.length > 0 ? (
          <SheetLinks
            family="risk"
            id="rischi"
            title={riskScreen.register(area.code, area.title)}
            word={riskScreen.wholeRegister}
          />
        ) : null
      }
    >
      {rows.length === 0 ? (
        <p>{riskScreen.none}</p>
      ) : (
        <DataTable
          caption={riskScreen.registerCaption(area.title)}
          rows={rows}
          rowKey={({ event }) => event.id}
          columns={[
            {
              key: 'event',
              header: riskScreen.event,
              names: true,
              cell: ({ event, process }) => (
                <>
                  {event.title}
                  <span className="tg-under">
                    {[process.title, process.unit, event.phase ? riskScreen.phase(event.phase) : null]
                      .filter(Boolean)
                      .join('; ')}
                  </span>
                </>
              ),
            },
            {
              key: 'level',
              header: riskScreen.levelHeader,
              cell: ({ event }) => <LevelMark level={event.level} />,
            },
            {
              key: 'motivation',
              header: riskScreen.motivation,
              secondary: true,
              cell: ({ event }) => <Motivation event={event} />,
            },
            {
              key: 'measures',
              header: riskScreen.measuresHeader,
              cell: ({ event }) => <Treatment event={event} measures={measures} />,
            },
          ]}
        />
      )}
    </Block>
  );
}

function Motivation({ event }: { readonly event: RiskEventView }) {
  const { motivation, legacy, indicators } = event;
  return (
    <>
      {motivation ? (
        motivation
      ) : (
        <>
          <SeverityMark severity="warning" /> {riskScreen.noMotivation}
        </>
      )}
      {indicators.map(({ kind, level, evidence }) => (
        <span key={kind} className="tg-under">
          {riskScreen.evidence(riskScreen.keyIndicator(kind), riskScreen.level[level], evidence)}
        </span>
      ))}
      {legacy ? (
        <span className="tg-under">
          <SeverityMark severity="info" /> {riskScreen.legacy(legacy.impact, legacy.probability)}
        </span>
      ) : null}
    </>
  );
}

const OUTCOMES: Readonly<Record<RiskEventView['treatment'], Outcome>> = {
  treated: 'reached',
  untreated: 'zero',
  'below-threshold': 'not-due',
};

function Treatment({ event, measures }: { readonly event: RiskEventView } & Pick<Props, 'measures'>) {
  const titles = measures.filter(({ id }) => event.measures.includes(id)).map(({ title }) => title);
  return (
    <>
      <MarkedWord outcome={OUTCOMES[event.treatment]}>{riskScreen.treatment[event.treatment]}</MarkedWord>
      {titles.length > 0 ? <span className="tg-under">{titles.join('; ')}</span> : null}
    </>
  );
}
