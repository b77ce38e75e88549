import { readingFiles as words } from '@traguardo/texts/screens/reading-files';
import { useState } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import type { FileKind } from '../desk/protocol.ts';
import { session, useReading } from '../the-session.ts';
import { FolderForm } from './FolderForm.tsx';
import { baseName, saveFile } from './save-file.ts';
import { TemplateFolder } from './TemplateFolder.tsx';

const KINDS: readonly (readonly [FileKind, { readonly end: string; readonly type: string }])[] = [
  ['rows', { end: 'csv', type: 'text/csv;charset=utf-8' }],
  ['findings', { end: 'csv', type: 'text/csv;charset=utf-8' }],
  ['reading', { end: 'json', type: 'application/json' }],
];

/** The reading as files, made here, and as a plan folder to go on with. */
export function FilesToTake() {
  const { file, template } = useReading().summary;
  const [failed, setFailed] = useState(false);
  const take = async (kind: FileKind, end: string, type: string) => {
    try {
      const bytes = await session.ask('file', { file: kind });
      saveFile(bytes, `${baseName(file)}-${words.names[kind]}.${end}`, type);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="tg-files">
      <h3>{words.title}</h3>
      <p className="tg-muted tg-small">{words.note}</p>
      <ul className="tg-plain">
        {KINDS.map(([kind, { end, type }]) => (
          <li key={kind} className="tg-row">
            <button
              type="button"
              className="btn btn-outline-primary"
              onClick={() => void take(kind, end, type)}
            >
              <Icon name="download" />
              {words[kind]}
            </button>
            <span>{words.what[kind]}</span>
          </li>
        ))}
      </ul>
      <p className="tg-small" role="alert">
        {failed ? words.failed : ''}
      </p>
      <h3>{words.folder.title}</h3>
      {template ? <TemplateFolder sound={template === 'sound'} /> : <FolderForm />}
    </div>
  );
}
