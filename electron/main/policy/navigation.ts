import { isOwnPage } from './sender.ts'

/** A window stays on its page; only the part behind # may change, and a reload of the same page is allowed. */
export const mayNavigate = (from: string, to: string): boolean => {
  if (!isOwnPage(to) || !isOwnPage(from)) return false
  return new URL(from).pathname === new URL(to).pathname && new URL(to).search === new URL(from).search
}
