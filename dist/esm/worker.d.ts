/**
 * What stands in the place of the modules that define elements where there are none to define: in workers, on a server's
 * edge above all. Lit's build for browsers, which bundlers take for workers, could not even be imported there.
 */
export {};
