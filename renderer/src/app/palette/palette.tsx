import { Dialog } from '../../ui/dialog.tsx'
export const Palette = ({ onClose }: { readonly onClose: () => void; readonly openKeys: () => void }) => (
  <Dialog open onClose={onClose} title="">
    {null}
  </Dialog>
)
