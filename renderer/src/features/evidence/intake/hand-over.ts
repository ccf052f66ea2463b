import type { RequestInput } from '../../../../../shared/contract/requests.ts'
import { isPassedOver } from '../../../../../shared/domain/evidence/intake/is-passed-over.ts'
import { host } from '../../../host/host.ts'
import { failureOf } from '../../../host/request-failed.ts'

/** A file at its place in the list of an intake. */
export type Placed = { readonly n: number; readonly file: File; readonly path: string; readonly size: number }
type Handed = RequestInput<'intakes.takeIn'>['files'][number]

const reasons = ['file-gone', 'file-too-large', 'disk-full', 'io'] as const
const reasonOf = (cause: unknown) =>
  reasons.find(reason => reason === failureOf(cause).code) ?? ('file-unreadable' as const)

const handOne = async ({ n, file }: Placed): Promise<Handed> => {
  try {
    const [token] = await host.offerFiles([file])
    return token === undefined ? { n, code: 'file-unreadable' } : { n, token }
  } catch (cause) {
    return { n, code: reasonOf(cause) }
  }
}

/**
 * Hands a lot of files to the core. What systems leave in folders is passed over; a file that cannot be handed over
 * carries the reason, and the others go on.
 */
export const handOver = async (lot: readonly Placed[]): Promise<readonly Handed[]> => {
  const wanted = lot.filter(({ path }) => !isPassedOver(path))
  const skipped = lot
    .filter(({ path }) => isPassedOver(path))
    .map(({ n }): Handed => ({ n, code: 'file-skipped' }))
  if (wanted.length === 0) return skipped
  try {
    const tokens = await host.offerFiles(wanted.map(({ file }) => file))
    const handed = wanted.flatMap(({ n }, at): Handed[] => {
      const token = tokens[at]
      return token === undefined ? [{ n, code: 'file-unreadable' }] : [{ n, token }]
    })
    return [...skipped, ...handed]
  } catch {
    const one: Handed[] = []
    for (const file of wanted) one.push(await handOne(file))
    return [...skipped, ...one]
  }
}
