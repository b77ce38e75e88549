import type { ReactNode } from 'react';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';

/** The page of a check, as elements: nothing in it is ever taken for markup. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = markdownBlocks(text).filter((block) => block.kind !== 'heading' || block.level > 1);
  return (
    <div className="tg-prose">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text have no other identity
        <BlockOf key={index} block={block} />
      ))}
    </div>
  );
}

function BlockOf({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{inline(block.text)}</h3>;
    case 'paragraph':
      return <p>{inline(block.text)}</p>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{inline(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table className="tg-table tg-dense">
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {inline(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={index}>{inline(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** Code and strong words; a link keeps its words. */
function inline(text: string): ReactNode {
  const parts = text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').split(/(`[^`]+`|\*\*[^*]+\*\*)/);
  return parts.map((part, index) => {
    if (part.startsWith('`')) {
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
      return <code key={index}>{part.slice(1, -1)}</code>;
    }
    if (part.startsWith('**')) {
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity
      return <strong key={index}>{part.slice(2, -2)}</strong>;
    }
    return part;
  });
}
