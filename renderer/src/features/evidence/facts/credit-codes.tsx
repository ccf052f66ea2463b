import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { judgeCreditCodes } from '../../../../../shared/domain/evidence/suggest/parties/judge-credit-codes.ts'
import type { FoundCreditCode } from '../../../../../shared/domain/evidence/suggest/suggestions.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Chip } from '../../../ui/chip.tsx'
import styles from './codes.module.css'

type Props = {
  readonly evidenceId: string
  readonly codes: readonly FoundCreditCode[]
  /** Whether the text names the firm. */
  readonly namesFirm: boolean
}

const tones = { ours: 'ok', beside: 'plain', foreign: 'bad', wrong: 'warn' } as const

/** The unified social credit codes of the content, each with its passage and whose it is; loud where a document is another's. */
export const CreditCodes = ({ evidenceId, codes, namesFirm }: Props) => {
  const { t } = useTranslation('facts')
  const firm = useRequest('firms.current', {}).data?.firm
  if (codes.length === 0) return null
  const judged = judgeCreditCodes(codes, namesFirm)
  const told = (['foreign', 'wrong'] as const).filter(one => judged.some(({ verdict }) => verdict === one))
  return (
    <section className={styles.codes} aria-labelledby="credit-codes">
      <h4 id="credit-codes">{t('codes.title')}</h4>
      <ul>
        {judged.map(({ code, page, quote, verdict }) => (
          <li key={code}>
            <code>{code}</code> <Chip tone={tones[verdict]}>{t(`codes.verdict.${verdict}`)}</Chip>{' '}
            <Link to="/evidence/view" search={{ id: evidenceId, page: String(page), find: code }}>
              {t('offer.page', { page })}
            </Link>
            <q>{quote}</q>
          </li>
        ))}
      </ul>
      {told.map(one => (
        <p key={one}>{t(`codes.say.${one}`)}</p>
      ))}
      {firm?.facts.creditCode === '' ? (
        <p>
          {t('codes.byName')} <Link to="/settings">{t('codes.fillIn')}</Link>
        </p>
      ) : null}
    </section>
  )
}
