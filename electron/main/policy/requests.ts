/** In production only our own schemes are loaded; everything else is cancelled before it leaves the process. */
export const mayRequest = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, host } = new URL(url)
  if (protocol === 'app:') return host === 'zhiheng'
  if (protocol === 'evidence:') return host === 'item' || host === 'build'
  if (protocol === 'blob:') return url.startsWith('blob:app://zhiheng/')
  return protocol === 'data:' || protocol === 'devtools:'
}
