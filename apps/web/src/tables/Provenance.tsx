import type { Figure, PlaceView } from '@traguardo/contracts';
import { refusalLabel } from '@traguardo/texts/labels';
import { provenance } from '@traguardo/texts/screens/provenance';
import { FigureText } from '../marks/FigureText.tsx';
import { DataTable } from './DataTable.tsx';
import { LazyDetails } from './LazyDetails.tsx';

/** A figure by its name, with the place it was entered at. */
export interface Sourced {
  readonly key: string;
  readonly name: string;
  readonly figure: Figure | null;
  readonly place: PlaceView;
}

interface Props {
  readonly title: string;
  readonly figures: readonly Sourced[];
  /** Whose data it is, as the document says; left out where each figure has its own. */
  readonly source?: string | null;
}

/** Where every figure of a table comes from: as printed, as read, and the line it was entered at. */
export function Provenance({ title, figures, source }: Props) {
  if (figures.length === 0) return null;
  return (
    <LazyDetails summary={provenance.titleOf(figures.length)}>
      {() => (
        <>
          {source === undefined ? null : (
            <p className="tg-small">
              {provenance.source}: {source ?? provenance.noSource}
            </p>
          )}
          <DataTable
            caption={provenance.caption(title)}
            rows={figures}
            rowKey={({ key }) => key}
            columns={[
              { key: 'name', header: provenance.figure, names: true, cell: ({ name }) => name },
              { key: 'printed', header: provenance.printed, cell: ({ figure }) => figure?.printed ?? '—' },
              { key: 'read', header: provenance.read, cell: ({ figure }) => <Read figure={figure} /> },
              { key: 'place', header: provenance.place, cell: ({ place }) => <Place place={place} /> },
            ]}
          />
        </>
      )}
    </LazyDetails>
  );
}

/** The file and line of a datum, or its path in the plan where it was read from no file, in the letters of files. */
export function Place({ place: { path, file, line } }: { readonly place: PlaceView }) {
  return (
    <span className="tg-mono tg-place">
      {file === null || line === null ? path : provenance.fileLine(file, line)}
    </span>
  );
}

function Read({ figure }: { readonly figure: Figure | null }) {
  if (figure === null) return '—';
  return (
    <>
      {figure.refused ? refusalLabel(figure.refused) : <FigureText figure={figure} />}
      {figure.uncertain ? (
        <span className="tg-under">
          {provenance.uncertain}: {figure.uncertain}
        </span>
      ) : null}
    </>
  );
}
