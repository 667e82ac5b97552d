export declare const atEnd: (cleanup: () => Promise<unknown>) => void
export declare const isEnding: () => boolean
export declare const command: (work: () => Promise<unknown>, stopping?: string) => Promise<void>
