import FileAddOutlined from '@ant-design/icons/FileAddOutlined'
import FolderAddOutlined from '@ant-design/icons/FolderAddOutlined'
import HistoryOutlined from '@ant-design/icons/HistoryOutlined'
import PlusOutlined from '@ant-design/icons/PlusOutlined'
import { type ReactElement, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { useFilePicker } from '../../../ui/use-file-picker.tsx'
import { IntakeHistory } from './intake-history.tsx'
import type { IntakeRun } from './use-intake.ts'

/** Adds files or a folder, and leads to the reports of earlier intakes. */
export const AddFilesMenu = ({ run }: { readonly run: IntakeRun }): ReactElement => {
  const { t } = useTranslation('intake')
  const [history, setHistory] = useState(false)
  const onFiles = (files: readonly File[]) => void run.start(files)
  const files = useFilePicker({ label: t('add.files'), multiple: true, onFiles })
  const folder = useFilePicker({ label: t('add.folder'), folder: true, onFiles })
  return (
    <>
      <Menu
        label={t('add.title')}
        align="end"
        items={[
          {
            id: 'files',
            label: t('add.files'),
            icon: <FileAddOutlined />,
            disabled: run.busy,
            onSelect: files.choose,
          },
          {
            id: 'folder',
            label: t('add.folder'),
            icon: <FolderAddOutlined />,
            disabled: run.busy,
            onSelect: folder.choose,
          },
          {
            id: 'history',
            label: t('add.history'),
            icon: <HistoryOutlined />,
            onSelect: () => setHistory(true),
          },
        ]}
        trigger={trigger => (
          <Button {...trigger} variant="primary" icon={<PlusOutlined />}>
            {t('add.title')}
          </Button>
        )}
      />
      {files.input}
      {folder.input}
      {history ? <IntakeHistory run={run} onClose={() => setHistory(false)} /> : null}
    </>
  )
}
