import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RequestOutput } from '../../../../../shared/contract/requests.ts'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { useRequest } from '../../../host/use-request.ts'
import { SearchField } from '../../../ui/search-field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import styles from './assess-tree.module.css'
import { CategoryBranch } from './category-branch.tsx'
import { keepsLeaf, type LeafFacts, leafList, progressMark, type TreeFilter } from './leaf-list.ts'
import { ProfileSections } from './profile-sections.tsx'
import { ProgressMark } from './progress-mark.tsx'

type Props = {
  readonly instrument: Instrument
  readonly data: RequestOutput<'assessments.get'>
  readonly profile: { readonly characters: number; readonly maxCharacters: number } | undefined
  readonly current: string
}

const filters: readonly TreeFilter[] = ['all', 'open', 'no-evidence', 'no-score']

/** The organisation profile and all leaves by category, each with how far it is; can be searched and filtered. */
export const AssessTree = ({ instrument, data, profile, current }: Props) => {
  const { t } = useTranslation('assess')
  const tree = useRef<HTMLElement>(null)
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<TreeFilter>('all')
  const facts = useMemo(() => {
    const scored = new Set(data.scores.filter(score => score.percent !== null).map(score => score.item))
    const byLeaf = new Map(data.leaves.map(leaf => [leaf.leaf, leaf]))
    return new Map<string, LeafFacts>(
      leafList(instrument).flatMap(({ item, leaf }) => {
        const known = byLeaf.get(leaf.code)
        return known ? [[leaf.code, { ...known, scored: scored.has(item.code) }] as const] : []
      }),
    )
  }, [instrument, data])
  const kept = leafList(instrument).filter(place =>
    keepsLeaf(place, facts.get(place.leaf.code), text, filter),
  )
  useEffect(() => {
    if (current !== '')
      tree.current?.querySelector('[aria-current=page]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const coverage = useRequest('claims.coverage', { assessmentId: data.assessment.id }).data?.leaves
  const written = data.leaves.filter(leaf => leaf.characters > 0).length
  return (
    <nav ref={tree} aria-label={t('tree.label')} className={styles.tree}>
      <header className={styles.head}>
        <h2>{instrument.standard}</h2>
        <span title={t('tree.writtenHint')}>
          {written} / {data.leaves.length}
        </span>
      </header>
      <div className={styles.filter}>
        <SearchField label={t('tree.search')} value={text} onChange={setText} />
        <SelectField
          label={t('tree.filter')}
          hideLabel
          value={filter}
          options={filters.map(value => ({ value, label: t(`tree.filters.${value}`) }))}
          onChange={setFilter}
        />
      </div>
      {text === '' && filter === 'all' ? (
        <Link
          to="/assess"
          search={{ leaf: 'profile' }}
          className={styles.leaf}
          aria-current={current === 'profile' ? 'page' : undefined}
        >
          <span className={styles.number}>0</span>
          <span className={styles.name}>{t('profile.title')}</span>
          {profile ? (
            <ProgressMark mark={progressMark(profile.characters, profile.maxCharacters * 0.6)} />
          ) : null}
        </Link>
      ) : null}
      {current === 'profile' ? <ProfileSections sections={instrument.profile.sections} /> : null}
      {instrument.categories.map(category => (
        <CategoryBranch
          key={category.code}
          category={category}
          places={kept.filter(place => place.category.code === category.code)}
          facts={facts}
          coverage={coverage ?? []}
          score={data.summary.categories.find(one => one.code === category.code)}
          current={current}
        />
      ))}
      {kept.length === 0 ? <p className={styles.none}>{t('tree.none')}</p> : null}
    </nav>
  )
}
