import type { PublicValueAnswer } from '@traguardo/contracts';
import { publicValueScreen } from '@traguardo/texts/screens/public-value';
import { PreviewBlock } from '../publishing/PreviewBlock.tsx';
import { Place } from '../tables/Provenance.tsx';

/** What the document says of itself, per section, in words that are not its own. */
export function Narratives({ narratives }: { readonly narratives: PublicValueAnswer['narratives'] }) {
  if (narratives.length === 0) return <p className="tg-muted">{publicValueScreen.noNarratives}</p>;
  return (
    <ul className="tg-plain tg-values">
      {narratives.map(({ id, section, title, blocks, place }) => (
        <li key={id}>
          <h3>
            {title} <span className="tg-tag">{publicValueScreen.section(section)}</span>
          </h3>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids of their own and never move
            <PreviewBlock key={index} block={block} />
          ))}
          <p className="tg-small">
            <Place place={place} />
          </p>
        </li>
      ))}
    </ul>
  );
}
