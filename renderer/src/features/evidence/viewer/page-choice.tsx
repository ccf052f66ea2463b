import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewFacts } from '../../../../../shared/contract/requests/viewer.ts'
import { readPageRanges, writePageRanges } from '../../../../../shared/domain/evidence/viewer/page-ranges.ts'
import type { Turn } from '../../../../../shared/domain/evidence/viewer/turn.ts'
import { useRequest } from '../../../host/use-request.ts'
import { Button } from '../../../ui/button.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './page-choice.module.css'
import { ChoiceGrid } from './pages/choice-grid.tsx'
import type { PageSource } from './pages/page-source.ts'
import { usePdfSource, usePictureSource } from './pages/use-page-source.ts'

type Props = {
  readonly evidenceId: string
  /** The chosen pages, from 1 and ascending; null stands for all of them. */
  readonly pages: readonly number[] | null
  readonly onChange: (pages: readonly number[] | null) => void
}

type ChoiceProps = Omit<Props, 'evidenceId'> & {
  readonly source: PageSource
  readonly turnOf: (page: number) => Turn
}

const Choice = ({ source, turnOf, pages, onChange }: ChoiceProps) => {
  const { t } = useTranslation('viewer')
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const all = Array.from({ length: source.pages }, (_, index) => index + 1)
  const chosen = pages ?? all
  const put = (next: readonly number[]) => onChange(next.length === source.pages ? null : next)
  const read = typed === null ? null : readPageRanges(typed, source.pages)
  const change = (text: string) => {
    setTyped(text)
    const now = readPageRanges(text, source.pages)
    if (now.ok) put(now.pages)
  }
  return (
    <section className={styles.choice} aria-labelledby={id}>
      <h3 id={id} className="visually-hidden">
        {t('choice.label')}
      </h3>
      <div className={styles.tools}>
        <TextField
          label={t('choice.ranges')}
          className={styles.ranges}
          value={typed ?? writePageRanges(chosen)}
          onChange={change}
          error={
            read?.ok === false ? t('choice.wrong', { piece: read.piece, pages: source.pages }) : undefined
          }
        />
        <Button
          small
          onClick={() => {
            setTyped(null)
            onChange(null)
          }}
        >
          {t('choice.all')}
        </Button>
        <Button
          small
          onClick={() => {
            setTyped(null)
            onChange([])
          }}
        >
          {t('choice.none')}
        </Button>
        <span className={styles.count} role="status">
          {t('choice.count', { count: chosen.length, pages: source.pages })}
        </span>
      </div>
      <ChoiceGrid
        source={source}
        turnOf={turnOf}
        chosen={new Set(chosen)}
        onToggle={page => {
          setTyped(null)
          put(all.filter(one => (one === page ? !chosen.includes(one) : chosen.includes(one))))
        }}
      />
    </section>
  )
}

type PartProps = Omit<ChoiceProps, 'source'> & { readonly id: string }

const PdfChoice = ({ id, ...rest }: PartProps) => {
  const { t } = useTranslation('viewer')
  const state = usePdfSource(id)
  if (state.phase === 'reading') return <Loading />
  if (state.phase !== 'ready') return <p role="status">{t(`nothing.${state.phase}`)}</p>
  return <Choice source={state.source} {...rest} />
}

const PictureChoice = ({ id, facts, ...rest }: PartProps & { readonly facts: ViewFacts }) => (
  <Choice source={usePictureSource(id, facts)} {...rest} />
)

/** Which pages of an evidence are taken: small pages to tick, ranges to type. It fills the height of its box. */
export const PageChoice = ({ evidenceId, ...rest }: Props) => {
  const { t } = useTranslation('viewer')
  const facts = useRequest('viewer.facts', { id: evidenceId }).data
  const copy = useRequest('submittedCopies.get', { evidenceId }).data
  if (!facts || !copy) return <Loading />
  const turnOf = (page: number): Turn => copy.rotations[String(page)] ?? 0
  if (facts.kind === 'pdf') return <PdfChoice id={evidenceId} turnOf={turnOf} {...rest} />
  if (facts.kind === 'image' || facts.kind === 'picture')
    return <PictureChoice id={evidenceId} facts={facts} turnOf={turnOf} {...rest} />
  return <p role="status">{t('choice.noPages')}</p>
}
