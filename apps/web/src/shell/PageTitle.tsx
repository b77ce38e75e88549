import type { Sentence } from '@traguardo/texts/screens/sentence';
import { shell } from '@traguardo/texts/screens/shell';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFocusAfterNavigation } from './focus-heading.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  readonly title: string;
  readonly verdict: Sentence;
  /** Small line above the title: what kind of thing this is. */
  readonly kind?: string;
  /** Context in the window's title: the body. */
  readonly context?: string;
  readonly actions?: ReactNode;
}

/** The h1 with its verdict; it names the window and takes the focus after a navigation. */
export function PageTitle({ title, verdict, kind, context, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusAfterNavigation(heading, title);
  useEffect(() => {
    document.title = [title, context, shell.product].filter(Boolean).join(' · ');
  }, [title, context]);
  return (
    <div className="tg-title">
      <div>
        {kind ? <p className="tg-kind">{kind}</p> : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <Verdict sentence={verdict} />
      </div>
      {actions ? <div className="tg-actions">{actions}</div> : null}
    </div>
  );
}
