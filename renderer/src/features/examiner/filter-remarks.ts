import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'

export type RemarkFilter = {
  /** Empty: all. */
  readonly topic: string
  readonly severity: string
  /** Item code; `none` for remarks about no single item. */
  readonly item: string
  readonly rule: string
}

export const noFilter: RemarkFilter = { topic: '', severity: '', item: '', rule: '' }
export const noItem = 'none'

export const isFiltered = (filter: RemarkFilter): boolean => Object.values(filter).some(value => value !== '')

/** The remarks that a filter lets through, in their order. */
export const filterRemarks = <R extends ExaminerRemark>(
  remarks: readonly R[],
  { topic, severity, item, rule }: RemarkFilter,
): readonly R[] =>
  remarks.filter(
    remark =>
      (topic === '' || remark.topic === topic) &&
      (severity === '' || remark.severity === severity) &&
      (item === '' || (remark.item ?? noItem) === item) &&
      (rule === '' || remark.rule === rule),
  )
