export const appOrigin = 'app://zhiheng'

export type Sender = {
  /** The address of the frame that speaks. */
  readonly url: string
  readonly isMainFrame: boolean
  /** The frame belongs to a window that we opened. */
  readonly isKnownWindow: boolean
}

/** Whether an address is a page of our own, told by a URL parser and never by a prefix. */
export const isOwnPage = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const { protocol, host, username, password, port } = new URL(url)
  return protocol === 'app:' && host === 'zhiheng' && username === '' && password === '' && port === ''
}

/** Only the main frame of a window of ours, showing a page of ours, may speak to the application. */
export const maySpeak = ({ url, isMainFrame, isKnownWindow }: Sender): boolean =>
  isMainFrame && isKnownWindow && isOwnPage(url)
