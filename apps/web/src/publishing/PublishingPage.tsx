import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { PublicDocumentsAnswer, PublicDocumentView } from '@traguardo/contracts';
import { publishingScreen } from '@traguardo/texts/screens/publishing';
import { queries } from '../api/queries.ts';
import { Answered } from '../shell/Answered.tsx';
import { useCycleKey } from '../shell/cycle-key.ts';
import { PageTitle } from '../shell/PageTitle.tsx';
import { DocumentTabs } from './DocumentTabs.tsx';
import { FilesOfDocument } from './FilesOfDocument.tsx';
import { PartChooser } from './PartChooser.tsx';
import { Preview } from './Preview.tsx';
import { type PublishingSearch, publishingSearch } from './publishing-search.ts';

/** The documents of the cycle: each previewed section by section, and made in every format. */
export function PublishingPage() {
  const search = publishingSearch(useSearch({ strict: false }));
  return (
    <Answered query={useQuery(queries.publicDocuments(useCycleKey()))}>
      {(answer) => <Documents answer={answer} search={search} />}
    </Answered>
  );
}

interface Props {
  readonly answer: PublicDocumentsAnswer;
  readonly search: PublishingSearch;
}

function Documents({ answer, search }: Props) {
  const { documents, formats } = answer;
  const chosen = documents.find(({ kind }) => kind === search.documento) ?? documents[0];
  if (!chosen) return null;
  const part = chosen.parts ? (search.parte ?? chosen.parts[0]?.id) : undefined;
  return <OneDocument {...{ documents, formats, chosen, part, search }} />;
}

interface OneProps {
  readonly documents: readonly PublicDocumentView[];
  readonly formats: readonly string[];
  readonly chosen: PublicDocumentView;
  readonly part: string | undefined;
  readonly search: PublishingSearch;
}

function OneDocument({ documents, formats, chosen, part, search }: OneProps) {
  const address = { kind: chosen.kind, part };
  return (
    <Answered query={useQuery(queries.publicDocument(useCycleKey(), address))}>
      {(document) => (
        <>
          <PageTitle
            title={publishingScreen.title}
            verdict={publishingScreen.verdict({
              title: document.title,
              state: document.state,
              at: document.at,
              sections: document.sections.length,
              empty: document.sections.filter(({ empty }) => empty).length,
            })}
          />
          <DocumentTabs documents={documents} chosen={chosen.kind} />
          {chosen.parts ? <PartChooser kind={chosen.kind} parts={chosen.parts} chosen={part} /> : null}
          <FilesOfDocument key={`${chosen.kind}/${part}`} address={address} formats={formats} />
          <Preview document={document} address={address} asked={search.sezione} />
        </>
      )}
    </Answered>
  );
}
