import { useNavigate } from '@tanstack/react-router';
import { policyLabel } from '@traguardo/texts/labels';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { type DragEvent, useId, useState } from 'react';
import { Icon } from '../../shell/Icon.tsx';
import { session } from '../the-session.ts';

const { choose } = readDocumentScreen;

/** A file by its name, by dragging it here, or through the file window; and the rule to score it by. */
export function FileChooser() {
  const id = useId();
  const navigate = useNavigate();
  const [policy, setPolicy] = useState('');
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    setSeveral((files?.length ?? 0) > 1);
    // What stands in the address is of the document before.
    void navigate({ to: '/leggi', search: {} });
    void session.read(file, policy === '' ? null : policy);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first */}
      <div
        className={over ? 'tg-drop tg-drop-over' : 'tg-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="upload" />
        <p>{over ? choose.over : choose.drop}</p>
        <label htmlFor={`${id}-file`} className="visually-hidden">
          {choose.label}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".docx,.docm,.xlsx,.xlsm,.csv,.tsv,.html,.htm,.txt,.md"
          aria-describedby={`${id}-formats ${id}-promise`}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
        <p id={`${id}-formats`} className="tg-muted tg-small">
          {choose.formats}
        </p>
      </div>
      <p aria-live="polite" className="tg-small">
        {several ? choose.one : ''}
      </p>
      <div className="tg-reading-policy">
        <label htmlFor={`${id}-policy`}>{choose.policy}</label>
        <PolicySelect id={`${id}-policy`} value={policy} onChange={setPolicy} />
        <p className="tg-muted tg-small">{choose.policyNote}</p>
      </div>
      <p id={`${id}-promise`} className="tg-promise">
        {choose.promise}
      </p>
    </>
  );
}

interface PolicyProps {
  readonly id: string;
  /** Empty for that of the methodology. */
  readonly value: string;
  readonly onChange: (policy: string) => void;
}

/** The rules by their names in words; first the methodology's own. */
export function PolicySelect({ id, value, onChange }: PolicyProps) {
  return (
    <select id={id} className="tg-field" value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{choose.policyDefault}</option>
      {Object.entries(policyLabel).map(([name, label]) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
}
