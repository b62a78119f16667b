/** HTML in the making: piece by piece, as a stream, or whole. To be read once. */
export class Rendering implements AsyncIterable<string> {
  readonly #pieces: AsyncGenerator<string, void, undefined>;

  constructor(pieces: AsyncGenerator<string, void, undefined>) {
    this.#pieces = pieces;
  }

  [Symbol.asyncIterator](): AsyncIterator<string, void, undefined> {
    return this.#pieces;
  }

  /** In UTF-8, as the body of a response has it. */
  stream(): ReadableStream<Uint8Array> {
    const pieces = this.#pieces;
    const encoder = new TextEncoder();
    return new ReadableStream({
      async pull(controller) {
        const {done, value} = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return();
      },
    });
  }

  async text(): Promise<string> {
    let text = '';
    for await (const piece of this.#pieces) text += piece;
    return text;
  }
}
