import IconContext from '@ant-design/icons/es/components/Context'
import type { ReactNode } from 'react'

/** The icons must not inject a style element: our content policy allows only style files. */
const settings = { zeroRuntime: true }

export const IconProvider = ({ children }: { readonly children: ReactNode }) => (
  <IconContext.Provider value={settings}>{children}</IconContext.Provider>
)
