import type { DocumentFacts } from '@traguardo/intake';
import { bodyKindLabel, documentKindLabel } from '@traguardo/texts/labels';
import { readingFiles } from '@traguardo/texts/screens/reading-files';
import { type FormEvent, useId, useState } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { nameOf } from '../name-of.ts';
import { session, useReading } from '../the-session.ts';
import { usePage } from '../use-page.ts';
import { FolderField, FolderSelect } from './FolderField.tsx';
import { baseName, saveFile } from './save-file.ts';

const { folder: words, failed } = readingFiles;

type Said = { readonly is: 'made'; readonly name: string } | { readonly is: 'bad-year' | 'failed' };

/** The reading as a plan folder: what the document says of itself is there, for a person to confirm. */
export function FolderForm() {
  const { file } = useReading().summary;
  const facts = usePage('facts', null);
  const id = useId();
  const [said, setSaid] = useState<Said | null>(null);
  if (!facts) return null;
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = factsGiven(new FormData(form));
    try {
      const zip = given && (await session.ask('folder', given));
      if (zip) {
        const name = `${baseName(file)}-${words.name}.zip`;
        saveFile(zip, name, 'application/zip');
        setSaid({ is: 'made', name });
      } else {
        setSaid({ is: 'bad-year' });
        form.querySelector<HTMLElement>('[name="year"]')?.focus();
      }
    } catch {
      setSaid({ is: 'failed' });
    }
  };
  const wrong = said?.is === 'bad-year';
  return (
    <form className="tg-folder-form" onSubmit={(event) => void make(event)}>
      <p className="tg-muted tg-small">{words.note}</p>
      <div className="tg-correction-fields">
        <FolderField name="bodyName" label={words.bodyName} value={facts.bodyName} />
        <FolderSelect
          name="bodyKind"
          label={words.bodyKind}
          value={facts.bodyKind ?? 'ente-pubblico'}
          choices={bodyKindLabel}
        />
        <FolderField
          name="year"
          label={words.year}
          value={facts.year === undefined ? undefined : `${facts.year}`}
          wrong={wrong ? `${id}-wrong` : undefined}
        />
        <FolderSelect
          name="kind"
          label={words.kind}
          value={facts.kind ?? 'relazione'}
          choices={documentKindLabel}
        />
        <FolderField name="title" label={words.docTitle} value={facts.title} />
      </div>
      <p className="tg-row">
        <button type="submit" className="btn btn-primary">
          <Icon name="download" />
          {words.make}
        </button>
        <span id={`${id}-wrong`} role="status" className={wrong ? 'tg-wrong' : undefined}>
          {saidText(said)}
        </span>
      </p>
    </form>
  );
}

function saidText(said: Said | null): string {
  switch (said?.is) {
    case 'made':
      return words.made(said.name);
    case 'bad-year':
      return words.badYear;
    case 'failed':
      return failed;
    default:
      return '';
  }
}

/** What the form says; null where the year is no number. */
function factsGiven(given: FormData): DocumentFacts | null {
  const text = (name: string) => {
    const value = given.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const bodyKind = nameOf(bodyKindLabel, text('bodyKind'));
  const kind = nameOf(documentKindLabel, text('kind'));
  const year = /^\d{4}$/.test(text('year')) ? Number(text('year')) : null;
  if (!bodyKind || !kind || year === null) return null;
  return { kind, year, bodyName: text('bodyName'), bodyKind, title: text('title') };
}
