import { type ReactNode, useState } from 'react';

interface Props {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Made when it is opened for the first time: a page may hold thousands of such rows. */
  readonly children: () => ReactNode;
}

/** What most readers do not open, and a page of many tables must not carry. */
export function LazyDetails({ summary, className = 'tg-data', children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary>{summary}</summary>
      {opened ? children() : null}
    </details>
  );
}
