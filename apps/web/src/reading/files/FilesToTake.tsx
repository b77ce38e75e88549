import { readingFiles as words } from '@traguardo/texts/screens/reading-files';
import { useState } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { LazyDetails } from '../../tables/LazyDetails.tsx';
import type { FileKind } from '../desk/protocol.ts';
import { session, useReading } from '../the-session.ts';
import { FolderForm } from './FolderForm.tsx';
import { baseName, saveFile } from './save-file.ts';

const KINDS: Readonly<Record<FileKind, { readonly end: string; readonly type: string }>> = {
  rows: { end: 'csv', type: 'text/csv;charset=utf-8' },
  findings: { end: 'csv', type: 'text/csv;charset=utf-8' },
  reading: { end: 'json', type: 'application/json' },
};

/** The reading as files, made here. */
export function FilesToTake() {
  const { file } = useReading().summary;
  const [failed, setFailed] = useState(false);
  const take = async (kind: FileKind) => {
    const { end, type } = KINDS[kind];
    try {
      saveFile(
        await session.ask('file', { file: kind }),
        `${baseName(file)}-${words.names[kind]}.${end}`,
        type,
      );
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="tg-files tg-no-print" aria-label={words.title}>
      <p className="tg-row">
        <b>{words.title}:</b>
        <button type="button" className="btn btn-outline-primary" onClick={() => void take('rows')}>
          <Icon name="download" />
          {words.rows}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => void take('findings')}>
          <Icon name="download" />
          {words.findings}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={() => void take('reading')}>
          <Icon name="download" />
          {words.reading}
        </button>
        <span className="tg-muted tg-small">{words.note}</span>
      </p>
      <LazyDetails summary={words.folder.title}>{() => <FolderForm />}</LazyDetails>
      <p className="tg-small" role="alert">
        {failed ? words.failed : ''}
      </p>
    </section>
  );
}
