import { useTranslation } from 'react-i18next'
import { type LibraryFilters, mediaGroups } from '../../../../../shared/domain/evidence/library-query.ts'
import { useCurrentAssessment } from '../../../app/current-assessment.ts'
import { useRequest } from '../../../host/use-request.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { useKinds } from '../facts/use-kinds.ts'

type Option<V extends string = string> = {
  readonly value: V
  readonly label: string
  readonly group?: string
}

/** The filter's values in words; codes that the current assessment does not have stand for themselves. */
export const useFilterChoices = (filters: LibraryFilters) => {
  const { t } = useTranslation(['library', 'evidence'])
  const pick = usePickText()
  const kinds = useKinds()
  const assessmentId = useCurrentAssessment().assessment?.id ?? ''
  const instrument = useRequest('packs.instrument', { assessmentId }, { enabled: assessmentId !== '' }).data
  const found = useRequest('library.choices', {}).data
  const items: readonly Option[] = (instrument?.categories ?? []).flatMap(
    ({ code, title, items: within }) => {
      const group = `${code} ${pick(title)}`
      return [
        { value: code, label: t('filters.wholeCategory', { code, title: pick(title) }), group },
        ...within.flatMap(item => [
          { value: item.code, label: `${item.code} ${pick(item.title)}`, group },
          ...item.leaves.map(leaf => ({
            value: leaf.code,
            label: `\u2003${leaf.code} ${pick(leaf.title)}`,
            group,
          })),
        ]),
      ]
    },
  )
  const withChosen = (options: readonly Option[], value: string, label: string): readonly Option[] =>
    value === '' || options.some(option => option.value === value) ? options : [...options, { value, label }]
  const yearOf = (year: number): Option => ({ value: String(year), label: t('filters.ofYear', { year }) })
  const ownerOf = (owner: string): Option => ({ value: owner, label: owner })
  const { year, owner } = filters
  return {
    kinds: kinds.options,
    nameOfKind: kinds.nameOf,
    item: [
      { value: '', label: t('filters.anyItem') },
      ...withChosen(items, filters.item, `${t('filters.item')} ${filters.item}`),
    ],
    year: [
      { value: '', label: t('filters.anyYear') },
      ...withChosen(
        (found?.years ?? []).map(yearOf),
        String(year ?? ''),
        year === null ? '' : yearOf(year).label,
      ),
    ],
    owner: [
      { value: '', label: t('filters.anyOwner') },
      ...withChosen((found?.owners ?? []).map(ownerOf), owner, owner),
    ],
    media: (['all', ...mediaGroups] as const).map(value => ({ value, label: t(`filters.medias.${value}`) })),
  }
}

export type FilterChoices = ReturnType<typeof useFilterChoices>
