import { useQuery } from '@tanstack/react-query';
import { type DocumentAddress, documentPaths, type RenditionAnswer } from '@traguardo/contracts';
import { type RenderFailure, renderFailureText } from '@traguardo/texts/documents/render-failures';
import { publishingScreen } from '@traguardo/texts/screens/publishing';
import { useEffect, useRef, useState } from 'react';
import { queries } from '../api/queries.ts';
import { useCycleKey } from '../shell/cycle-key.ts';
import { Icon } from '../shell/Icon.tsx';

/** Milliseconds between two looks at work under way. */
const BETWEEN_LOOKS = 500;

interface Props {
  readonly address: DocumentAddress;
  readonly format: string;
}

/** One format: one press has it made and taken away; how far it is is told meanwhile. */
export function FileOfDocument({ address, format }: Props) {
  const { body, year } = useCycleKey();
  const [asked, setAsked] = useState(false);
  const query = useQuery({
    ...queries.rendition({ body, year }, address, format),
    enabled: asked,
    gcTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'waiting' || data?.state === 'making' ? BETWEEN_LOOKS : false,
  });
  const file = documentPaths.file(body, year, address, format);
  const state = query.data?.state;
  useTakenAway(asked && state === 'made', file);
  const { title, use } = publishingScreen.format(format);
  const press = () => (asked ? void query.refetch() : setAsked(true));
  return (
    <li>
      <span className="tg-publish-format">
        <b>{title}</b> <span className="tg-small tg-muted">{use}</span>
      </span>
      {query.data?.state === 'made' ? (
        <a className="btn btn-primary" href={file} download>
          <Icon name="download" /> {publishingScreen.download(title)}
        </a>
      ) : (
        <button
          type="button"
          className="btn btn-outline-primary"
          onClick={press}
          aria-disabled={asked && !query.isError && state !== 'failed'}
        >
          {query.isError || state === 'failed' ? publishingScreen.again : publishingScreen.prepare(title)}
        </button>
      )}
      <span className="tg-publish-state" role="status">
        {query.isError ? query.error.message : null}
        {asked && query.data ? <Told answer={query.data} title={title} /> : null}
      </span>
    </li>
  );
}

/** Takes the file away once, when it is made: the press that asked for it is enough. */
function useTakenAway(made: boolean, file: string) {
  const taken = useRef(false);
  useEffect(() => {
    if (!made || taken.current) return;
    taken.current = true;
    window.location.assign(file);
  }, [made, file]);
}

function Told({ answer, title }: { readonly answer: RenditionAnswer; readonly title: string }) {
  switch (answer.state) {
    case 'waiting':
      return publishingScreen.waiting(answer.ahead);
    case 'making':
      return (
        <>
          <progress aria-label={publishingScreen.preparing} />{' '}
          <span aria-hidden="true">{publishingScreen.seconds(answer.seconds)}</span>
        </>
      );
    case 'made':
      return (
        <>
          {publishingScreen.ready(title)}, {publishingScreen.size(answer.bytes)}
          <span className="tg-small tg-muted tg-publish-hash">
            {publishingScreen.hash} <span className="tg-mono">{answer.sha256}</span>
          </span>
        </>
      );
    case 'failed':
      return answer.failure
        ? renderFailureText({ ...answer.failure, place: answer.failure.place ?? undefined } as RenderFailure)
        : publishingScreen.broken;
  }
}
