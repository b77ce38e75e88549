import { readingFiles } from '@traguardo/texts/screens/reading-files';
import { useState } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { session, useReading } from '../the-session.ts';
import { baseName, saveFile } from './save-file.ts';

const { folder: words, template, failed } = readingFiles;

/** The plan a template holds, as a folder; of one with errors, none. */
export function TemplateFolder({ sound }: { readonly sound: boolean }) {
  const { file } = useReading().summary;
  const [said, setSaid] = useState('');
  if (!sound) return <p>{template.wrong}</p>;
  const make = async () => {
    const name = `${baseName(file)}-${words.name}.zip`;
    const zip = await session.ask('folder', null).catch(() => null);
    if (zip) saveFile(zip, name, 'application/zip');
    setSaid(zip ? words.made(name) : failed);
  };
  return (
    <>
      <p>{template.sound}</p>
      <p className="tg-row">
        <button type="button" className="btn btn-primary" onClick={() => void make()}>
          <Icon name="download" />
          {words.make}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}
