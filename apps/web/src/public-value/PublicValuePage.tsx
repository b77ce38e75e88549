import { useQuery } from '@tanstack/react-query';
import type { PublicValueAnswer } from '@traguardo/contracts';
import { publicValueScreen } from '@traguardo/texts/screens/public-value';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { Block } from '../shell/Block.tsx';
import { Citation } from '../shell/Citation.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { EmptyState } from '../shell/EmptyState.tsx';
import { PageTitle } from '../shell/PageTitle.tsx';
import { PrintButton } from '../shell/PrintButton.tsx';
import { Narratives } from './Narratives.tsx';
import { isLacking, Requirements } from './Requirements.tsx';
import { ValueNodes } from './ValueNodes.tsx';

/** Valore pubblico: what the plan is for, in the body's words, and what it lacks. */
export function PublicValuePage() {
  return (
    <Answered query={useQuery(queries.publicValue(useCycleKey()))}>
      {(answer) => <PublicValue answer={answer} />}
    </Answered>
  );
}

function PublicValue({ answer }: { readonly answer: PublicValueAnswer }) {
  const { requirements, nodes, narratives, contents, sectionCitation } = answer;
  const objectives = requirements.find(({ id }) => id === 'objective')?.present ?? 0;
  return (
    <>
      <PageTitle
        title={publicValueScreen.title}
        verdict={publicValueScreen.verdict(
          requirements
            .filter((each) => isLacking(each) && each.id !== 'objective')
            .map(({ id }) => publicValueScreen.lacking[id]),
          objectives,
        )}
        actions={<PrintButton />}
      />
      <Block title={publicValueScreen.requirements} note={publicValueScreen.requirementsNote}>
        <Requirements requirements={requirements} />
      </Block>
      <div className="tg-grid tg-grid-2">
        <div className="tg-column">
          <Block title={publicValueScreen.nodes} note={publicValueScreen.nodesNote}>
            {nodes.length === 0 ? (
              <EmptyState>{publicValueScreen.noNodes}</EmptyState>
            ) : (
              <ValueNodes nodes={nodes} />
            )}
          </Block>
          <Block title={publicValueScreen.contents}>
            <ul className="tg-plain tg-bullets">
              {contents.map((content) => (
                <li key={content}>{content}</li>
              ))}
            </ul>
            {sectionCitation ? (
              <p className="tg-small">
                <Citation citation={sectionCitation} />
              </p>
            ) : null}
          </Block>
        </div>
        <Block title={publicValueScreen.narratives} note={publicValueScreen.narrativesNote}>
          <Narratives narratives={narratives} />
        </Block>
      </div>
    </>
  );
}
