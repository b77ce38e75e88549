import type { EvaluationView } from '@traguardo/contracts';
import { evaluationScreen } from '@traguardo/texts/screens/evaluation';
import { decimalIt } from '../format/decimal-it.ts';
import { Block } from '../shell/Block.tsx';
import { Facts } from '../shell/Facts.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

/** Result pay set aside and due, all ranks together. */
export function PayBlock({ evaluation }: { readonly evaluation: EvaluationView }) {
  const { setAside, due, reportValidated, payDecided } = evaluation;
  const amount = (text: string | null) =>
    text === null ? evaluationScreen.notPublished : evaluationScreen.euro(decimalIt(text));
  const dueText = () => {
    if (!reportValidated) return evaluationScreen.notDue;
    return payDecided ? amount(due) : evaluationScreen.payUndecided;
  };
  return (
    <Block
      title={evaluationScreen.pay}
      aside={<SheetLinks family="evaluation" id="retribuzione-di-risultato" title={evaluationScreen.pay} />}
    >
      <Facts
        facts={[
          { term: evaluationScreen.setAside, value: amount(setAside) },
          { term: evaluationScreen.due, value: dueText() },
        ]}
      />
    </Block>
  );
}
