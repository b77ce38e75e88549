import { useQuery } from '@tanstack/react-query';
import type { RiskAnswer, RiskRegisterView } from '@traguardo/contracts';
import { riskScreen } from '@traguardo/texts/screens/risk';
import { queries } from '../api/queries.ts';
import { dateIt } from '../format/date-it.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { FolderFiles } from '../tables/FolderFiles.tsx';
import { AreaEvents } from './AreaEvents.tsx';
import { AreaTable } from './AreaTable.tsx';
import { Checklist } from './Checklist.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { TypeTable } from './TypeTable.tsx';
import { UntreatedTable } from './UntreatedTable.tsx';

/** Which high risks lack a live measure? */
export function RiskPage() {
  return (
    <Answered query={useQuery(queries.risk(useCycleKey()))}>
      {(answer) => <RiskScreen answer={answer} />}
    </Answered>
  );
}

function RiskScreen({ answer }: { readonly answer: RiskAnswer }) {
  const { register, year } = answer;
  const verdict = register ? verdictOf(register) : riskScreen.noRegister;
  return (
    <>
      <PageTitle title={riskScreen.title(year)} verdict={verdict} actions={<PrintButton />} />
      {register ? (
        <>
          <Register register={register} />
          <FolderFiles year={year} names={['risk.yaml']} />
        </>
      ) : (
        <EmptyState>{riskScreen.empty}</EmptyState>
      )}
    </>
  );
}

function Register({ register }: { readonly register: RiskRegisterView }) {
  return (
    <>
      <UntreatedTable register={register} />
      <AreaTable register={register} />
      {register.areas.map((area) => (
        <AreaEvents key={area.id} area={area} measures={register.measures} />
      ))}
      <TypeTable types={register.types} />
      <MeasureTable measures={register.measures} />
      <Checklist measures={register.general} />
      {register.reviews.length > 0 ? (
        <Block title={riskScreen.reviews}>
          <ul className="tg-plain">
            {register.reviews.map(({ id, date, organ, note }) => (
              <li key={id}>{riskScreen.review(dateIt(date), organ, note)}</li>
            ))}
          </ul>
        </Block>
      ) : null}
    </>
  );
}

function verdictOf({ aboveThreshold, threshold, untreated, implementation }: RiskRegisterView) {
  const { due, onTime, overdue } = implementation;
  return riskScreen.verdict({
    aboveThreshold,
    threshold,
    untreated: untreated.length,
    due,
    onTime,
    overdue,
  });
}
