import { paths } from '@traguardo/contracts';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { useId, useState } from 'react';
import { Icon } from '../../shell/Icon.tsx';

const { template: words } = readDocumentScreen;

/** For who has no document to give: the spreadsheet in which to write a plan, of the year asked for. */
export function TemplateToFill() {
  const id = useId();
  const [year, setYear] = useState(`${new Date().getFullYear()}`);
  const whole = /^\d{4}$/.test(year);
  return (
    <>
      <p className="tg-muted">{words.note}</p>
      <p className="tg-row tg-template-year">
        <label htmlFor={id}>{words.year}</label>
        <input
          id={id}
          className="tg-field"
          type="text"
          inputMode="numeric"
          size={6}
          maxLength={4}
          autoComplete="off"
          aria-invalid={whole ? undefined : true}
          aria-describedby={`${id}-wrong`}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
        {whole ? (
          <a className="btn btn-outline-primary" href={paths.template(Number(year))} download>
            <Icon name="download" />
            {words.take(year)}
          </a>
        ) : null}
        <span id={`${id}-wrong`} role="status" className="tg-wrong">
          {whole ? '' : words.badYear}
        </span>
      </p>
    </>
  );
}
