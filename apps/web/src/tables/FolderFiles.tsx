import { provenance } from '@traguardo/texts/screens/provenance';
import { Place } from './Provenance.tsx';

interface Props {
  readonly year: number;
  /** The files of the cycle, as "risk.yaml". */
  readonly names: readonly string[];
}

/** In which files of the plan folder the data of a page stand. */
export function FolderFiles({ year, names }: Props) {
  if (names.length === 0) return null;
  return (
    <p className="tg-small tg-muted tg-part">
      {provenance.folder}{' '}
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 ? ', ' : null}
          <Place place={{ path: `cycles/${year}/${name}`, file: null, line: null }} />
        </span>
      ))}
    </p>
  );
}
