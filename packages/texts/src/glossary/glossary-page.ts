import type { Term } from './terms.ts';

/** The glossary as a Markdown page, in the order of the Italian alphabet. */
export function glossaryPage(terms: readonly Term[]): string {
  const rows = [...terms]
    .sort((a, b) => a.italian.localeCompare(b.italian, 'it'))
    .map((term) => `| ${term.italian} | \`${term.identifier}\` | ${term.definition} | ${term.source} |`);
  return [
    '# Glossary',
    '',
    'Generated from `packages/texts/src/glossary/terms.ts` by `npm run glossary`: do not edit.',
    '',
    '| termine | identifier | definizione | fonte |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
