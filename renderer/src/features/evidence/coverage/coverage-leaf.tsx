import CheckOutlined from '@ant-design/icons/CheckOutlined'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { usePickText } from '../../../i18n/use-language.ts'
import { ProofClip } from '../linking/proof-clip.tsx'
import styles from './coverage.module.css'
import { MetNumbers } from './met-numbers.tsx'
import type { Leaf } from './sum-up.ts'

type Props = {
  readonly leaf: Leaf
  /** The leaf is the whole item, whose title stands above already. */
  readonly alone: boolean
}

/** So many are named here; the library has them all. */
const mostShown = 8

/** One leaf: what is expected, each with the evidence that seems to be it; what is linked. */
export const CoverageLeaf = ({ leaf, alone }: Props) => {
  const { t } = useTranslation('linking')
  const pick = usePickText()
  const name = `${leaf.leaf} ${pick(leaf.title)}`
  const rest = leaf.linked.length - mostShown
  return (
    <div className={styles.leaf}>
      <div className={styles.leafHead}>
        <Link to="/assess" search={{ leaf: leaf.leaf }}>
          {alone ? (
            <>
              {t('coverage.openItem')}
              <span className="visually-hidden"> {name}</span>
            </>
          ) : (
            name
          )}
        </Link>
        <ProofClip target={leaf.leaf} name={name} />
      </div>
      <ul className={styles.expected} aria-label={t('coverage.expected')}>
        {leaf.expected.map(({ id, text, met }) => (
          <li key={id} data-met={met.length > 0 || undefined}>
            {met.length > 0 ? (
              <CheckOutlined aria-label={t('coverage.met')} />
            ) : (
              <span aria-hidden="true">·</span>
            )}
            <span>
              {pick(text)}
              {met.length > 0 ? (
                <span className={styles.numbers}>
                  {' '}
                  <MetNumbers numbers={met} />
                </span>
              ) : (
                <Link className={styles.find} to="/evidence" search={{ q: pick(text).slice(0, 12) }}>
                  {t('coverage.find')}
                  <span className="visually-hidden"> {pick(text)}</span>
                </Link>
              )}
            </span>
          </li>
        ))}
        {leaf.expected.length === 0 ? <li className={styles.quiet}>{t('coverage.noneExpected')}</li> : null}
      </ul>
      <ul className={styles.have} aria-label={t('coverage.have')}>
        {leaf.linked.slice(0, mostShown).map(({ id, number, title }) => (
          <li key={id}>
            <Link to="/evidence" search={{ id }}>
              <b>E-{number}</b> {title}
            </Link>
          </li>
        ))}
        {leaf.linked.length === 0 ? <li className={styles.quiet}>—</li> : null}
        {rest > 0 ? (
          <li>
            <Link className={styles.find} to="/evidence" search={{ filter: `item:${leaf.leaf}` }}>
              {t('coverage.allLinked', { count: rest })}
              <span className="visually-hidden"> {name}</span>
            </Link>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
