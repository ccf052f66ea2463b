import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined'
import ExportOutlined from '@ant-design/icons/ExportOutlined'
import MenuFoldOutlined from '@ant-design/icons/MenuFoldOutlined'
import MenuUnfoldOutlined from '@ant-design/icons/MenuUnfoldOutlined'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { leftOutType } from '../../../../../shared/domain/evidence/left-out.ts'
import { showFailure } from '../../../app/show-failure.ts'
import { host } from '../../../host/host.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from './evidence-view.module.css'
import type { RedactionView } from './redacting/redacting.ts'

type Props = {
  readonly evidence: Evidence
  readonly view: RedactionView
  readonly onView: (view: RedactionView) => void
  readonly mayRedact: boolean
  readonly redactions: number
  readonly panel: boolean
  readonly onPanel: () => void
  readonly onLeave: () => void
}

/** How a file is shown whose pages can be drawn on. */
const withPages: ReadonlySet<string | undefined> = new Set(['pdf', 'image', 'picture'])

/** Which evidence it is, the way back, and which of its faces is shown. */
export const ViewHeader = ({ evidence, view, onView, mayRedact, redactions, ...rest }: Props) => {
  const { t } = useTranslation(['viewer', 'evidence'])
  const { mediaType } = evidence
  const kind = useRequest('viewer.facts', { id: evidence.id }).data?.kind
  return (
    <header className={styles.head}>
      <IconButton label={t('viewer:screen.back')} icon={<ArrowLeftOutlined />} onClick={rest.onLeave} />
      <h1>
        <span>E-{evidence.number}</span> {evidence.facts.title}
      </h1>
      {view !== 'edit' && redactions > 0 ? (
        <Segmented
          label={t('viewer:redact.view')}
          value={view}
          options={[
            { value: 'original', label: t('viewer:redact.original') },
            { value: 'submitted', label: t('viewer:redact.submitted') },
          ]}
          onChange={onView}
        />
      ) : null}
      {view !== 'edit' && mayRedact && withPages.has(kind) ? (
        <Button small onClick={() => onView('edit')}>
          {t('viewer:redact.start')}
        </Button>
      ) : null}
      {mediaType === leftOutType ? null : (
        <Button
          small
          icon={<ExportOutlined />}
          onClick={() => void host.openEvidence(evidence.id).catch(showFailure)}
        >
          {t('evidence:open')}
        </Button>
      )}
      {view === 'edit' ? null : (
        <IconButton
          label={rest.panel ? t('viewer:screen.hidePanel') : t('viewer:screen.showPanel')}
          aria-expanded={rest.panel}
          icon={rest.panel ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
          onClick={rest.onPanel}
        />
      )}
    </header>
  )
}
