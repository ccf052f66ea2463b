import MoreOutlined from '@ant-design/icons/MoreOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedView } from '../../../../../shared/contract/requests/library.ts'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { ViewNameDialog } from './view-name-dialog.tsx'

type Props = {
  readonly view: SavedView
  /** All kept searches in their order. */
  readonly views: readonly SavedView[]
}

/** What can be done with a kept search: another name, another place, away. */
export const ViewMenu = ({ view, views }: Props) => {
  const { t } = useTranslation('library')
  const [renaming, setRenaming] = useState(false)
  const rename = useSend('savedViews.rename', { saves: true })
  const move = useSend('savedViews.move', { saves: true })
  const remove = useSend('savedViews.remove', { saves: true })
  const { undo } = useUndo()
  const { id, revision, name } = view
  const at = views.findIndex(one => one.id === id)
  const label = t('views.menu', { name })
  const takeAway = async () => {
    await remove.mutateAsync({ id, revision })
    showToast({
      text: t('views.removed', { name }),
      action: { label: t('bulk.undo'), run: () => void undo() },
    })
  }
  return (
    <>
      <Menu
        label={label}
        trigger={properties => <IconButton {...properties} label={label} icon={<MoreOutlined />} />}
        items={[
          { id: 'rename', label: t('views.rename'), onSelect: () => setRenaming(true) },
          {
            id: 'left',
            label: t('views.left'),
            disabled: at < 1,
            onSelect: () => move.mutate({ id, after: views[at - 2]?.id ?? null }),
          },
          {
            id: 'right',
            label: t('views.right'),
            disabled: at === views.length - 1,
            onSelect: () => move.mutate({ id, after: views[at + 1]?.id ?? null }),
          },
          {
            id: 'remove',
            label: t('views.remove'),
            danger: true,
            onSelect: () => void takeAway().catch(() => {}),
          },
        ]}
      />
      {renaming ? (
        <ViewNameDialog
          title={t('views.renaming')}
          name={name}
          onSave={next => rename.mutate({ id, revision, name: next })}
          onClose={() => setRenaming(false)}
        />
      ) : null}
    </>
  )
}
