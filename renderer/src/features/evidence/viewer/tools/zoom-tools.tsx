import MinusOutlined from '@ant-design/icons/MinusOutlined'
import PlusOutlined from '@ant-design/icons/PlusOutlined'
import { useTranslation } from 'react-i18next'
import { nextScale, type Zoom } from '../../../../../../shared/domain/evidence/viewer/zoom.ts'
import { IconButton } from '../../../../ui/icon-button.tsx'
import { SelectField } from '../../../../ui/select-field.tsx'
import styles from './tools.module.css'

type Props = {
  readonly zoom: Zoom
  /** The scale that the zoom comes to at present. */
  readonly scale: number
  readonly onZoom: (zoom: Zoom) => void
  /** Without pages there is nothing to fit. */
  readonly fits?: boolean
}

const levels = ['0.5', '0.75', '1', '1.25', '1.5', '2', '3'] as const

/** Smaller, larger, or as large as the window allows. */
export const ZoomTools = ({ zoom, scale, onZoom, fits = true }: Props) => {
  const { t } = useTranslation('viewer')
  const percent = (value: number): string => `${Math.round(value * 100)}%`
  const chosen = typeof zoom === 'number' ? String(zoom) : zoom
  const options = [
    ...(fits ? (['width', 'page'] as const) : []).map(value => ({
      value: String(value),
      label: value === 'width' ? t('tools.width') : t('tools.whole'),
    })),
    ...levels.map(value => ({ value: String(value), label: percent(Number(value)) })),
  ]
  const known = options.some(({ value }) => value === chosen)
  return (
    <span className={styles.group}>
      <IconButton
        label={t('tools.smaller')}
        icon={<MinusOutlined />}
        onClick={() => onZoom(nextScale(scale, -1))}
      />
      <SelectField
        label={t('tools.zoom')}
        hideLabel
        className={styles.zoom}
        value={chosen}
        options={known ? options : [{ value: chosen, label: percent(scale) }, ...options]}
        onChange={value => onZoom(value === 'width' || value === 'page' ? value : Number(value))}
      />
      <IconButton
        label={t('tools.larger')}
        icon={<PlusOutlined />}
        onClick={() => onZoom(nextScale(scale, 1))}
      />
    </span>
  )
}
