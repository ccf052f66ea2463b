import { isOwnPage } from './sender.ts'

/** Nothing is granted but writing plain text to the clipboard from a page of ours. */
export const mayUse = (permission: string, url: string): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnPage(url)
