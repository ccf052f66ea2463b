import { type ComponentType, useEffect, useState } from 'react'

type PaletteProps = { readonly onClose: () => void; readonly openKeys: () => void }

/**
 * The palette's component once its chunk is there, null before. It is fetched while nothing else happens and
 * kept outside of Suspense, so that it opens in the same frame and nothing typed right after Ctrl K is lost.
 */
export const usePalette = (): ComponentType<PaletteProps> | null => {
  const [loaded, setLoaded] = useState<{ readonly component: ComponentType<PaletteProps> } | null>(null)
  useEffect(() => {
    let gone = false
    const idle = requestIdleCallback(async () => {
      const { Palette } = await import('./palette/palette.tsx')
      if (!gone) setLoaded({ component: Palette })
    })
    return () => {
      gone = true
      cancelIdleCallback(idle)
    }
  }, [])
  return loaded?.component ?? null
}
