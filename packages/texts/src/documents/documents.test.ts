import { describe, expect, test } from 'vitest';
import { documentWords, findingField, findingThing } from './index.ts';
import { renderFailureText } from './render-failures.ts';

describe('the words of documents', () => {
  test.each([
    ['Segretario generale', 'Cruscotto: Segretario generale'],
    ['Cruscotto: Segretario generale', 'Cruscotto: Segretario generale'],
    ['Cruscotto dei servizi', 'Cruscotto dei servizi'],
  ])('a dashboard «%s» is captioned «%s»', (title, caption) => {
    expect(documentWords.captions.dashboard(title)).toBe(caption);
  });

  test.each([
    ['part-needed', [], 'Cruscotto: il piano non ha nulla di cui farne uno.'],
    ['no-such-part', [], 'Cruscotto: il piano non ha nulla di cui farne uno.'],
    ['part-needed', ['a'], 'Cruscotto: manca di che cosa. Si può scegliere fra: a (A).'],
    ['no-such-part', ['a'], 'Cruscotto: nel piano non c’è b. Si può scegliere fra: a (A).'],
  ] as const)('%s with choices %j', (code, ids, expected) => {
    const choices = ids.map((id) => ({ id, title: id.toUpperCase() }));
    expect(renderFailureText({ code, kind: 'cruscotto', part: 'b', choices })).toBe(expected);
  });

  test.each([
    ['effective-weight', 'peso effettivo'],
    ['pira', 'codice PIRA'],
    ['os-1-1', null],
    ['toString', null],
  ])('the step %s of a path is «%s»', (step, words) => {
    expect(findingField(step)).toBe(words);
  });

  test.each([
    ['table', 'Tabella'],
    ['constructor', 'Piano'],
  ])('a path of %s is of «%s»', (kind, words) => {
    expect(findingThing(kind)).toBe(words);
  });
});
