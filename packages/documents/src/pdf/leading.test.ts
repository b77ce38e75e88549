import { expect, it } from 'vitest';
import type { Block } from '../model/document.ts';
import { leadingParagraphs } from './leading.ts';

const says = (length: number): Block => ({ kind: 'paragraph', runs: [{ text: 'a'.repeat(length) }] });
const table: Block = { kind: 'table', id: 't', caption: 't', columns: [], rows: [] };
const list: Block = { kind: 'list', ordered: false, items: [] };
const inner = { id: 'i', title: 'I', blocks: [], sections: [] };

it.each<[string, readonly Block[], boolean, readonly number[]]>([
  ['the sentence before a table leads to it', [says(80), table], false, [0]],
  ['so do two', [says(80), says(40), table], false, [0, 1]],
  [
    'not the text far before it',
    [says(80), says(40), says(40), says(40), says(40), table],
    false,
    [1, 2, 3, 4],
  ],
  ['nor a long one', [says(900), says(40), table], false, [1]],
  ['nor what a list parts from it', [says(80), list, table], false, []],
  ['the sentence before an inner section leads to it', [says(80)], true, [0]],
  ['the last of a section leads nowhere', [table, says(80)], false, []],
])('%s', (_, blocks, sections, leading) => {
  const found = leadingParagraphs({ blocks, sections: sections ? [inner] : [] });
  expect(blocks.flatMap((block, at) => (found.has(block) ? [at] : []))).toEqual(leading);
});
