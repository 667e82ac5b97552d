/** Why no population is generated, told to the person who asked for it. */
export class GenerateRefusal extends Error {}
