export declare const isAlive: (pid: number) => boolean
