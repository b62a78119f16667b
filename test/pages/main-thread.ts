/** How long a page keeps its reader from scrolling, typing and clicking. */
import type {Page} from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor's time. */
  readonly tdur?: number;
  readonly args: {readonly name?: string};
}

/** Nothing in the trace but the tasks of threads, and little else: with what it has by default, it takes longer than they do. */
const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline'];

/**
 * Milliseconds that the longest task of a page takes while something is done, and all its tasks: of the processor's time,
 * so that it matters little what else the machine is busy with.
 *
 * @see https://www.w3.org/TR/longtasks-1/
 */
export async function tasksOf(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{readonly longest: number; readonly total: number}> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, {categories: CATEGORIES});
  await act();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
  const thread = ({pid, tid}: TraceEvent) => `${pid} ${tid}`;
  const named = traceEvents.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const main = new Set(named.map(thread));
  const tasks = traceEvents
    .filter((event) => event.name === 'RunTask' && main.has(thread(event)))
    .map(({tdur = 0}) => tdur / 1_000);
  return {longest: Math.max(0, ...tasks), total: tasks.reduce((sum, task) => sum + task, 0)};
}
