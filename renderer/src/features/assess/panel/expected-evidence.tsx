import CheckOutlined from '@ant-design/icons/CheckOutlined'
import { useTranslation } from 'react-i18next'
import { matchesExpectation } from '../../../../../shared/domain/evidence/matches-expectation.ts'
import type { Leaf } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import { MetNumbers } from '../../evidence/coverage/met-numbers.tsx'
import styles from './panel.module.css'
import { PanelSection } from './panel-section.tsx'

type Props = {
  readonly leaf: Leaf
  readonly linked: readonly { readonly number: number; readonly title: string }[]
}

/** What assessors usually want to see for a leaf; ticked where a linked title seems to be it. */
export const ExpectedEvidence = ({ leaf, linked }: Props) => {
  const { t } = useTranslation('assess')
  const pick = usePickText()
  if (leaf.evidenceKinds.length === 0) return null
  const lines = leaf.evidenceKinds.map(kind => ({
    kind,
    met: linked.filter(one => matchesExpectation(kind.text.zh, one.title)),
  }))
  const missing = lines.filter(line => line.met.length === 0).length
  return (
    <PanelSection
      id="expected"
      title={t('expected.title')}
      note={missing > 0 ? t('expected.missing', { count: missing }) : ''}
    >
      <ul className={`${styles.plain} ${styles.kinds}`}>
        {lines.map(({ kind, met }) => (
          <li key={kind.id}>
            <span>{met.length > 0 ? <CheckOutlined aria-label={t('expected.met')} /> : '·'}</span>
            <span>
              {pick(kind.text)}
              {met.length > 0 ? (
                <span className={styles.meta}>
                  {' '}
                  <MetNumbers numbers={met.map(({ number }) => number)} />
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t('expected.note')}</p>
    </PanelSection>
  )
}
