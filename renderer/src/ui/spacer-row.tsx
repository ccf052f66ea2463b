import { rowHeight } from './use-windowed-rows.ts'

/** Stands for the rows above or below that are not drawn. */
export const SpacerRow = ({ rows, columns }: { readonly rows: number; readonly columns: number }) =>
  rows > 0 ? (
    <tr style={{ height: rows * rowHeight }}>
      <td colSpan={columns} style={{ height: rows * rowHeight }} />
    </tr>
  ) : null
