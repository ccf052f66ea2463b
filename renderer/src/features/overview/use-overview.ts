import { useQueries } from '@tanstack/react-query'
import type { RequestOutput } from '../../../../shared/contract/requests.ts'
import type { OverviewFacts } from '../../../../shared/domain/overview/overview-facts.ts'
import type { Instrument } from '../../../../shared/packs/instrument.ts'
import { useCurrentAssessment } from '../../app/current-assessment.ts'
import { call } from '../../host/call.ts'
import { requestKey } from '../../host/request-key.ts'
import { useRequest } from '../../host/use-request.ts'
import { buildOverviewFacts } from './build-overview-facts.ts'
import { useRenewals } from './use-renewals.ts'

type Dossier = RequestOutput<'dossiers.list'>['dossiers'][number]
export type DossierReadiness = {
  readonly dossier: Dossier
  /** null while the check runs or when it failed. */
  readonly check: RequestOutput<'dossiers.check'> | null
}

export type Overview = {
  readonly facts: OverviewFacts
  /** How many there are in the library. */
  readonly evidence: number
  readonly instrument: Instrument
  readonly summary: RequestOutput<'assessments.get'>['summary']
  readonly dossiers: readonly DossierReadiness[]
}

const useReadiness = (): readonly DossierReadiness[] | null => {
  const list = useRequest('dossiers.list', {}).data?.dossiers
  const checks = useQueries({
    queries: (list ?? []).map(({ id }) => ({
      queryKey: requestKey('dossiers.check', { id }),
      queryFn: () => call('dossiers.check', { id }),
    })),
  })
  return list === undefined ? null : list.map((dossier, at) => ({ dossier, check: checks[at]?.data ?? null }))
}

/** All that the overview shows of the current assessment; null while it is read. */
export const useOverview = (): Overview | null => {
  const { assessment } = useCurrentAssessment()
  const enabled = assessment !== null && assessment !== undefined
  const id = assessment?.id ?? '-'
  const state = useRequest('assessments.get', { id }, { enabled }).data
  const instrument = useRequest('packs.instrument', { assessmentId: id }, { enabled }).data
  const evidence = useRenewals()
  const count = useRequest('library.find', { limit: 0 }).data?.total
  const indicators = useRequest('indicators.list', {}).data?.indicators
  const actions = useRequest('actions.list', {}).data?.actions
  const claims = useRequest('claims.coverage', { assessmentId: id }, { enabled }).data?.items
  const firm = useRequest('firms.current', {}).data?.firm
  const today = useRequest('system.info', {}).data?.today
  const dossiers = useReadiness()
  if (!state || !instrument || !evidence || count === undefined) return null
  if (!indicators || !actions || !firm || !today || !dossiers) return null
  const facts = buildOverviewFacts({
    today,
    state,
    instrument,
    evidence,
    indicators,
    actions,
    claims: claims ?? [],
    lastBackupAt: firm.lastBackupAt,
    dossiers: dossiers.map(({ dossier, check }) => ({
      id: dossier.id,
      title: dossier.title,
      filingDate: dossier.filingDate,
      blocking: check?.remarks.filter(remark => remark.severity === 'blocking').length ?? 0,
    })),
  })
  return { facts, evidence: count, instrument, summary: state.summary, dossiers }
}
