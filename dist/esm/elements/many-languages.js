/** More languages than this are a menu, however much room there is, with a field to find one by. */
export const MANY = 20;
