import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'

/** What a page shows when drawing it failed: nothing saved is lost, and there is a way back. */
export const Boundary = ({ reset }: { readonly reset?: () => void }) => {
  const { t } = useTranslation()
  return (
    <EmptyState
      title={t('boundary.title')}
      text={t('boundary.text')}
      actions={
        <>
          {reset === undefined ? null : <Button onClick={reset}>{t('ui.retry')}</Button>}
          <a href="#/overview">{t('boundary.back')}</a>
        </>
      }
    />
  )
}
