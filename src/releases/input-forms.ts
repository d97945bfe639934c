import {
  dictionaryOf,
  type Form,
  isCount,
  isFlag,
  isNumber,
  isText,
  later,
  listOf,
  oneOf,
  perhaps,
  recordOf,
} from '../catalogue/forms.ts';
import { requirementKinds } from '../catalogue/types.ts';

/** What the functions of this room are handed, each checked at the door that takes it. */

const isKind: Form = /* @__PURE__ */ oneOf(['occupations', 'skills', 'groups']);

const concept = { id: isText, label: isText, code: /* @__PURE__ */ perhaps(isText) };

const either =
  (form: Form): Form =>
  (value) =>
    value === null ? null : form(value);

const changeOf = (form: Form): Form => recordOf({ before: form, after: form });
const listChangeOf = (form: Form): Form => recordOf({ added: listOf(form), removed: listOf(form) });

const areConcepts: Form = /* @__PURE__ */ later(() => {
  const certainty = oneOf(['certain', 'choice', 'none']);
  const texts = perhaps(changeOf(isText));
  const ids = perhaps(listChangeOf(isText));
  const successor = recordOf({
    ...concept,
    evidence: oneOf(['label', 'altLabel', 'likeness', 'stated']),
    likeness: isNumber,
    known: isFlag,
    tookPlaces: perhaps(recordOf({ taken: isCount(), of: isCount() })),
  });
  return recordOf({
    counts: dictionaryOf(isCount()),
    kept: listOf(
      recordOf({
        ...concept,
        renamed: perhaps(dictionaryOf(changeOf(isText))),
        recoded: texts,
        regrouped: texts,
        moved: ids,
        retagged: ids,
      }),
    ),
    gone: listOf(
      recordOf({
        ...concept,
        certainty,
        fate: oneOf(['renumbered', 'merged', 'split', 'unclear', 'ended']),
        successors: listOf(successor),
      }),
    ),
    new: listOf(recordOf({ ...concept, predecessors: listOf(recordOf({ ...concept, certainty })) })),
    likenessFrom: either(recordOf({ listed: isNumber, gained: isNumber })),
  });
});

/** What `releaseDiff` or `vintageDiff` made, perhaps read back from JSON. */
export const isReleaseDiff: Form = /* @__PURE__ */ later(() => {
  const release = recordOf({ name: isText, counts: either(dictionaryOf(isCount())) });
  const kind = oneOf(requirementKinds);
  const listed = listChangeOf(recordOf({ ...concept, kind }));
  const rating = changeOf(either(isNumber));
  const changedList: Form = (value) =>
    recordOf({
      ...concept,
      rekinded: listOf(recordOf({ ...concept, kind: changeOf(kind) })),
      rerated: listOf(recordOf({ ...concept, importance: rating, level: rating })),
    })(value) ?? listed(value);
  return recordOf({
    before: release,
    after: release,
    occupations: areConcepts,
    skills: areConcepts,
    groups: areConcepts,
    requirements: recordOf({ counts: dictionaryOf(isCount()), changed: listOf(changedList) }),
  });
});

export const isVintageNames: Form = /* @__PURE__ */ recordOf({ before: isText, after: isText });

export const isVintageLink: Form = /* @__PURE__ */ recordOf({
  from: isText,
  to: isText,
  fromLabel: /* @__PURE__ */ perhaps(isText),
  toLabel: /* @__PURE__ */ perhaps(isText),
});

export const isStoredTable: Form = /* @__PURE__ */ later(() =>
  recordOf({
    rows: listOf(dictionaryOf((value) => (typeof value === 'symbol' ? isText(value) : null))),
    columns: dictionaryOf(isKind),
  }),
);

export const areStoredNames: Form = /* @__PURE__ */ later(() => recordOf({ kind: isKind, names: listOf(isText) }));

/** A skill is looked up by its name alone; what else is stated of it moves along untouched. */
export const isStoredProfile: Form = /* @__PURE__ */ later(() => {
  const stated = recordOf({ skill: isText });
  return recordOf({ skills: listOf((value) => (typeof value === 'string' ? null : stated(value))) });
});
