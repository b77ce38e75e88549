import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** A list of term and value; facts without a value are left out by the caller, or shown as missing. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="tg-facts">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
