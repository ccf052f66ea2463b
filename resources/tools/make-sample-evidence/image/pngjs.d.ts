declare module 'pngjs' {
  export interface PngOptions {
    readonly colorType?: 0 | 2 | 4 | 6
    readonly inputHasAlpha?: boolean
    readonly deflateLevel?: number
    readonly filterType?: number
  }
  export class PNG {
    constructor(options?: { width: number; height: number })
    readonly width: number
    readonly height: number
    readonly data: Buffer
    static readonly sync: {
      read(data: Buffer): PNG
      write(image: PNG, options?: PngOptions): Buffer
    }
  }
}
