import type { ReactNode } from 'react'

type EntryGroup = 'screens' | 'commands' | 'leaves' | 'found'

/** One line of the palette. */
export type Entry = {
  readonly id: string
  readonly group: EntryGroup
  readonly title: string
  /** Smaller text behind the title: an excerpt, a key. */
  readonly note?: string
  readonly icon?: ReactNode
  readonly run: () => void
}
