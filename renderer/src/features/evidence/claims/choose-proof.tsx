import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../../../shared/contract/requests/claims.ts'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { useRequest } from '../../../host/use-request.ts'
import { SearchField } from '../../../ui/search-field.tsx'
import { useKinds } from '../facts/use-kinds.ts'
import styles from './claims.module.css'
import { useProposedProofs } from './use-proposed-proofs.ts'

type Props = {
  readonly assessmentId: string
  readonly claim: Claim
  readonly onChoose: (evidenceId: string) => void
}

/** How many of the library are offered at once. */
const shownAtOnce = 60

/** Evidence to prove a sentence with: what it points to first, then what its leaf has, then the library by words. */
export const ChooseProof = ({ assessmentId, claim, onChoose }: Props) => {
  const { t } = useTranslation('claims')
  const [text, setText] = useState('')
  const kinds = useKinds()
  const words = text.trim()
  const proposed = useProposedProofs(assessmentId, claim, shownAtOnce)
  const total = useRequest('library.find', { limit: 0 }).data?.total
  const query = { text: words, filters: { state: 'in-force' as const }, limit: shownAtOnce }
  const found = useRequest('library.find', query, { enabled: words !== '', keepPrevious: true }).data?.rows
  const line = (one: Evidence, excerpt = '') => (
    <li key={one.id}>
      <button type="button" onClick={() => onChoose(one.id)}>
        <b>E-{one.number}</b>
        <span>
          {one.facts.title}
          {excerpt === '' ? null : <small>{excerpt}</small>}
        </span>
        <small>{kinds.nameOf(one.facts.kind)}</small>
      </button>
    </li>
  )
  const none = words === '' ? total === 0 : found?.length === 0
  return (
    <div className={styles.choose}>
      <SearchField label={t('choose.search')} autoFocus value={text} onChange={setText} />
      <div className={styles.found}>
        {words === '' ? (
          (['cited', 'linked', 'others'] as const).map(group =>
            proposed[group].length === 0 ? null : (
              <section key={group} aria-label={t(`choose.${group}`)}>
                <h3>{t(`choose.${group}`)}</h3>
                <ul>{proposed[group].map(one => line(one))}</ul>
              </section>
            ),
          )
        ) : (
          <ul>{found?.map(({ evidence, excerpt }) => line(evidence, excerpt?.text))}</ul>
        )}
        {none ? <p className={styles.hint}>{t(words === '' ? 'choose.empty' : 'choose.none')}</p> : null}
      </div>
    </div>
  )
}
