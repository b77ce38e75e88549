export { glossaryPage } from './glossary-page.ts';
export { type Term, terms } from './terms.ts';
