/** How many letters the reason for unanswered questions may have, as the database holds it. */
export const longestReason = 1000
