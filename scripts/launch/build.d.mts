type OnLine = (line: string) => void

export declare const ensureClient: (onLine: OnLine) => Promise<boolean>
export declare const ensureBuild: (onLine: OnLine) => Promise<boolean>
