import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../i18n/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useKinds } from '../facts/use-kinds.ts'
import { PlaceCombobox } from '../linking/place-combobox.tsx'
import { KeywordsDialog } from './keywords-dialog.tsx'
import styles from './library.module.css'
import { OwnerDialog } from './owner-dialog.tsx'
import { useBulkActs } from './use-bulk-acts.ts'
import type { LibrarySelection } from './use-selection.ts'
import { WithdrawSeveralDialog } from './withdraw-several-dialog.tsx'

type Props = {
  readonly selection: LibrarySelection
  /** How many the list holds. */
  readonly total: number
  /** Keywords that some of the chosen have. */
  readonly keywords: readonly string[]
}

/** What can be done with several evidence at once; each is one step that undo takes back. */
export const SelectionBar = ({ selection, total, keywords }: Props) => {
  const { t } = useTranslation('library')
  const format = useFormat()
  const kinds = useKinds()
  const acts = useBulkActs(selection)
  const [asking, setAsking] = useState<'owner' | 'keywords' | 'withdraw' | null>(null)
  const count = selection.ids.size
  const asked = { count, onClose: () => setAsking(null) }
  const secrecy = ['confidential', 'open'] as const
  return (
    <>
      <section className={styles.bulk} aria-label={t('bulk.label')} aria-busy={acts.busy}>
        <b role="status">{t('bulk.chosen', { count, shown: format.count(count) })}</b>
        {count < total ? (
          <Button small variant="quiet" onClick={() => void selection.all()}>
            {t('bulk.all', { count: total, shown: format.count(total) })}
          </Button>
        ) : null}
        <PlaceCombobox
          label={t('bulk.link')}
          without={[]}
          floating
          onChoose={place => void acts.link(place.target)}
        />
        <SelectField
          label={t('bulk.kind')}
          hideLabel
          value=""
          disabled={acts.busy}
          options={[{ value: '', label: t('bulk.kind') }, ...kinds.options]}
          onChange={kind => kind !== '' && void acts.change({ facts: { kind } }, 'kind')}
        />
        <SelectField
          label={t('bulk.secrecy')}
          hideLabel
          value=""
          disabled={acts.busy}
          options={[
            { value: '', label: t('bulk.secrecy') },
            ...secrecy.map(value => ({ value, label: t(`bulk.${value}`) })),
          ]}
          onChange={value =>
            value !== '' && void acts.change({ facts: { confidential: value === 'confidential' } }, value)
          }
        />
        {(['owner', 'keywords', 'withdraw'] as const).map(act => (
          <Button key={act} small disabled={acts.busy} onClick={() => setAsking(act)}>
            {t(`bulk.${act}`)}
          </Button>
        ))}
        <Button small disabled={acts.busy} onClick={() => void acts.remove()}>
          {t('bulk.remove')}
        </Button>
        <Button small variant="quiet" onClick={selection.clear}>
          {t('bulk.clear')}
        </Button>
      </section>
      {asking === 'owner' ? (
        <OwnerDialog
          {...asked}
          onAct={owner => void acts.change({ facts: { owner } }, owner === '' ? 'noOwner' : 'owner')}
        />
      ) : null}
      {asking === 'keywords' ? (
        <KeywordsDialog
          {...asked}
          known={keywords}
          onAct={(add, remove) =>
            void acts.change({ facts: {}, addKeywords: [...add], removeKeywords: [...remove] }, 'keywords')
          }
        />
      ) : null}
      {asking === 'withdraw' ? (
        <WithdrawSeveralDialog {...asked} onAct={reason => void acts.withdraw(reason)} />
      ) : null}
    </>
  )
}
