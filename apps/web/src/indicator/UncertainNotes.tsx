import type { UncertaintyView } from '@traguardo/contracts';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { Block } from '../shell/Block.tsx';

/** Where the printed source is damaged, and how it was read. */
export function UncertainNotes({ notes }: { readonly notes: readonly UncertaintyView[] }) {
  if (notes.length === 0) return null;
  return (
    <Block title={objectiveScreen.uncertain} note={objectiveScreen.uncertainNote}>
      <ul className="tg-plain">
        {notes.map((note) => (
          <li key={`${note.field} ${note.note}`}>
            <span className="tg-mono">{note.field}</span> {note.note}
          </li>
        ))}
      </ul>
    </Block>
  );
}
