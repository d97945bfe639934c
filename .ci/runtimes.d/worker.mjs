import { answers } from './questions.mjs';

export default { fetch: () => new Response(`${answers()}\n`) };
