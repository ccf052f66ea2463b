import MenuFoldOutlined from '@ant-design/icons/MenuFoldOutlined'
import MenuUnfoldOutlined from '@ant-design/icons/MenuUnfoldOutlined'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx.ts'
import { IconButton } from './icon-button.tsx'
import styles from './workspace.module.css'

type Props = {
  /** The list at the left (a tree, parts); it scrolls by itself. */
  readonly tree?: ReactNode
  readonly treeLabel?: string
  readonly children: ReactNode
  /** The context at the right (evidence, guidance, history); can be folded away. */
  readonly panel?: ReactNode
  readonly panelLabel?: string
  /** The panel holds text alone: to be scrolled by keyboard it must be reached itself. */
  readonly panelIsText?: boolean
}

/** The three columns of a working area; each scrolls alone. */
export const Workspace = ({ tree, treeLabel, children, panel, panelLabel, panelIsText = false }: Props) => {
  const { t } = useTranslation()
  const [folded, setFolded] = useState(false)
  const hasPanel = panel !== undefined && panel !== null
  return (
    <div
      className={cx(
        styles.area,
        tree !== undefined && styles.withTree,
        hasPanel && !folded && styles.withPanel,
      )}
    >
      {tree === undefined ? null : (
        <section className={styles.tree} aria-label={treeLabel}>
          {tree}
        </section>
      )}
      <div className={styles.centre}>
        {hasPanel ? (
          <IconButton
            className={styles.fold}
            data-fold=""
            label={folded ? t('ui.showPanel') : t('ui.hidePanel')}
            aria-expanded={!folded}
            icon={folded ? <MenuFoldOutlined /> : <MenuUnfoldOutlined />}
            onClick={() => setFolded(!folded)}
          />
        ) : null}
        {children}
      </div>
      {hasPanel && !folded ? (
        <aside className={styles.panel} aria-label={panelLabel} {...(panelIsText ? { tabIndex: 0 } : {})}>
          {panel}
        </aside>
      ) : null}
    </div>
  )
}
