import { Link } from '@tanstack/react-router'
import type { Instrument } from '../../../../../shared/packs/instrument.ts'
import { usePickText } from '../../../i18n/use-language.ts'
import styles from './assess-tree.module.css'

type Props = { readonly sections: Instrument['profile']['sections'] }

/** The sections of the profile while it is open; each leads to its first field. */
export const ProfileSections = ({ sections }: Props) => {
  const pick = usePickText()
  return (
    <ul className={styles.sections}>
      {sections.map(section => (
        <li key={section.id}>
          <Link
            to="/assess"
            search={{ leaf: 'profile', focus: section.fields[0]?.id ?? '' }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {pick(section.title)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
