/** Questions at most that each reader opens alone: fewer presses than it is worth to look for a button above them. */
export declare const FEW = 5;
/** Questions at most without a field to find one by: more are two screens of a phone, closed as they are. */
export declare const MANY = 20;
