import type { NodeRef } from '@traguardo/contracts';
import { shell } from '@traguardo/texts/screens/shell';
import { CycleLink } from './CycleLink.tsx';
import { NodeLink } from './NodeLink.tsx';
import { codeAndTitle } from './node-name.ts';

interface Props {
  readonly crumbs: readonly NodeRef[];
  readonly here: string;
}

/** The way from the cycle down to this page. */
export function Breadcrumb({ crumbs, here }: Props) {
  return (
    <nav className="tg-crumbs" aria-label={shell.breadcrumb}>
      <ol>
        <li>
          <CycleLink to="tree">{shell.tree}</CycleLink>
        </li>
        {crumbs
          .filter((crumb) => crumb.kind !== 'body')
          .map((crumb) => (
            <li key={crumb.id}>
              {crumb.kind === 'common' ? (
                codeAndTitle(crumb)
              ) : (
                <NodeLink node={crumb}>{codeAndTitle(crumb)}</NodeLink>
              )}
            </li>
          ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
