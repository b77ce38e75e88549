import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossaryPage } from './glossary-page.ts';
import { terms } from './terms.ts';

const page = join(import.meta.dirname, '../../../../docs/glossary.md');

describe('the glossary', () => {
  it('is the page in docs', () => {
    expect(readFileSync(page, 'utf8')).toBe(glossaryPage(terms));
  });

  it('names every term and every identifier once', () => {
    expect(new Set(terms.map((term) => term.italian)).size).toBe(terms.length);
  });
});
