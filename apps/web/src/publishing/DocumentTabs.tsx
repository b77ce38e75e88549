import type { PublicDocumentView } from '@traguardo/contracts';
import { publishingScreen } from '@traguardo/texts/screens/publishing';
import { PublishingLink } from './PublishingLink.tsx';

interface Props {
  readonly documents: readonly PublicDocumentView[];
  readonly chosen: string;
}

/** The documents of the cycle, each at its own address. */
export function DocumentTabs({ documents, chosen }: Props) {
  return (
    <nav className="tg-views" aria-label={publishingScreen.documents}>
      {documents.map(({ kind, title }) => (
        <PublishingLink key={kind} search={{ documento: kind }} current={kind === chosen}>
          {title}
        </PublishingLink>
      ))}
    </nav>
  );
}
