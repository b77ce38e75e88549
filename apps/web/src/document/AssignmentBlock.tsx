import type { PrintedAssignment } from '@traguardo/contracts';
import { documentScreen } from '@traguardo/texts/screens/document';
import { weightIt } from '../format/decimal-it.ts';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle } from '../shell/node-name.ts';
import { DataTable } from '../tables/DataTable.tsx';
import { DocumentPart } from './DocumentPart.tsx';

/** The objectives of one role, with what each weighs there. */
export function AssignmentBlock({ assignment }: { readonly assignment: PrintedAssignment }) {
  return (
    <DocumentPart id={`assignment/${assignment.id}`} title={assignment.title} findings={assignment.findings}>
      <DataTable
        caption={assignment.title}
        rows={assignment.rows.map((row, index) => ({ ...row, key: `${index} ${row.printed}` }))}
        rowKey={(row) => row.key}
        columns={[
          {
            key: 'printed',
            header: documentScreen.printed,
            names: true,
            short: true,
            cell: (row) => row.printed,
          },
          {
            key: 'objective',
            header: documentScreen.objective,
            cell: (row) =>
              row.node === null ? '—' : <NodeLink node={row.node}>{codeAndTitle(row.node)}</NodeLink>,
          },
          {
            key: 'weight',
            header: documentScreen.weight,
            figures: true,
            cell: (row) => (row.weight === null ? '—' : weightIt(row.weight)),
          },
        ]}
        total={
          assignment.total === null ? null : (
            <tr className="tg-total">
              <th scope="row" colSpan={2}>
                {documentScreen.total}
              </th>
              <td className="tg-num">{weightIt(assignment.total)}</td>
            </tr>
          )
        }
      />
    </DocumentPart>
  );
}
