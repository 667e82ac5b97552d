export declare const atEnd: (cleanup: () => Promise<unknown>) => void
export declare const isEnding: () => boolean
export declare const sayAtStop: (text: string) => void
export declare const command: (work: () => Promise<unknown>) => Promise<void>
