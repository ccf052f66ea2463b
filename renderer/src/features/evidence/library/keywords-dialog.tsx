import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TokensField } from '../facts/tokens-field.tsx'
import { AskDialog } from './ask-dialog.tsx'

type Props = {
  readonly count: number
  /** Keywords that some of the chosen have. */
  readonly known: readonly string[]
  readonly onAct: (add: readonly string[], remove: readonly string[]) => void
  readonly onClose: () => void
}

/** As many as one command takes. */
const most = 20

/** Asks which keywords several evidence get and lose. */
export const KeywordsDialog = ({ count, known, onAct, onClose }: Props) => {
  const { t } = useTranslation('library')
  const [add, setAdd] = useState<readonly string[]>([])
  const [remove, setRemove] = useState<readonly string[]>([])
  return (
    <AskDialog
      title={t('bulk.ask.keywords', { count })}
      act={t('bulk.set')}
      ready={add.length + remove.length > 0}
      onAct={() => onAct(add, remove)}
      onClose={onClose}
    >
      <TokensField
        label={t('bulk.ask.add')}
        value={add}
        offered={[]}
        onChange={words => setAdd(words.slice(0, most))}
      />
      <TokensField
        label={t('bulk.ask.take')}
        value={remove}
        offered={known.filter(word => !add.includes(word))}
        onChange={words => setRemove(words.slice(0, most))}
      />
    </AskDialog>
  )
}
