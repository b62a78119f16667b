/**
 * Requests of the server. What it asks for may stand in content, whose author must not have it ask its own network: only
 * origins that the host itself has named are asked, in redirects, too.
 */
/** Allows origins until the work is done. */
export declare function allowing<Result>(origins: Iterable<string>, work: () => Promise<Result>): Promise<Result>;
/** Has a text answered at an address of its own, as if it had come from `url`, until the work is done. */
export declare function answering<Result>(text: string, url: string, work: (address: string) => Promise<Result>): Promise<Result>;
/** `fetch`, as the content code calls it. */
export declare function fetchAllowed(input: string, { signal }: {
    signal: AbortSignal;
}): Promise<Response>;
