import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRequest } from '../../../host/use-request.ts'
import { cx } from '../../../ui/cx.ts'
import styles from './linking.module.css'
import { ProofDialog } from './proof-dialog.tsx'

type Props = {
  /** As `evidence.link` takes it, for example `finding:<id>`. */
  readonly target: string
  /** What is proven, in words. */
  readonly name: string
}

/** A paper clip beside something that can be proven: how much evidence it has, and the way to it. */
export const ProofClip = ({ target, name }: Props) => {
  const { t } = useTranslation('linking')
  const [open, setOpen] = useState(false)
  const count = useRequest('places.counts', {}).data?.counts[target] ?? 0
  const label = t('clip', { count, name })
  return (
    <>
      <button
        type="button"
        className={cx(styles.clip, count > 0 && styles.clipped)}
        title={label}
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <PaperClipOutlined aria-hidden="true" />
        {count > 0 ? <span>{count}</span> : null}
      </button>
      {open ? <ProofDialog target={target} name={name} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
