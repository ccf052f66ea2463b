import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { useKinds } from '../../evidence/facts/use-kinds.ts'
import { useSettled } from '../../evidence/library/use-settled.ts'
import styles from './evidence-picker.module.css'

type Props = {
  /** Ids that need not be offered. */
  readonly without: readonly string[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** How many are offered at once. */
const limit = 100
/** Milliseconds of quiet before the core is asked. */
const quiet = 100

/** The library in a dialog; what is clicked is linked at once, the dialog stays for more. */
export const EvidencePicker = ({ without, onChoose, onClose }: Props) => {
  const { t } = useTranslation('assess')
  const { nameOf } = useKinds()
  const [text, setText] = useState('')
  const words = useSettled(text.trim(), quiet)
  const { data } = useRequest(
    'library.find',
    { text: words, filters: { state: 'in-force' }, limit },
    { keepPrevious: true },
  )
  const rows = data?.rows ?? []
  const shown = rows.map(({ evidence }) => evidence).filter(({ id }) => !without.includes(id))
  const more = (data?.total ?? 0) - rows.length
  return (
    <Dialog
      open
      wide
      title={t('picker.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('picker.done')}</Button>}
    >
      <SearchField label={t('picker.search')} autoFocus value={text} onChange={setText} />
      <ul className={styles.list}>
        {shown.map(evidence => (
          <li key={evidence.id}>
            <button type="button" onClick={() => onChoose(evidence.id)}>
              <b>E-{evidence.number}</b>
              <span>{evidence.facts.title}</span>
              <small>{nameOf(evidence.facts.kind)}</small>
            </button>
          </li>
        ))}
      </ul>
      {data !== undefined && shown.length === 0 && more === 0 ? (
        <p>{t(words === '' ? 'picker.empty' : 'picker.none')}</p>
      ) : null}
      {more > 0 ? <p>{t('picker.more', { count: more })}</p> : null}
    </Dialog>
  )
}
