import { join } from 'node:path'
import { type FuseConfig, FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'

/** Every fuse has a decision; packaging fails when the runtime knows one that is not listed here. */
export const fuses: FuseConfig = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

type Packed = {
  readonly appOutDir: string
  readonly electronPlatformName: string
  readonly packager: {
    readonly executableName?: string
    readonly appInfo: { readonly productFilename: string }
  }
}

/** The program inside a packed folder. */
export const programOf = ({ appOutDir, electronPlatformName, packager }: Packed): string => {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'win32') return join(appOutDir, `${productFilename}.exe`)
  if (electronPlatformName === 'darwin') return join(appOutDir, `${productFilename}.app`)
  return join(appOutDir, packager.executableName ?? productFilename)
}

/** Called by electron-builder between packing and signing. */
export default async (packed: Packed): Promise<void> => {
  await flipFuses(programOf(packed), fuses)
}
