import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../../../../shared/contract/requests/places.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import styles from './linking.module.css'

const Words = ({ place }: { readonly place: Place }) => {
  const { t } = useTranslation('linking')
  const pick = usePickText()
  const within = pick(place.within)
  return (
    <>
      {place.kind === 'answer' ? null : <span className={styles.kind}>{t(`kinds.${place.kind}`)} </span>}
      {pick(place.name)}
      {place.kind === 'answer' || within === '' ? null : <span className={styles.within}> {within}</span>}
    </>
  )
}

/** What an evidence is linked to, by its name; leads there where that is a place of its own. */
export const PlaceName = ({ place }: { readonly place: Place }) => {
  const words = <Words place={place} />
  const assessment = place.assessmentId === '' ? {} : { assessment: place.assessmentId }
  switch (place.kind) {
    case 'answer':
    case 'profile':
    case 'row':
      return (
        <Link to="/assess" search={{ leaf: place.leaf }}>
          {words}
        </Link>
      )
    case 'question':
      return (
        <Link to="/assess" search={{ ...assessment, leaf: place.leaf }}>
          {words}
        </Link>
      )
    case 'finding':
      return (
        <Link to="/assess" search={{ ...assessment, leaf: place.leaf, tab: 'findings' }}>
          {words}
        </Link>
      )
    case 'action':
      return (
        <Link to="/improve" search={{ id: place.id }}>
          {words}
        </Link>
      )
    case 'indicator':
    case 'value':
      return (
        <Link to="/indicators" search={{ id: place.id }}>
          {words}
        </Link>
      )
    case 'field':
      return (
        <Link to="/dossiers" search={{ id: place.id }}>
          {words}
        </Link>
      )
    case 'visit':
      return <Link to="/assess/visit">{words}</Link>
    default:
      return <span>{words}</span>
  }
}
