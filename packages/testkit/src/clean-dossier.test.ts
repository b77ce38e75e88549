import { describe, expect, it } from 'vitest';
import { cleanDraft } from './clean-dossier.ts';
import { edit } from './edit.ts';
import { contextOf, findingsOf, planOf } from './findings-of.ts';

describe('the clean plan', () => {
  it('raises no finding of the whole catalogue', () => {
    expect(findingsOf(cleanDraft())).toEqual([]);
  });

  it('is scored at every level, so that the checks on scores have something to look at', () => {
    const { tree } = contextOf(planOf(cleanDraft()));
    const unscored = tree.nodes.filter(({ status }) => status !== 'scored').map(({ id }) => id);
    expect(unscored).toEqual(['accessi']);
  });

  it('stays as it was when a copy is edited', () => {
    const draft = cleanDraft();
    edit(draft, (copy) => {
      copy.body.name = 'Altro ente';
    });
    expect(draft).toEqual(cleanDraft());
  });
});
