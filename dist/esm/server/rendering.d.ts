/** HTML in the making: piece by piece, as a stream, or whole. To be read once. */
export declare class Rendering implements AsyncIterable<string> {
    #private;
    constructor(pieces: AsyncGenerator<string, void, undefined>);
    [Symbol.asyncIterator](): AsyncIterator<string, void, undefined>;
    /** In UTF-8, as the body of a response has it. */
    stream(): ReadableStream<Uint8Array>;
    text(): Promise<string>;
}
