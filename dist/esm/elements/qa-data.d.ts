/** Telling search engines what is shown. */
import type { Article } from '../content/model.js';
/** The script in the page's head that has the questions as schema.org JSON-LD. A block of data, which never runs. */
export declare class QuestionData {
    #private;
    /** @param article What is shown; `undefined` where nothing is to be told. */
    update(article: Article | undefined): void;
}
