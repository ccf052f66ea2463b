import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { useKinds } from '../../evidence/facts/use-kinds.ts'
import { filterEvidence, noFilter } from '../../evidence/filter-evidence.ts'
import { useToday } from '../queries.ts'
import styles from './evidence-picker.module.css'

type Props = {
  readonly all: readonly Evidence[]
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** The library in a dialog; what is clicked is linked at once, the dialog stays for more. */
export const EvidencePicker = ({ all, onChoose, onClose }: Props) => {
  const { t } = useTranslation('assess')
  const { nameOf } = useKinds()
  const [text, setText] = useState('')
  const found = filterEvidence(all, { ...noFilter, text }, useToday())
  const shown = found.slice(0, 100)
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
      {found.length === 0 ? <p>{t(all.length === 0 ? 'picker.empty' : 'picker.none')}</p> : null}
      {found.length > shown.length ? <p>{t('picker.more', { count: found.length - shown.length })}</p> : null}
    </Dialog>
  )
}
