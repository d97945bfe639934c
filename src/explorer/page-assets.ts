/**
 * The page's program and style sheet. These are stand-ins: `npm run build` bundles `page/` and `style.css` and writes
 * the real ones over this module in `dist`.
 */
export const pageScript: string = '';
export const pageStyle: string = '';
