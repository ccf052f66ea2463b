import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSeat } from '../../../app/use-seat.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { EvidencePicker } from '../../assess/panel/evidence-picker.tsx'
import styles from './linking.module.css'

type Props = { readonly target: string; readonly name: string; readonly onClose: () => void }

/** The evidence of one place: what is linked, more from the library. */
export const ProofDialog = ({ target, name, onClose }: Props) => {
  const { t } = useTranslation('linking')
  const [picking, setPicking] = useState(false)
  const readOnly = useSeat() !== null
  const linked = useRequest('places.evidence', { target }).data?.evidence
  const link = useSend('evidence.link', { saves: true })
  const unlink = useSend('evidence.unlink', { saves: true })
  if (picking)
    return (
      <EvidencePicker
        without={linked?.map(({ id }) => id) ?? []}
        onChoose={id => link.mutate({ id, leaf: target })}
        onClose={() => setPicking(false)}
      />
    )
  return (
    <Dialog
      open
      title={t('dialog')}
      onClose={onClose}
      footer={
        <>
          {readOnly ? null : <Button onClick={() => setPicking(true)}>{t('choose')}</Button>}
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        </>
      }
    >
      <p className={styles.of}>{name}</p>
      {linked === undefined ? <Loading /> : null}
      {linked?.length === 0 ? <p className={styles.hint}>{t('noneHere')}</p> : null}
      <ul className={styles.proofs}>
        {linked?.map(({ id, number, title }) => (
          <li key={id}>
            <Link to="/evidence" search={{ id }}>
              <b>E-{number}</b> {title}
            </Link>
            {readOnly ? null : (
              <IconButton
                label={t('remove', { name: `E-${number}` })}
                icon={<CloseOutlined />}
                onClick={() => unlink.mutate({ id, leaf: target })}
              />
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
