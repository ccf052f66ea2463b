import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierEvidence } from '../../../../shared/contract/requests/dossier-evidence.ts'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { usePart } from '../../ui/use-part.ts'
import { LapsesBefore } from '../evidence/validity/lapses-before.tsx'
import { useLapsesBefore } from '../evidence/validity/use-lapses-before.ts'
import { PageChoice } from '../evidence/viewer/page-choice.tsx'
import styles from './dossier.module.css'

/** The evidence that goes into a dossier, each with the pages that are printed. */
export const ChosenEvidence = ({ dossierId }: { readonly dossierId: string }) => {
  const { t } = useTranslation('weight')
  const rows = useRequest('dossierEvidence.list', { dossierId }).data?.evidence
  const lapsing = useLapsesBefore(rows !== undefined && rows.length > 0)
  const { shown, rest, more } = usePart(rows ?? [], 50)
  const save = useSend('dossierEvidence.save', { saves: true })
  const [open, setOpen] = useState<DossierEvidence | null>(null)
  const [pages, setPages] = useState<readonly number[] | null>(null)
  const finish = () => {
    if (open !== null && JSON.stringify(pages) !== JSON.stringify(open.pages)) {
      const { evidenceId, revision } = open
      save.mutate({ dossierId, evidenceId, revision, pages: pages === null ? null : [...pages] })
    }
    setOpen(null)
  }
  const pagesText = ({ printed, pages: chosen, count }: DossierEvidence): string => {
    if (printed === 'facts') return t('factsOnly')
    if (printed === 'picture') return t('onePicture')
    if (chosen === null) return count === null ? t('wholeUnknown') : t('whole', { count })
    return count === null
      ? t('someUnknown', { chosen: chosen.length })
      : t('some', { chosen: chosen.length, count })
  }
  if (rows === undefined) return null
  const none = pages?.length === 0
  const facts = rows.filter(row => row.printed === 'facts').length
  return (
    <section className={styles.chosen} aria-labelledby="chosen-evidence">
      <h2 id="chosen-evidence">{t('title')}</h2>
      {rows.length === 0 ? <p className={styles.lead}>{t('noneYet')}</p> : null}
      {facts > 0 ? <p className={styles.lead}>{t('factsLead', { count: facts })}</p> : null}
      <ul className={styles.builds}>
        {shown.map(row => (
          <li key={row.evidenceId}>
            <div>
              <span>
                E-{row.number} {row.title}
              </span>
              <span className={styles.meta}>
                {[
                  pagesText(row),
                  ...(row.redactions > 0 ? [t('redacted', { count: row.redactions })] : []),
                ].join(' · ')}
              </span>
              <LapsesBefore dossiers={lapsing.get(row.evidenceId)?.filter(({ id }) => id === dossierId)} />
              {row.outdated.length > 0 ? <span className={styles.warn}>{t('recheck')}</span> : null}
            </div>
            {row.printed === 'pages' && (row.count !== 1 || row.pages !== null) ? (
              <Button
                small
                onClick={() => {
                  setPages(row.pages)
                  setOpen(row)
                }}
              >
                {t('choose')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} onMore={more} />
      <Dialog
        open={open !== null}
        onClose={() => setOpen(null)}
        title={t('chooseFor', { number: open?.number ?? 0 })}
        wide
        footer={
          <>
            <span className={styles.warn} role="status">
              {none ? t('atLeastOne') : ''}
            </span>
            <Button variant="primary" disabled={none} onClick={finish}>
              {t('done')}
            </Button>
          </>
        }
      >
        {open === null ? null : <PageChoice evidenceId={open.evidenceId} pages={pages} onChange={setPages} />}
      </Dialog>
    </section>
  )
}
