import type { OpenFirm } from '../../../shared/contract/requests/firms.ts'
import { useRequest } from '../host/use-request.ts'

/** Whose copy the open file is; null in a firm's own file. In a copy only this assessor's scores can be changed. */
export type Seat = NonNullable<OpenFirm['seat']>

export const useSeat = (): Seat | null => useRequest('firms.current', {}).data?.firm?.seat ?? null
