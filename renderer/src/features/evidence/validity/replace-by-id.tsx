import { useRequest } from '../../../host/use-request.ts'
import { ReplaceDialog } from '../custody/replace-dialog.tsx'

type Props = { readonly id: string; readonly onClose: () => void }

/** Asks for the new file of an evidence of which only the id is known. */
export const ReplaceById = ({ id, onClose }: Props) => {
  const evidence = useRequest('evidence.get', { id }).data
  return evidence === undefined ? null : <ReplaceDialog evidence={evidence} onClose={onClose} />
}
