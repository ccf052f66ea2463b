import { Fragment, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../../../../shared/contract/requests/indicators.ts'
import type { EvidenceName } from '../../../../../shared/contract/requests/library.ts'
import type { Inline } from '../../../../../shared/domain/text/rich-text.ts'
import { showValue } from '../../indicators/show-value.ts'
import styles from './reading.module.css'

type Props = {
  readonly content: readonly Inline[]
  readonly evidence: ReadonlyMap<string, EvidenceName>
  readonly indicators: readonly Indicator[]
  readonly onPeek: (id: string) => void
}

/** Words of a paragraph; a reference shows what it names now. */
export const InlineView = ({ content, evidence, indicators, onPeek }: Props) => {
  const { t } = useTranslation('team')
  const chip = (id: string): ReactNode => {
    const found = evidence.get(id)
    if (found === undefined) return <span className={styles.gone}>{t('reading.removedEvidence')}</span>
    return (
      <button type="button" className={styles.chip} onClick={() => onPeek(id)}>
        E-{found.number} {found.title}
      </button>
    )
  }
  const figure = (attrs: Extract<Inline, { readonly type: 'indicatorRef' }>['attrs']): ReactNode => {
    const found = indicators.find(one => one.id === attrs.indicator)
    if (found === undefined) return <span className={styles.gone}>{t('reading.removedIndicator')}</span>
    const value = attrs.year === null ? undefined : found.values[attrs.series]?.[String(attrs.year)]
    if (attrs.year === null) return <span className={styles.value}>{found.name}</span>
    return (
      <span className={styles.value} title={`${found.name} ${attrs.year}`}>
        {value === undefined ? '–' : showValue(value, found)}
      </span>
    )
  }
  const draw = (inline: Inline): ReactNode => {
    switch (inline.type) {
      case 'text': {
        const bold = inline.marks?.some(mark => mark.type === 'bold') ?? false
        const italic = inline.marks?.some(mark => mark.type === 'italic') ?? false
        const slanted = italic ? <em>{inline.text}</em> : inline.text
        return bold ? <strong>{slanted}</strong> : slanted
      }
      case 'hardBreak':
        return <br />
      case 'evidenceRef':
        return chip(inline.attrs.evidence)
      case 'indicatorRef':
        return figure(inline.attrs)
      case 'profileRef':
        return <span className={styles.value}>{inline.attrs.code}</span>
    }
  }
  return content.map((inline, at) => <Fragment key={String(at)}>{draw(inline)}</Fragment>)
}
