export declare const atEnd: (cleanup: () => Promise<unknown>) => void
export declare const releaseAtEnd: <Opened extends { readonly release: () => Promise<unknown> }>(
  opening: Promise<Opened>,
) => Promise<Opened>
export declare const isEnding: () => boolean
export declare const sayAtStop: (text: string) => void
export declare const command: (work: () => Promise<unknown>) => Promise<void>
