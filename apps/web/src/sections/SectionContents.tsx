import { sectionScreens } from '@traguardo/texts/screens/sections';
import { SeverityMark } from '../marks/SeverityMark.tsx';
import type { SectionPart } from './section-parts.ts';

/** The tables of a long page, those with findings marked. */
export function SectionContents({ parts }: { readonly parts: readonly SectionPart[] }) {
  return (
    <nav className="tg-contents tg-no-print" aria-label={sectionScreens.contents}>
      <ul>
        {parts.flatMap(({ tables }) =>
          tables.map((table) => (
            <li key={table.id}>
              {table.findings[0] ? <SeverityMark severity={table.findings[0].severity} /> : null}{' '}
              <a href={`#table/${table.id}`}>{table.title}</a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
}
