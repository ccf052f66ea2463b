import type { ReactNode } from 'react'
import styles from './drop-curtain.module.css'

/** Lies over a whole screen while files hover above it, and says what dropping them does. */
export const DropCurtain = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.curtain}>{children}</div>
)
