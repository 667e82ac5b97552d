export declare const serversFolder: (preferred: string) => string
