import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../../shared/contract/requests/evidence.ts'
import { useRequest } from '../../../host/use-request.ts'
import { useSend } from '../../../host/use-send.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import styles from '../evidence.module.css'
import { PlaceCombobox } from './place-combobox.tsx'
import { PlaceName } from './place-name.tsx'

type Props = { readonly evidence: Evidence; readonly readOnly: boolean }

/** Everything that an evidence proves, and a field to link more where that may be done. */
export const EvidenceLinks = ({ evidence, readOnly }: Props) => {
  const { t } = useTranslation('linking')
  const pick = usePickText()
  const { links } = evidence
  const { data } = useRequest(
    'places.name',
    { targets: [...links] },
    { enabled: links.length > 0, keepPrevious: true },
  )
  const places = new Map((data?.places ?? []).map(place => [place.target, place]))
  const link = useSend('evidence.link', { saves: true })
  const unlink = useSend('evidence.unlink', { saves: true })
  return (
    <section className={styles.part} aria-labelledby="links-title">
      <h3 id="links-title">
        {t('title')} {links.length > 0 ? <span className={styles.meta}>{links.length}</span> : null}
      </h3>
      <ul className={styles.links}>
        {links.map(code => {
          const place = places.get(code)
          return (
            <li key={code}>
              {place ? <PlaceName place={place} /> : <span>{data ? t('gone', { code }) : code}</span>}
              {readOnly ? null : (
                <IconButton
                  label={t('remove', { name: place ? pick(place.name) : code })}
                  icon={<CloseOutlined />}
                  onClick={() => unlink.mutate({ id: evidence.id, leaf: code })}
                />
              )}
            </li>
          )
        })}
      </ul>
      {links.length === 0 ? <p className={styles.meta}>{t('none')}</p> : null}
      {readOnly ? null : (
        <PlaceCombobox
          label={t('add')}
          without={links}
          onChoose={({ target }) => link.mutate({ id: evidence.id, leaf: target })}
        />
      )}
    </section>
  )
}
