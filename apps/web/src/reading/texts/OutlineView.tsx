import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { useState } from 'react';
import { EmptyState } from '../../shell/EmptyState.tsx';
import { LazyDetails } from '../../tables/LazyDetails.tsx';
import type { OutlineSection } from '../desk/protocol.ts';
import { Pager } from '../Pager.tsx';
import { placeText } from '../place-text.ts';
import type { ReadingSearch } from '../reading-search.ts';
import { usePage } from '../use-page.ts';

const { texts: words, pages: pagesWords } = readDocumentScreen;

/** The text under its headings, folded; a heading is opened to read what stands under it. */
export function OutlineView({ search }: { readonly search: ReadingSearch }) {
  const outline = usePage('outline', { page: search.pagina ?? 1 });
  if (!outline) return null;
  if (outline.total === 0) return <EmptyState>{words.none}</EmptyState>;
  return (
    <>
      <ul className="tg-plain tg-outline-texts" aria-label={words.title}>
        {outline.items.map((section) => (
          <li key={`${section.first}/${section.level}`} data-level={Math.min(section.level, 5)}>
            <Section section={section} />
          </li>
        ))}
      </ul>
      <Pager page={outline.page} pages={outline.pages} what={words.title} search={search} />
    </>
  );
}

function Section({ section }: { readonly section: OutlineSection }) {
  const { title, margin, blocks, place } = section;
  const name = (
    <>
      <b>{title ?? (margin ? words.margins : words.before)}</b>{' '}
      <span className="tg-muted tg-small">
        {blocks === 0 ? null : `${words.blocks(blocks)} · `}
        {placeText(place)}
      </span>
    </>
  );
  if (blocks === 0) return <p className="tg-outline-bare">{name}</p>;
  return <LazyDetails summary={name}>{() => <Blocks section={section} />}</LazyDetails>;
}

function Blocks({ section: { first, blocks } }: { readonly section: OutlineSection }) {
  const [asked, setAsked] = useState(1);
  const page = usePage('texts', { first, blocks, page: asked });
  if (!page) return null;
  return (
    <div className="tg-prose">
      {page.items.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document may say the same twice
        <p key={index} className={text.role.is === 'item' ? 'tg-item-text' : undefined}>
          {text.text}
        </p>
      ))}
      {page.pages > 1 ? (
        <p className="tg-row">
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={page.page === 1}
            onClick={() => setAsked(page.page - 1)}
          >
            {pagesWords.before}
          </button>
          <span aria-live="polite">{pagesWords.page(page.page, page.pages)}</span>
          <button
            type="button"
            className="btn btn-outline-primary"
            disabled={page.page === page.pages}
            onClick={() => setAsked(page.page + 1)}
          >
            {pagesWords.after}
          </button>
        </p>
      ) : null}
    </div>
  );
}
