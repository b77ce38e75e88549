import { useLocation } from '@tanstack/react-router';
import type { FindingView } from '@traguardo/contracts';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { FindingList } from '../checks/FindingList.tsx';

interface Props {
  /** "table/personale-area": the address of the part within the page. */
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly aside?: ReactNode;
  readonly findings: readonly FindingView[];
  readonly children: ReactNode;
}

/** A part of the document with its findings; the one named in the address is brought to view and focused. */
export function DocumentPart({ id, title, note, aside, findings, children }: Props) {
  const heading = useId();
  const frame = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  const here = decodeURIComponent(hash) === id;
  useEffect(() => {
    if (!here) return;
    frame.current?.scrollIntoView({ block: 'start' });
    frame.current?.focus({ preventScroll: true });
  }, [here]);
  return (
    <section
      ref={frame}
      id={id}
      tabIndex={-1}
      className={here ? 'tg-block tg-here' : 'tg-block'}
      aria-labelledby={heading}
    >
      <header>
        <h3 id={heading}>{title}</h3>
        {note ? <span className="tg-muted tg-note">{note}</span> : null}
        {aside ? <span className="tg-aside">{aside}</span> : null}
      </header>
      {children}
      {findings.length > 0 ? <FindingList findings={findings} none="" /> : null}
    </section>
  );
}
