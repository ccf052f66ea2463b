import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '../../../../shared/contract/requests/dossiers.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { CreateDossier } from './create-dossier.tsx'
import styles from './dossier.module.css'
import { DossierLine } from './dossier-line.tsx'

/** All dossiers with how ready they are; a new one is begun from a template. */
export const DossierList = ({ dossiers }: { readonly dossiers: readonly Dossier[] }) => {
  const { t } = useTranslation('dossiers')
  const navigate = useNavigate()
  const [creating, setCreating] = useState(false)
  const { assessment } = useCurrentAssessment()
  const create = (
    <Button variant="primary" onClick={() => setCreating(true)}>
      {t('create.open')}
    </Button>
  )
  const needsAssessment = assessment === null
  return (
    <Page title={t('title')} lead={t('lead')} actions={dossiers.length > 0 ? create : undefined}>
      {dossiers.length > 0 ? (
        <ul className={styles.list}>
          {dossiers.map(dossier => (
            <DossierLine key={dossier.id} dossier={dossier} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t('empty.title')}
          text={t(needsAssessment ? 'empty.needsAssessment' : 'empty.text')}
          actions={
            needsAssessment ? (
              <Button variant="primary" onClick={() => void navigate({ to: '/overview' })}>
                {t('empty.toAssessment')}
              </Button>
            ) : (
              create
            )
          }
        />
      )}
      {creating && assessment ? (
        <CreateDossier assessment={assessment} onClose={() => setCreating(false)} />
      ) : null}
    </Page>
  )
}
