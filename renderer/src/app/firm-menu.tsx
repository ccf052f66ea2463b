import DownOutlined from '@ant-design/icons/DownOutlined'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OpenFirm } from '../../../shared/contract/requests/firms.ts'
import { Menu } from '../ui/menu.tsx'
import { closeFirm } from './close-firm.ts'
import styles from './firm-menu.module.css'

type Props = { readonly firm: OpenFirm; readonly openKeys: () => void }

/** The firm's name with what can be done to its file. */
export const FirmMenu = ({ firm, openKeys }: Props) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Menu
      label={firm.facts.name}
      trigger={properties => (
        <button type="button" {...properties} className={styles.name} title={firm.facts.name}>
          <span>{firm.facts.name}</span>
          <DownOutlined aria-hidden="true" />
        </button>
      )}
      items={[
        { id: 'facts', label: t('areas.settings'), onSelect: () => void navigate({ to: '/settings' }) },
        { id: 'keys', label: t('keys.title'), onSelect: openKeys },
        { id: 'close', label: t('bar.closeFirm'), onSelect: () => void closeFirm() },
      ]}
    />
  )
}
