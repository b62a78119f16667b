/** Questions at most that each reader opens alone: fewer presses than it is worth to look for a button above them. */
export const FEW = 5;
/** Questions at most without a field to find one by: more are two screens of a phone, closed as they are. */
export const MANY = 20;
/** Questions that are rendered in one go; more follow in tasks of their own, so that the page answers in between. */
export const SLICE = 100;
