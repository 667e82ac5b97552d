/** All requests whose origin nobody vouches for count as one network: nobody is told apart in it. */
export const unknownNetwork = 'unknown'
