import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

const typing = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog'

const pad = (part: number): string => String(part).padStart(2, '0')

/** `2026-11-27 15-04-05`, which every file system takes. */
const stamp = (now: Date): string =>
  `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())} ${pad(now.getHours())}-${pad(now.getMinutes())}-${pad(now.getSeconds())}`

/** What the clipboard calls a screenshot. */
const nameless = /^image\.(png|jpe?g|webp)$/iu

/** Files and screenshots that are pasted while no field is being typed in; a screenshot gets a name of its own. */
export const usePasteFiles = (onFiles: ((files: readonly File[]) => void) | undefined): void => {
  const { t } = useTranslation('intake')
  const tell = useRef(onFiles)
  tell.current = onFiles
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (tell.current === undefined || files.length === 0) return
      if (event.target instanceof Element && event.target.closest(typing) !== null) return
      event.preventDefault()
      const named = files.map(file => {
        if (!nameless.test(file.name)) return file
        const ending = file.name.slice(file.name.lastIndexOf('.'))
        return new File([file], `${t('screenshot')} ${stamp(new Date())}${ending}`, { type: file.type })
      })
      tell.current(named)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [t])
}
