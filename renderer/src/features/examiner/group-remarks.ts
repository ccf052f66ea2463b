import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'

export type Grouping = 'item' | 'rule'
export type RemarkGroup<R extends ExaminerRemark> = {
  /** Item code or rule id; empty for remarks about no single item. */
  readonly id: string
  readonly remarks: readonly R[]
}

/** Names a remark among all. */
export const remarkId = ({ rule, key }: Pick<ExaminerRemark, 'rule' | 'key'>): string => `${rule} ${key}`

/** Remarks by item or by rule; groups stand in the order of their gravest remark, inside a group the order stays. */
export const groupRemarks = <R extends ExaminerRemark>(
  remarks: readonly R[],
  by: Grouping,
): readonly RemarkGroup<R>[] =>
  [...Map.groupBy(remarks, one => (by === 'rule' ? one.rule : (one.item ?? '')))].map(([id, all]) => ({
    id,
    remarks: all,
  }))
