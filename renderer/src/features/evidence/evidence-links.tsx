import CloseOutlined from '@ant-design/icons/CloseOutlined'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Evidence } from '../../../../shared/contract/requests/evidence.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { useSend } from '../../host/use-send.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useLeaves } from '../assess/queries.ts'
import styles from './evidence.module.css'
import { LinkName } from './link-name.tsx'
import { linkTarget } from './link-target.ts'
import { useLinkWords } from './use-link-words.ts'

/** What an evidence proves; a leaf is added by typing its code or title. */
export const EvidenceLinks = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useTranslation('evidence')
  const pick = usePickText()
  const listId = useId()
  const [text, setText] = useState('')
  const leaves = useLeaves(useCurrentAssessment().assessment?.id ?? '')
  const link = useSend('evidence.link', { saves: true })
  const unlink = useSend('evidence.unlink', { saves: true })
  const nameOf = (code: string) => {
    const place = leaves.find(one => one.leaf.code === code)
    return place ? `${code} ${pick(place.leaf.title)}` : code
  }
  const wordsOf = useLinkWords(
    nameOf,
    evidence.links.some(link => linkTarget(link).kind === 'action'),
    evidence.links.some(link => linkTarget(link).kind === 'indicator'),
  )
  const wanted = text.trim().toLocaleLowerCase()
  const found =
    wanted === ''
      ? []
      : leaves
          .filter(
            place =>
              !evidence.links.includes(place.leaf.code) &&
              nameOf(place.leaf.code).toLocaleLowerCase().includes(wanted),
          )
          .slice(0, 6)
  const add = (leaf: string | undefined) => {
    if (leaf === undefined) return
    setText('')
    link.mutate({ id: evidence.id, leaf })
  }
  return (
    <section className={styles.part} aria-labelledby="links-title">
      <h3 id="links-title">{t('links.title')}</h3>
      <ul className={styles.links}>
        {evidence.links.map(code => {
          const target = linkTarget(code)
          return (
            <li key={code}>
              <LinkName target={target} words={wordsOf(target)} />
              <IconButton
                label={t('links.remove', { code: target.kind === 'answer' ? target.code : wordsOf(target) })}
                icon={<CloseOutlined />}
                onClick={() => unlink.mutate({ id: evidence.id, leaf: code })}
              />
            </li>
          )
        })}
      </ul>
      {evidence.links.length === 0 ? <p className={styles.meta}>{t('links.none')}</p> : null}
      <input
        className={styles.linkSearch}
        type="search"
        role="combobox"
        aria-label={t('links.add')}
        aria-expanded={found.length > 0}
        aria-controls={listId}
        placeholder={t('links.add')}
        value={text}
        onChange={event => setText(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) add(found[0]?.leaf.code)
          if (event.key !== 'Escape' || text === '') return
          event.preventDefault()
          setText('')
        }}
      />
      <div id={listId} role="listbox" aria-label={t('links.add')}>
        {found.map(place => (
          <button
            key={place.leaf.code}
            type="button"
            role="option"
            aria-selected={false}
            className={styles.option}
            onClick={() => add(place.leaf.code)}
          >
            {nameOf(place.leaf.code)}
          </button>
        ))}
      </div>
    </section>
  )
}
