import ExperimentOutlined from '@ant-design/icons/ExperimentOutlined'
import FileAddOutlined from '@ant-design/icons/FileAddOutlined'
import FolderOpenOutlined from '@ant-design/icons/FolderOpenOutlined'
import HistoryOutlined from '@ant-design/icons/HistoryOutlined'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../host/use-request.ts'
import { useSend } from '../../host/use-send.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { cx } from '../../ui/cx.ts'
import { useFilePicker } from '../../ui/use-file-picker.tsx'
import styles from './start-actions.module.css'
import { useEnterFirm } from './use-open-firm.ts'

type Props = {
  /** The first start: creating is what to do. */
  readonly prominent: boolean
  readonly onNew: () => void
  readonly onFile: (file: File) => void
  readonly onRestore: () => void
}

type ActionProps = {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly main?: boolean
  readonly disabled?: boolean
  readonly onClick: () => void
}

const Action = ({ icon, title, text, main = false, disabled = false, onClick }: ActionProps) => (
  <button
    type="button"
    className={cx(styles.action, main && styles.main)}
    disabled={disabled}
    onClick={onClick}
  >
    <span className={styles.icon} aria-hidden="true">
      {icon}
    </span>
    <span className={styles.title}>{title}</span>
    <span className={styles.text}>{text}</span>
  </button>
)

export const StartActions = ({ prominent, onNew, onFile, onRestore }: Props) => {
  const { t } = useTranslation('start')
  const pick = usePickText()
  const { choose, input } = useFilePicker({
    label: t('actions.open'),
    accept: '.zhiheng',
    onFiles: ([file]) => {
      if (file !== undefined) onFile(file)
    },
  })
  const sample = useRequest('packs.list', {}).data?.packs.find(pack => pack.kind === 'sample')
  const create = useSend('firms.create')
  const enter = useEnterFirm()
  const openSample = (): void => {
    if (sample !== undefined)
      create.mutate({ name: pick(sample.title), sample: sample.id }, { onSuccess: enter })
  }
  return (
    <div className={styles.actions}>
      <Action
        main={prominent}
        icon={<FileAddOutlined />}
        title={t('actions.new')}
        text={t('actions.newText')}
        onClick={onNew}
      />
      <Action
        icon={<FolderOpenOutlined />}
        title={t('actions.open')}
        text={t('actions.openText')}
        onClick={choose}
      />
      {sample === undefined ? null : (
        <Action
          icon={<ExperimentOutlined />}
          title={t('actions.sample')}
          text={t(create.isPending ? 'actions.sampleBusy' : 'actions.sampleText')}
          disabled={create.isPending}
          onClick={openSample}
        />
      )}
      <Action
        icon={<HistoryOutlined />}
        title={t('actions.restore')}
        text={t('actions.restoreText')}
        onClick={onRestore}
      />
      {input}
    </div>
  )
}
