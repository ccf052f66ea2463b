import { useTranslation } from 'react-i18next'
import { useUndo } from '../../../app/use-undo.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { showToast } from '../../../ui/toast-store.ts'
import { useKinds } from '../facts/use-kinds.ts'
import { PlaceCombobox } from '../linking/place-combobox.tsx'
import styles from './library.module.css'

type Props = { readonly ids: readonly string[]; readonly onClear: () => void }

/** What can be done with several evidence at once; each is one step that undo takes back. */
export const SelectionBar = ({ ids, onClear }: Props) => {
  const { t } = useTranslation('library')
  const kinds = useKinds()
  const { undo } = useUndo()
  const change = useSend('library.change', { saves: true })
  const link = useSend('library.link', { saves: true })
  const remove = useSend('library.remove', { saves: true })
  const tell = (text: string) =>
    showToast({ text, action: { label: t('bulk.undo'), run: () => void undo() } })
  const takeAway = async () => {
    const { count } = await remove.mutateAsync({ ids: [...ids] })
    onClear()
    tell(t('bulk.removed', { count }))
  }
  return (
    <section className={styles.bulk} aria-label={t('bulk.label')}>
      <b>{t('bulk.chosen', { count: ids.length })}</b>
      <PlaceCombobox
        label={t('bulk.link')}
        without={[]}
        onChoose={place =>
          void link
            .mutateAsync({ ids: [...ids], leaf: place.target })
            .then(({ count }) => tell(t('bulk.linked', { count })))
        }
      />
      <SelectField
        label={t('bulk.kind')}
        hideLabel
        value=""
        options={[{ value: '', label: t('bulk.kind') }, ...kinds.options]}
        onChange={kind => {
          if (kind !== '') change.mutate({ ids: [...ids], facts: { kind } })
        }}
      />
      <Button small onClick={() => change.mutate({ ids: [...ids], facts: { confidential: true } })}>
        {t('bulk.confidential')}
      </Button>
      <Button small onClick={() => void takeAway()}>
        {t('bulk.remove')}
      </Button>
      <Button small variant="quiet" onClick={onClear}>
        {t('bulk.clear')}
      </Button>
    </section>
  )
}
