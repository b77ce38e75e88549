import { expect, test } from 'vitest';
import { markdownBlocks } from './markdown-blocks.ts';

test.each([
  ['titolo', '## Che cosa', [{ kind: 'heading', level: 2, text: 'Che cosa' }]],
  ['paragrafo su due righe', 'uno\ndue', [{ kind: 'paragraph', text: 'uno due' }]],
  [
    'elenco con seguito',
    '- uno\n  ancora\n- due',
    [{ kind: 'list', ordered: false, items: ['uno ancora', 'due'] }],
  ],
  ['codice', '```yaml\na: 1\n```', [{ kind: 'code', text: 'a: 1' }]],
  ['tabella', '| A | B |\n|---|---|\n| 1 | 2 |', [{ kind: 'table', head: ['A', 'B'], rows: [['1', '2']] }]],
  ['vuoto', '\n\n', []],
])('%s', (_situation, markdown, blocks) => {
  expect(markdownBlocks(markdown)).toEqual(blocks);
});
