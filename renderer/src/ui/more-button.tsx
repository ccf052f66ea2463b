import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/use-format.ts'
import { Button } from './button.tsx'

type Props = {
  readonly rest: number
  readonly onMore: () => void
}

/** Shows more of a long list; nothing when all of it is shown. */
export const MoreButton = ({ rest, onMore }: Props) => {
  const { t } = useTranslation()
  const format = useFormat()
  if (rest === 0) return null
  return (
    <Button small variant="quiet" onClick={onMore}>
      {t('ui.more', { rest: format.count(rest) })}
    </Button>
  )
}
