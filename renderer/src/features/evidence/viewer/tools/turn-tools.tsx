import RotateLeftOutlined from '@ant-design/icons/RotateLeftOutlined'
import RotateRightOutlined from '@ant-design/icons/RotateRightOutlined'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../../ui/icon-button.tsx'
import styles from './tools.module.css'

type Props = { readonly onTurn: (by: 90 | 270) => void }

/** Turns the page in sight by a quarter. */
export const TurnTools = ({ onTurn }: Props) => {
  const { t } = useTranslation('viewer')
  return (
    <span className={styles.group}>
      <IconButton label={t('tools.left')} icon={<RotateLeftOutlined />} onClick={() => onTurn(270)} />
      <IconButton
        label={t('tools.right')}
        aria-keyshortcuts="R"
        icon={<RotateRightOutlined />}
        onClick={() => onTurn(90)}
      />
    </span>
  )
}
