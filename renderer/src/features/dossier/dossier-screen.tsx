import { useSearch } from '@tanstack/react-router'
import { Loading } from '../../ui/loading.tsx'
import { DossierList } from './dossier-list.tsx'
import { DossierWork } from './dossier-work.tsx'
import { useDossiers } from './queries.ts'

/** The firm's dossiers, or one of them. */
export const DossierScreen = () => {
  const search = useSearch({ from: '/firm/dossiers' })
  const dossiers = useDossiers().data?.dossiers
  if (!dossiers) return <Loading />
  const chosen = dossiers.find(dossier => dossier.id === search.id)
  return chosen ? (
    <DossierWork key={chosen.id} id={chosen.id} search={search} />
  ) : (
    <DossierList dossiers={dossiers} />
  )
}
