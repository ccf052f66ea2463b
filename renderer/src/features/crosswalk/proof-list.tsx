import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Crosswalk } from '../../../../shared/packs/crosswalk.ts'
import type { Item } from '../../../../shared/packs/instrument.ts'
import { call } from '../../host/call.ts'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { showToast } from '../../ui/toast-store.ts'
import styles from './crosswalk.module.css'
import { ProofLine } from './proof-line.tsx'

type Props = {
  readonly assessmentId: string
  readonly crosswalk: Crosswalk
  readonly item: Item
  readonly hasOther: boolean
}

/** What other assessments hold for this item; chosen ones are taken over into a leaf with one click. */
export const ProofList = ({ assessmentId, crosswalk, item, hasOther }: Props) => {
  const { t } = useTranslation('crosswalk')
  const pick = usePickText()
  const [leaf, setLeaf] = useState(item.leaves[0]?.code ?? item.code)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const proofs = useRequest('crosswalk.proofs', { assessmentId, item: item.code }).data?.proofs
  const take = useSend('crosswalk.takeOver', { saves: true })
  if (!hasOther) {
    const instrument = crosswalk.frameworks.find(({ id }) => id === 'iso-9001')?.instruments[0]
    return (
      <section className={styles.proofs} aria-labelledby="proofs-title">
        <h2 id="proofs-title">{t('proofs.title')}</h2>
        <p className={styles.lead}>{t('proofs.noOther')}</p>
        <p>
          <Link to="/new-assessment" search={instrument === undefined ? {} : { instrument }}>
            {t('proofs.start')}
          </Link>
        </p>
      </section>
    )
  }
  const keyOf = (proof: { readonly assessmentId: string; readonly leaf: string }): string =>
    `${proof.assessmentId}/${proof.leaf}`
  const chosen = (proofs ?? []).filter(proof => !left.has(keyOf(proof)) && !proof.taken)
  const toggle = (key: string): void => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const run = async (): Promise<void> => {
    const { revision } = await call('answers.get', { assessmentId, leaf })
    const sources = chosen.map(proof => ({ assessmentId: proof.assessmentId, leaf: proof.leaf }))
    await take.mutateAsync({ assessmentId, leaf, revision, sources }).then(
      ({ texts, evidence }) => showToast({ tone: 'ok', text: t('proofs.done', { texts, evidence, leaf }) }),
      () => {},
    )
  }
  return (
    <section className={styles.proofs} aria-labelledby="proofs-title">
      <h2 id="proofs-title">{t('proofs.title')}</h2>
      {proofs === undefined ? null : proofs.length === 0 ? (
        <p className={styles.lead}>{t('proofs.none')}</p>
      ) : (
        <>
          <p className={styles.lead}>{t('proofs.lead')}</p>
          <ul className={styles.proofList}>
            {proofs.map(proof => (
              <ProofLine
                key={keyOf(proof)}
                proof={proof}
                crosswalk={crosswalk}
                chosen={!left.has(keyOf(proof)) && !proof.taken}
                onToggle={() => toggle(keyOf(proof))}
              />
            ))}
          </ul>
          <div className={styles.take}>
            {item.leaves.length > 1 ? (
              <SelectField
                label={t('proofs.into')}
                value={leaf}
                options={item.leaves.map(one => ({
                  value: one.code,
                  label: `${one.code} ${pick(one.title)}`,
                }))}
                onChange={setLeaf}
              />
            ) : null}
            <Button
              variant="primary"
              disabled={chosen.length === 0 || take.isPending}
              onClick={() => void run()}
            >
              {t('proofs.take', { count: chosen.length })}
            </Button>
            <Link to="/assess" search={{ leaf }}>
              {t('proofs.open', { leaf })}
            </Link>
          </div>
        </>
      )}
    </section>
  )
}
