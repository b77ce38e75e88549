import '../styles/reading.css';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import type { Sentence } from '@traguardo/texts/screens/sentence';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { PageTitle } from '../shell/PageTitle.tsx';
import { Result } from './result/Result.tsx';
import type { ReadingState } from './session.ts';
import { FileChooser } from './start/FileChooser.tsx';
import { ReadingProgress } from './start/ReadingProgress.tsx';
import { TemplateToFill } from './start/TemplateToFill.tsx';
import { WhyNot } from './start/WhyNot.tsx';
import { ReadingProvider, useSession } from './the-session.ts';

const { choose, progress, refused, result, template } = readDocumentScreen;

/** A document in, its tables as checked rows out: read here, by this browser, and sent nowhere. */
export function ReadDocumentPage() {
  const state = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnStage(heading, state.is);
  return (
    <>
      <PageTitle title={readDocumentScreen.title} verdict={verdictOf(state)} />
      {stageOf(state, heading)}
    </>
  );
}

function verdictOf(state: ReadingState): Sentence {
  if (state.is !== 'read') return readDocumentScreen.intro;
  const { counts, findings } = state.summary;
  return readDocumentScreen.verdict({ ...counts, errors: findings.error, template: state.summary.template });
}

function stageOf(state: ReadingState, heading: RefObject<HTMLHeadingElement | null>): ReactNode {
  switch (state.is) {
    case 'waiting':
      return (
        <>
          <Stage title={choose.title} heading={heading}>
            <FileChooser />
          </Stage>
          <Stage title={template.title}>
            <TemplateToFill />
          </Stage>
        </>
      );
    case 'reading':
      return (
        <Stage title={progress.title(state.file)} heading={heading}>
          <ReadingProgress progress={state.progress} />
        </Stage>
      );
    case 'refused':
    case 'stopped':
      return (
        <>
          <Stage title={refused.title(state.file)} heading={heading} className="tg-refusal">
            <WhyNot state={state} />
          </Stage>
          <Stage title={choose.another}>
            <FileChooser />
          </Stage>
        </>
      );
    case 'read':
      return (
        <ReadingProvider value={state}>
          <Stage title={result.title} heading={heading}>
            <Result />
          </Stage>
        </ReadingProvider>
      );
  }
}

interface StageProps {
  readonly title: string;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A block whose heading takes the focus when it takes the place of another. */
function Stage({ title, heading, className = '', children }: StageProps) {
  return (
    <section className={`tg-block ${className}`.trim()} aria-label={title}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      {children}
    </section>
  );
}

/** What the reader was on has gone with the stage before: the focus goes to the heading of the new one. */
function useFocusOnStage(heading: RefObject<HTMLHeadingElement | null>, stage: ReadingState['is']): void {
  const before = useRef(stage);
  useEffect(() => {
    if (before.current !== stage) heading.current?.focus();
    before.current = stage;
  }, [heading, stage]);
}
