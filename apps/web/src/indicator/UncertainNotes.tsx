import type { UncertaintyView } from '@traguardo/contracts';
import { fieldLabel } from '@traguardo/texts/labels';
import { objectiveScreen } from '@traguardo/texts/screens/objective';
import { Block } from '../shell/Block.tsx';
import { Facts } from '../shell/Facts.tsx';

/** Where the printed source is damaged, and how it was read. */
export function UncertainNotes({ notes }: { readonly notes: readonly UncertaintyView[] }) {
  if (notes.length === 0) return null;
  const fields = [...new Set(notes.map((note) => fieldLabel(note.field) ?? objectiveScreen.uncertainOther))];
  return (
    <Block title={objectiveScreen.uncertain} note={objectiveScreen.uncertainNote}>
      <Facts
        facts={fields.map((term) => ({
          term,
          value: notes
            .filter((note) => (fieldLabel(note.field) ?? objectiveScreen.uncertainOther) === term)
            .map((note) => note.note)
            .join('; '),
        }))}
      />
    </Block>
  );
}
