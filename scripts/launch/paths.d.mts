export declare const root: string
export declare const dataFolder: () => string
export declare const bin: (...parts: readonly string[]) => string
