import { type Ref, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSend } from '../../../host/use-send.ts'
import { AssessorForm } from './assessor-form.tsx'
import styles from './team.module.css'

type Props = {
  readonly assessmentId: string
  /** The first one leads the team unless another role is chosen. */
  readonly first: boolean
  readonly ref: Ref<HTMLInputElement>
}

/** Adds one assessor after another: after each the form is empty and the cursor back in the name. */
export const AddAssessor = ({ assessmentId, first, ref }: Props) => {
  const { t } = useTranslation('team')
  const [added, setAdded] = useState(0)
  const section = useRef<HTMLElement>(null)
  const save = useSend('assessors.save', { saves: true })
  return (
    <section ref={section} className={styles.add} aria-labelledby="add-title">
      <h2 id="add-title">{t(first ? 'add.first' : 'add.title')}</h2>
      <AssessorForm
        key={added}
        ref={ref}
        label={t('add.title')}
        start={{ name: '', role: first && added === 0 ? 'leader' : 'assessor', affiliation: '' }}
        action={t('add.action')}
        focused={added > 0}
        onSubmit={async fields => {
          await save.mutateAsync({ assessmentId, ...fields })
          setAdded(count => count + 1)
        }}
      />
    </section>
  )
}
