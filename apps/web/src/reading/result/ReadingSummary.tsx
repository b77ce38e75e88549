import { severityNoun } from '@traguardo/texts/labels';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { readingNoticeText } from '@traguardo/texts/screens/reading-notices';
import { useId } from 'react';
import { SeverityMark } from '../../marks/SeverityMark.tsx';
import { severities } from '../../marks/severity.ts';
import { placeText } from '../place-text.ts';
import { PolicySelect } from '../start/FileChooser.tsx';
import { session, useReading } from '../the-session.ts';

const { choose, nouns, result, many } = readDocumentScreen;

/** The counts of the reading, the rule it was scored by, and what was seen in the file and left alone. */
export function ReadingSummary() {
  const { summary, policy, busy } = useReading();
  const { counts, findings, file, format, notices } = summary;
  const id = useId();
  return (
    <>
      <p className="tg-reading-file">
        <b>{file}</b> <span className="tg-muted">{result.formats[format]}</span>
        <span className="tg-muted tg-small" role="status">
          {busy ? result.busy : ''}
        </span>
      </p>
      <ul className="tg-counts">
        <li>{many(counts.tables, nouns.table)}</li>
        <li>{many(counts.rows, nouns.row)}</li>
        <li>{many(counts.unread, nouns.unread)}</li>
        <li>{many(counts.headings, nouns.heading)}</li>
        <li>{many(counts.textBlocks, nouns.text)}</li>
        {severities.map((severity) => (
          <li key={severity}>
            <SeverityMark severity={severity} silent /> {many(findings[severity], severityNoun[severity])}
          </li>
        ))}
      </ul>
      <div className="tg-reading-policy">
        <label htmlFor={id}>{choose.policy}</label>
        <PolicySelect
          id={id}
          value={policy ?? ''}
          onChange={(chosen) => void session.again({ policy: chosen === '' ? null : chosen })}
        />
      </div>
      {notices.length > 0 ? (
        <section aria-label={result.notices} className="tg-notices">
          <h3>{result.notices}</h3>
          <ul>
            {notices.map(({ code, place }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two notices may say the same of two places
              <li key={index}>
                {readingNoticeText(code)}{' '}
                {place ? <span className="tg-muted">({placeText(place)})</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
