// src/releases/input-forms.ts
import { dictionaryOf, isCount, isFlag, isNumber, isText, later, listOf, oneOf, perhaps, recordOf } from "../core.js";
import { requirementKinds } from "../core.js";
var isKind = /* @__PURE__ */ (() => /* @__PURE__ */ oneOf(["occupations", "skills", "groups"]))();
var concept = /* @__PURE__ */ (() => ({ id: isText, label: isText, code: /* @__PURE__ */ perhaps(isText) }))();
var either = (form) => (value) => value === null ? null : form(value);
var changeOf = (form) => recordOf({ before: form, after: form });
var listChangeOf = (form) => recordOf({ added: listOf(form), removed: listOf(form) });
var areConcepts = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => {
  const certainty = oneOf(["certain", "choice", "none"]);
  const texts = perhaps(changeOf(isText));
  const ids = perhaps(listChangeOf(isText));
  const successor = recordOf({
    ...concept,
    evidence: oneOf(["label", "altLabel", "likeness", "stated"]),
    likeness: isNumber,
    known: isFlag,
    tookPlaces: perhaps(recordOf({ taken: isCount(), of: isCount() }))
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
        retagged: ids
      })
    ),
    gone: listOf(
      recordOf({
        ...concept,
        certainty,
        fate: oneOf(["renumbered", "merged", "split", "unclear", "ended"]),
        successors: listOf(successor)
      })
    ),
    new: listOf(recordOf({ ...concept, predecessors: listOf(recordOf({ ...concept, certainty })) })),
    likenessFrom: either(recordOf({ listed: isNumber, gained: isNumber }))
  });
}))();
var isReleaseDiff = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => {
  const release = recordOf({ name: isText, counts: either(dictionaryOf(isCount())) });
  const kind = oneOf(requirementKinds);
  const listed = listChangeOf(recordOf({ ...concept, kind }));
  const rating = changeOf(either(isNumber));
  const changedList = (value) => recordOf({
    ...concept,
    rekinded: listOf(recordOf({ ...concept, kind: changeOf(kind) })),
    rerated: listOf(recordOf({ ...concept, importance: rating, level: rating }))
  })(value) ?? listed(value);
  return recordOf({
    before: release,
    after: release,
    occupations: areConcepts,
    skills: areConcepts,
    groups: areConcepts,
    requirements: recordOf({ counts: dictionaryOf(isCount()), changed: listOf(changedList) })
  });
}))();
var isVintageNames = /* @__PURE__ */ (() => /* @__PURE__ */ recordOf({ before: isText, after: isText }))();
var isVintageLink = /* @__PURE__ */ (() => /* @__PURE__ */ recordOf({
  from: isText,
  to: isText,
  fromLabel: /* @__PURE__ */ perhaps(isText),
  toLabel: /* @__PURE__ */ perhaps(isText)
}))();
var isStoredTable = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    rows: listOf(dictionaryOf((value) => typeof value === "symbol" ? isText(value) : null)),
    columns: dictionaryOf(isKind)
  })
))();
var areStoredNames = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => recordOf({ kind: isKind, names: listOf(isText) })))();
var isStoredProfile = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => {
  const stated = recordOf({ skill: isText });
  return recordOf({ skills: listOf((value) => typeof value === "string" ? null : stated(value)) });
}))();

export {
  isReleaseDiff,
  isVintageNames,
  isVintageLink,
  isStoredTable,
  areStoredNames,
  isStoredProfile
};
