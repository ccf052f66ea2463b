import ExportOutlined from '@ant-design/icons/ExportOutlined'
import { useTranslation } from 'react-i18next'
import { showFailure } from '../../../app/show-failure.ts'
import { host } from '../../../host/host.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './viewer.module.css'

type Props = {
  readonly id: string
  readonly text: string
  /** There is no file that a program could open. */
  readonly closed?: boolean
}

/** Why a content is not shown, and the way to look at it all the same. */
export const NothingToSee = ({ id, text, closed = false }: Props) => {
  const { t } = useTranslation('evidence')
  return (
    <div className={styles.nothing} role="status">
      <p>{text}</p>
      {closed ? null : (
        <Button icon={<ExportOutlined />} onClick={() => void host.openEvidence(id).catch(showFailure)}>
          {t('open')}
        </Button>
      )}
    </div>
  )
}
