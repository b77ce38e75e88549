import type { ExplanationView } from '@traguardo/contracts';
import { explanationTexts } from '@traguardo/texts/screens/indicator';
import type { ReactNode } from 'react';
import { Block } from '../shell/Block.tsx';
import { CopyButton } from './CopyButton.tsx';
import { ExplanationTree } from './ExplanationTree.tsx';
import { asText } from './explanation-text.ts';
import { UnscoredParts } from './UnscoredParts.tsx';
import { unscoredParts } from './unscored-parts.ts';

interface Props {
  readonly title: string;
  readonly explanation: ExplanationView | null;
  readonly children?: ReactNode;
}

/** The explanation of a score as a part of a screen; of a score that is not there, the short of it. */
export function WhyBlock({ title, explanation, children }: Props) {
  const unscored = explanation && explanation.value === null ? unscoredParts(explanation) : [];
  return (
    <Block
      title={title}
      aside={explanation ? <CopyButton text={asText(explanation)} primary={unscored.length === 0} /> : null}
    >
      {unscored.length > 0 ? (
        <UnscoredParts status={explanation?.text ?? ''} groups={unscored} />
      ) : explanation ? (
        <ExplanationTree root={explanation} />
      ) : (
        <p className="tg-muted">{explanationTexts.none}</p>
      )}
      {children}
    </Block>
  );
}
