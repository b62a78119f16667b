/** The strictest Content Security Policy that the library promises to work under, Trusted Types included. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html zo";
