import type { PublicBlock, PublicRun } from '@traguardo/contracts';
import { publishingScreen } from '@traguardo/texts/screens/publishing';
import { FigureText } from './FigureText.tsx';
import { PreviewTable } from './PreviewTable.tsx';

/** A piece of a section as every format shows it. */
export function PreviewBlock({ block }: { readonly block: PublicBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={block.aside ? 'tg-publish-aside' : undefined}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list': {
      const items = block.items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no ids of their own and never move
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <PreviewTable table={block} />;
    case 'drawing':
      return (
        <figure className="tg-publish-drawing">
          <img src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`} alt={block.alternative} />
          <figcaption>{block.caption}</figcaption>
          <details className="tg-data">
            <summary>{publishingScreen.drawing}</summary>
            <PreviewTable table={block.table} />
          </details>
        </figure>
      );
  }
}

function Runs({ runs }: { readonly runs: readonly PublicRun[] }) {
  return runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no ids of their own and never move
    <Run key={index} run={run} />
  ));
}

function Run({ run: { text, strong, emphasis, figure, note } }: { readonly run: PublicRun }) {
  const plain = <FigureText text={text} figure={figure} />;
  const stressed = emphasis ? <em>{plain}</em> : plain;
  return (
    <>
      {strong ? <strong>{stressed}</strong> : stressed}
      {note ? (
        <small className="tg-publish-note">
          {' '}
          ({publishingScreen.note}: {note})
        </small>
      ) : null}
    </>
  );
}
