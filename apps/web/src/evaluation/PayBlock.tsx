import type { EvaluationView } from '@traguardo/contracts';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import { decimalIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import { Facts } from '../shell/Facts.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

/** Result pay set aside and paid, all ranks together. */
export function PayBlock({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { setAside, paid, reportValidated } = evaluation;
  const amount = (text: string | null) =>
    text === null ? evaluationScreen.notPublished : evaluationScreen.euro(decimalIt(text));
  return (
    <Block
      title={evaluationScreen.pay}
      aside={<SheetLinks family="evaluation" id="retribuzione-di-risultato" title={evaluationScreen.pay} />}
    >
      <Facts
        facts={[
          { term: evaluationScreen.setAside, value: amount(setAside) },
          { term: evaluationScreen.paid, value: reportValidated ? amount(paid) : evaluationScreen.notDue },
        ]}
      />
    </Block>
  );
}
