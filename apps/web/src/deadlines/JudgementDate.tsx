import { useNavigate } from '@tanstack/react-router';
import { deadlinesScreen } from '@traguardo/texts/screens/deadlines';
import { type FormEvent, useState } from 'react';
import { dateIt } from '../format/date-it.ts';

/** The date everything on the page is judged on: chosen, never taken from a clock. */
export function JudgementDate({ at, reference }: { readonly at: string; readonly reference: string }) {
  const [date, setDate] = useState(at);
  const navigate = useNavigate();
  const judge = (chosen: string | undefined) =>
    void navigate({
      to: '.',
      search: chosen === undefined || chosen === reference ? {} : { al: chosen },
      replace: true,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (date !== '') judge(date);
  };
  return (
    <form className="tg-tools tg-no-print" onSubmit={submit}>
      <label className="tg-select">
        {deadlinesScreen.at}
        <input type="date" value={date} required onChange={(event) => setDate(event.target.value)} />
      </label>
      <button type="submit" className="btn btn-outline-primary">
        {deadlinesScreen.judge}
      </button>
      {at === reference ? null : (
        <button type="button" className="tg-link-button" onClick={() => judge(undefined)}>
          {deadlinesScreen.backTo(dateIt(reference))}
        </button>
      )}
    </form>
  );
}
