import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A titled part of a screen: a region named by its heading. */
export function Block({ title, note, aside, className, children }: Props) {
  const id = useId();
  return (
    <section className={className ? `tg-block ${className}` : 'tg-block'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note ? <span className="tg-muted tg-note">{note}</span> : null}
        {aside ? <span className="tg-aside">{aside}</span> : null}
      </header>
      {children}
    </section>
  );
}
