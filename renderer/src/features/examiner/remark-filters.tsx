import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { useTranslation } from 'react-i18next'
import type { ExaminerRemark } from '../../../../shared/contract/requests/examiner.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './examiner.module.css'
import { isFiltered, noFilter, noItem, type RemarkFilter } from './filter-remarks.ts'
import type { Grouping } from './group-remarks.ts'
import type { Sentences } from './use-sentences.ts'

type Props = {
  readonly remarks: readonly ExaminerRemark[]
  readonly filter: RemarkFilter
  readonly onChange: (filter: RemarkFilter) => void
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
  readonly sentences: Sentences
  readonly titleOf: (code: string) => string
}

const severities = ['error', 'warning', 'info'] as const

/** Grouping and the filters by topic, gravity and item; a rule chosen in the list of rules can be let go. */
export const RemarkFilters = (props: Props) => {
  const { remarks, filter, onChange, grouping, onGrouping, sentences, titleOf } = props
  const { t } = useTranslation('examiner')
  const pick = usePickText()
  const set = (part: Partial<RemarkFilter>) => onChange({ ...filter, ...part })
  const topics = [...new Set(remarks.map(({ topic }) => topic))]
  const items = [...new Set(remarks.map(({ item }) => item ?? noItem))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )
  const rule = sentences.ruleOf(filter.rule)
  return (
    <div className={styles.filters}>
      <Segmented<Grouping>
        label={t('group.label')}
        value={grouping}
        options={(['item', 'rule'] as const).map(value => ({ value, label: t(`group.${value}`) }))}
        onChange={onGrouping}
      />
      <SelectField
        label={t('filter.topic')}
        hideLabel
        value={filter.topic}
        options={[
          { value: '', label: t('filter.allTopics') },
          ...topics.map(topic => ({ value: topic, label: t(`topics.${topic}`) })),
        ]}
        onChange={topic => set({ topic })}
      />
      <SelectField
        label={t('filter.severity')}
        hideLabel
        value={filter.severity}
        options={[
          { value: '', label: t('filter.allSeverities') },
          ...severities.map(severity => ({ value: severity, label: t(`severity.${severity}`) })),
        ]}
        onChange={severity => set({ severity })}
      />
      <SelectField
        label={t('filter.item')}
        hideLabel
        value={filter.item}
        options={[
          { value: '', label: t('filter.allItems') },
          ...items.map(item => ({
            value: item,
            label: item === noItem ? t('filter.noItem') : titleOf(item),
          })),
        ]}
        onChange={item => set({ item })}
      />
      {isFiltered(filter) ? (
        <Button variant="quiet" small icon={<CloseOutlined />} onClick={() => onChange(noFilter)}>
          {rule === undefined ? t('filter.clear') : t('filter.onlyRule', { title: pick(rule.title) })}
        </Button>
      ) : null}
    </div>
  )
}
