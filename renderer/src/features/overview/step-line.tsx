import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { NextStep } from '../../../../shared/domain/overview/next-steps.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { usePickText } from '../../i18n/use-language.ts'
import { cx } from '../../ui/cx.ts'
import { namesOf } from './names-of.ts'
import styles from './overview.module.css'
import { stepAddress } from './step-address.ts'

type Props = { readonly step: NextStep; readonly instrument: Instrument }

/** How many codes a reason names before it only counts. */
const shownCodes = 6

/** A step: what to do, why, and what it brings or by when; leads to the place. */
export const StepLine = ({ step, instrument }: Props) => {
  const { t } = useTranslation('overview')
  const pick = usePickText()
  const format = useFormat()
  const { names, rest } = namesOf(instrument, step.codes, pick, t('listSeparator'))
  const { kind, params } = step
  const values = {
    ...params,
    names:
      rest > 0
        ? t(kind === 'score' ? 'steps.restItems' : 'steps.rest', { names, count: step.codes.length })
        : names,
    codes: `${step.codes.slice(0, shownCodes).join(t('listSeparator'))}${step.codes.length > shownCodes ? '…' : ''}`,
    points: format.short(step.points),
    ...(typeof params.budget === 'number'
      ? { budget: format.count(Math.round(params.budget / 100) * 100) }
      : {}),
  }
  const why =
    kind === 'back-up' && params.days === -1 ? t('steps.back-up.whyNever') : t(`steps.${kind}.why`, values)
  const days = typeof params.days === 'number' ? params.days : -1
  const bad = kind === 'renew-lapsed' || kind === 'overdue-actions'
  const late = bad || (kind === 'renew-lapsing' && days <= 30)
  const end =
    kind === 'renew-lapsed'
      ? t('steps.lapsed')
      : kind === 'overdue-actions'
        ? t('steps.overdue', { count: days })
        : kind === 'renew-lapsing' && days === 0
          ? t('steps.today')
          : (kind === 'renew-lapsing' || kind === 'dossier-blocking') && days >= 0
            ? t('steps.days', { count: days })
            : step.points > 0
              ? t(kind === 'raise' ? 'steps.gain' : 'steps.atStake', { points: format.short(step.points) })
              : ''
  return (
    <li>
      <Link {...stepAddress(step.place)} className={styles.line ?? ''}>
        <span>
          <span className={styles.title}>{t(`steps.${kind}.title`, values)}</span>
          <br />
          <span className={styles.why}>{why}</span>
        </span>
        <span className={cx(styles.end, late && (bad ? styles.bad : styles.warn))}>{end}</span>
      </Link>
    </li>
  )
}
