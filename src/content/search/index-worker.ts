/** The worker that has the index of a long list; `index-thread.ts` starts it. */
import {FeedIndex} from './feed-index.js';

/** A method of the index to call, with a number that its answer has, too. */
export interface Call {
  readonly id: number;
  readonly method: 'read' | 'prepare' | 'find';
  readonly values: unknown[];
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

const index = new FeedIndex();

addEventListener('message', ({data}: MessageEvent<Call>) => {
  void answer(data).then((result) => {
    postMessage(result);
  });
});

async function answer({id, method, values}: Call): Promise<Answer> {
  try {
    const call = index[method] as (...values: unknown[]) => unknown;
    return {id, value: await call.apply(index, values)};
  } catch (error) {
    return {id, error: String(error)};
  }
}
