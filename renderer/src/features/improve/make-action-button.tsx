import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../../shared/contract/requests/actions.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useSend } from '../../host/use-send.ts'
import { showToast } from '../../ui/toast-store.ts'
import styles from './make-action.module.css'

type Props = {
  readonly finding: { readonly id: string; readonly text: string }
  /** Actions that were made of it already. */
  readonly made: readonly Action[]
}

/** One click makes an action of an opportunity; afterwards it leads to the action and says how far it is. */
export const MakeActionButton = ({ finding, made }: Props) => {
  const { t } = useTranslation(['improve', 'assess'])
  const { undo } = useUndo()
  const make = useSend('actions.fromFindings', { saves: true })
  const action = made[0]
  if (action !== undefined)
    return (
      <Link
        to="/improve"
        search={{ id: action.id }}
        className={styles.made ?? ''}
        title={t('improve:finding.open')}
      >
        {t(`improve:states.${action.state}`)}
      </Link>
    )
  return (
    <button
      type="button"
      className={styles.make}
      aria-label={t('improve:finding.makeOf', { text: finding.text })}
      disabled={make.isPending}
      onClick={() =>
        make.mutate(
          { ids: [finding.id] },
          {
            onSuccess: () =>
              showToast({
                tone: 'ok',
                text: t('improve:finding.made'),
                action: { label: t('assess:undo'), run: () => void undo() },
              }),
          },
        )
      }
    >
      {t('improve:finding.make')}
    </button>
  )
}
