/** Tells the present moment. Rules take the moment as an argument; this is where it comes from. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
