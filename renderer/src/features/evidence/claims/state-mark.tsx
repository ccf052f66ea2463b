import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined'
import ExclamationCircleOutlined from '@ant-design/icons/ExclamationCircleOutlined'
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined'
import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../../../shared/contract/requests/claims.ts'
import { cx } from '../../../ui/cx.ts'
import { lookOf } from './claim-look.ts'
import styles from './claims.module.css'

const icons = {
  unproven: <QuestionCircleOutlined aria-hidden="true" />,
  proven: <CheckCircleOutlined aria-hidden="true" />,
  broken: <ExclamationCircleOutlined aria-hidden="true" />,
}

/** How a claim stands, by sign, word and colour. */
export const StateMark = ({ state }: { readonly state: Claim['state'] }) => {
  const { t } = useTranslation('claims')
  const look = lookOf({ state })
  return (
    <span className={cx(styles.state, styles[look])}>
      {icons[look]} {t(`state.${state}`)}
    </span>
  )
}
