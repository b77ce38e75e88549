import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryPage } from '../packages/texts/src/glossary/glossary-page.ts';
import { terms } from '../packages/texts/src/glossary/terms.ts';

writeFileSync(join(import.meta.dirname, '../docs/glossary.md'), glossaryPage(terms));
