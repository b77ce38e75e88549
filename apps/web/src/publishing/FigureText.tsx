import { Link } from '@tanstack/react-router';
import { publishingScreen } from '@traguardo/texts/screens/publishing';
import { useCycleKey } from '../shell/cycle-key.ts';
import { figureTarget } from './figure-target.ts';

interface Props {
  readonly text: string;
  readonly figure: string | undefined;
}

/** A text; one that is a figure leads to what explains it. */
export function FigureText({ text, figure }: Props) {
  const { body, year } = useCycleKey();
  const target = figure === undefined ? null : figureTarget(figure);
  if (!target || text === '') return text;
  return (
    <Link
      to={target.to}
      params={{ body, year: String(year), id: target.id }}
      className="tg-publish-figure"
      title={publishingScreen.why}
    >
      {text}
    </Link>
  );
}
