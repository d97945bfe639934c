import { dictionaryOf, type Form, isBetween, isFunction, isText, listOf, oneOf, recordOf } from '../catalogue/forms.ts';
import type { FeatureBlock } from './features.ts';

/** Blocks of features, a caller's own among them. */
export const areBlocks: Form = /* @__PURE__ */ listOf(
  /* @__PURE__ */ recordOf({
    name: isText,
    share: /* @__PURE__ */ isBetween(0),
    rarity: /* @__PURE__ */ oneOf(['smoothed', 'plain', 'none'] satisfies readonly FeatureBlock['rarity'][]),
    parameters: /* @__PURE__ */ dictionaryOf(() => null),
    prepare: isFunction,
  }),
);
