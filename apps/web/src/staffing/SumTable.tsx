import type { ReactNode } from 'react';

/** One line of arithmetic. */
export interface SumLine {
  readonly key: string;
  readonly label: ReactNode;
  readonly detail?: string;
  readonly amount: ReactNode;
  /** What the document prints, when it is something else. */
  readonly slip?: string | null;
  readonly total?: boolean;
}

interface Props {
  readonly title: string;
  readonly caption: string;
  readonly lines: readonly SumLine[];
}

/** Count × unit = amount, line under line, with the rule above the totals. */
export function SumTable({ title, caption, lines }: Props) {
  return (
    <div className="tg-sum">
      <h4>{title}</h4>
      <table className="tg-table tg-dense">
        <caption className="visually-hidden">{caption}</caption>
        <tbody>
          {lines.map((line) => (
            <tr
              key={line.key}
              className={[line.total ? 'tg-total' : '', line.slip ? 'tg-slip' : ''].join(' ').trim()}
            >
              <th scope="row">
                {line.label}
                {line.slip ? <span className="tg-slip-note">{line.slip}</span> : null}
              </th>
              <td className="tg-num tg-muted">{line.detail ?? ''}</td>
              <td className="tg-num">{line.amount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
