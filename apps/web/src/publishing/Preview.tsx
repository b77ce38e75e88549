import { useQuery } from '@tanstack/react-query';
import type { DocumentAddress, PublicDocumentAnswer, PublicSectionView } from '@traguardo/contracts';
import { publishingScreen } from '@traguardo/texts/screens/publishing';
import { queries } from '../api/queries.ts';
import { AnsweredPart } from '../shell/AnsweredPart.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { PreviewBlock } from './PreviewBlock.tsx';
import { PublishingLink } from './PublishingLink.tsx';

interface Props {
  readonly document: PublicDocumentAnswer;
  readonly address: DocumentAddress;
  /** The section the address asks for. */
  readonly asked: string | undefined;
}

/** The document as it will be printed, one section at a time, beside the list of all. */
export function Preview({ document, address, asked }: Props) {
  const { sections } = document;
  const at = Math.max(
    0,
    sections.findIndex(({ id }) => id === asked),
  );
  const shown = sections[at];
  if (!shown) return null;
  const link = (section: PublicSectionView) => ({
    documento: address.kind,
    ...(address.part === undefined ? {} : { parte: address.part }),
    sezione: section.id,
  });
  const [before, after] = [sections[at - 1], sections[at + 1]];
  return (
    <section className="tg-publish" aria-label={publishingScreen.preview}>
      <nav aria-label={publishingScreen.outline} className="tg-publish-outline tg-no-print">
        <ul>
          {sections.map((section) => (
            <li key={section.id} data-level={Math.min(section.level, 4)}>
              <PublishingLink search={link(section)} current={section === shown}>
                {nameOf(section)}
              </PublishingLink>
              {section.empty ? <span className="tg-small tg-muted"> · {publishingScreen.empty}</span> : null}
            </li>
          ))}
        </ul>
      </nav>
      <div
        className="tg-publish-paper"
        data-draft={document.state === 'draft' ? publishingScreen.draft : undefined}
      >
        <Section address={address} section={shown} />
        <p className="tg-publish-turn tg-no-print">
          {before ? (
            <PublishingLink search={link(before)} current={false}>
              ← {publishingScreen.previous}: {nameOf(before)}
            </PublishingLink>
          ) : null}
          {after ? (
            <PublishingLink search={link(after)} current={false}>
              {publishingScreen.next}: {nameOf(after)} →
            </PublishingLink>
          ) : null}
        </p>
      </div>
    </section>
  );
}

function Section({
  address,
  section,
}: {
  readonly address: DocumentAddress;
  readonly section: PublicSectionView;
}) {
  return (
    <AnsweredPart query={useQuery(queries.publicSection(useCycleKey(), address, section.id))}>
      {({ blocks }) => (
        <>
          <h2>{nameOf(section)}</h2>
          {blocks.length === 0 ? <p className="tg-muted">{publishingScreen.nothingHere}</p> : null}
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no ids of their own and never move
            <PreviewBlock key={index} block={block} />
          ))}
        </>
      )}
    </AnsweredPart>
  );
}

function nameOf({ code, title }: PublicSectionView): string {
  return code === null ? title : `${code} ${title}`;
}
