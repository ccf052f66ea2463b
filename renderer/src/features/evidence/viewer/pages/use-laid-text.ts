import { useEffect, useState } from 'react'
import { type LaidText, noText, type PageSource } from './page-source.ts'

/** The words of a page, once they are read. */
export const useLaidText = (source: PageSource, page: number): LaidText => {
  const [text, setText] = useState<LaidText>(noText)
  useEffect(() => {
    const state = { gone: false }
    source.text(page).then(
      read => {
        if (!state.gone) setText(read)
      },
      () => {},
    )
    return () => {
      state.gone = true
    }
  }, [source, page])
  return text
}
