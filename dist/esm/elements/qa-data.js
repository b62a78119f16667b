import { parseInert } from '../content/trusted-types.js';
/** A page has one: whoever wrote it, and in whichever syntax. */
const OTHERS = ['FAQPage', 'QAPage'].flatMap((type) => [`[itemtype$="/${type}"]`, `[typeof~="${type}"]`]).join();
/** Those with something to tell; but one of them tells it. */
const tellers = new Set();
/** The script in the page's head that has the questions as schema.org JSON-LD. A block of data, which never runs. */
export class QuestionData {
    #script;
    #article;
    /** @param article What is shown; `undefined` where nothing is to be told. */
    update(article) {
        if (article === this.#article)
            return;
        this.#article = article;
        this.#script?.remove();
        this.#script = undefined;
        if (article)
            tellers.add(this);
        else
            tellers.delete(this);
        for (const teller of tellers)
            teller.#tell();
    }
    #tell() {
        if (isTold())
            return;
        // No text in it may end the script. It comes from a parser, since pages may forbid to write into scripts of any type.
        const json = JSON.stringify(describe(this.#article)).replaceAll('<', '\\u003c');
        const page = parseInert(`<script type="application/ld+json">${json}</script>`, 'text/html');
        this.#script = page.scripts[0];
        document.head.append(this.#script);
    }
}
function isTold() {
    const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
    return ([...scripts].some(({ textContent }) => /"(?:\w+:)?(?:FAQ|QA)Page"/.test(textContent)) ||
        !!document.querySelector(OTHERS));
}
/**
 * One question with several answers is a page of its own, more are a list.
 *
 * @see https://schema.org/QAPage
 * @see https://schema.org/FAQPage
 */
function describe({ questions, language }) {
    const [first] = questions;
    const type = questions.length === 1 && first.answers.length > 1 ? 'QAPage' : 'FAQPage';
    return {
        '@context': 'https://schema.org',
        '@type': type,
        inLanguage: language === 'und' ? undefined : language,
        mainEntity: questions.filter(({ answers }) => answers.length > 0).map(describeQuestion),
    };
}
function describeQuestion({ title, body, answers, answerCount }) {
    // Where there is but one, it is the answer.
    const isAccepted = ({ accepted }) => accepted || answers.length === 1;
    const acceptedAnswer = answers.filter(isAccepted).map(describeAnswer);
    const suggestedAnswer = answers.filter((answer) => !isAccepted(answer)).map(describeAnswer);
    return {
        '@type': 'Question',
        name: title,
        text: body || undefined,
        answerCount: Math.max(answerCount ?? 0, answers.length),
        acceptedAnswer: acceptedAnswer.length > 0 ? acceptedAnswer : undefined,
        suggestedAnswer: suggestedAnswer.length > 0 ? suggestedAnswer : undefined,
    };
}
function describeAnswer({ body, authors = [], published, upvotes }) {
    return {
        '@type': 'Answer',
        text: body,
        author: authors.length > 0 ? authors.map(describeAuthor) : undefined,
        datePublished: published || undefined,
        upvoteCount: upvotes,
    };
}
function describeAuthor({ name, url }) {
    return { '@type': 'Person', name, url: url || undefined };
}
