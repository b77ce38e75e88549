import { useQuery } from '@tanstack/react-query';
import type { TransparencyAnswer, TransparencyView } from '@traguardo/contracts';
import { transparencyScreen } from '@traguardo/texts/screens/transparency';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { FolderFiles } from '../tables/FolderFiles.tsx';
import { AccessRegister } from './AccessRegister.tsx';
import { Attention } from './Attention.tsx';
import { Attestations } from './Attestations.tsx';
import { expiresSoon, isOutOfOrder } from './attention.ts';
import { ObligationTable } from './ObligationTable.tsx';

/** What expired, or expires soon? */
export function TransparencyPage() {
  return (
    <Answered query={useQuery(queries.transparency(useCycleKey()))}>
      {(answer) => <TransparencyScreen answer={answer} />}
    </Answered>
  );
}

function TransparencyScreen({ answer }: { readonly answer: TransparencyAnswer }) {
  const { transparency, year } = answer;
  const verdict = transparency ? verdictOf(transparency) : transparencyScreen.noObligations;
  return (
    <>
      <PageTitle title={transparencyScreen.title(year)} verdict={verdict} actions={<PrintButton />} />
      {transparency ? (
        <>
          <Attention obligations={transparency.obligations} />
          <ObligationTable transparency={transparency} />
          <AccessRegister requests={transparency.requests} />
          <Attestations attestations={transparency.attestations} />
          <FolderFiles year={year} names={['transparency.yaml']} />
        </>
      ) : (
        <EmptyState>{transparencyScreen.empty}</EmptyState>
      )}
    </>
  );
}

function verdictOf({ inOrder, applicable, obligations, requests }: TransparencyView) {
  return transparencyScreen.verdict({
    inOrder,
    applicable,
    outOfOrder: obligations.filter(isOutOfOrder).length,
    soon: obligations.filter(expiresSoon).length,
    openRequests: requests.filter(({ state }) => state === 'open').length,
    overdueRequests: requests.filter(({ state }) => state === 'overdue').length,
  });
}
