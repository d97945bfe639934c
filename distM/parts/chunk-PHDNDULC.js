// src/search/language.ts
import { stemmer } from "stemmer";
var paired = (words) => new Map(words.split(" ").map((pair) => pair.replaceAll("+", " ").split(":")));
var listed = (words) => new Set(words.split(" "));
var plainRules = /* @__PURE__ */ (() => ({
  name: "plain",
  stem: (word) => word,
  stopWords: /* @__PURE__ */ new Set(),
  fillers: /* @__PURE__ */ new Set()
}))();
var englishRules = /* @__PURE__ */ (() => ({
  name: "en-porter-2",
  stem: (word) => /^[a-z]{3,}$/.test(word) ? stemmer(oneSpelling(word)) : word,
  stopWords: /* @__PURE__ */ listed(
    // The last: verbs that say no more than that something is done, as in "perform video editing".
    "a an and are as at be been being by for from has have i in into is its me my of on or our own that the their these they this those to using via was we were which who with within you your apply carry conduct do execute out perform undertake use utilise utilize"
  ),
  fillers: /* @__PURE__ */ listed(
    "ability able advanced agency and apprentice apprentices basic casual certified chartered competence competences competency competent did done employed excellent experience experienced expert expertise familiar familiarity fluent former freelance freelancing full general good graduate great hands in intern job junior know knowledge level of on part permanent profession proficiency proficient proven qualified registered role self senior skill skilled skills solid strong temporary the time to trained trainee trainees understanding used very with work worked working works"
  ),
  joints: /* @__PURE__ */ listed("at for in of on responsible to with"),
  places: /* @__PURE__ */ listed("at for in with"),
  pairs: /* @__PURE__ */ listed("and cum or"),
  people: /* @__PURE__ */ listed(
    "bloke boy boys chap girl girls guy guys hand hands lad ladies lady lads man mate mates men people person persons staff woman women worker workers"
  ),
  roles: /* @__PURE__ */ listed(
    "assistant assistants consultant consultants engineer engineers expert experts manager managers officer officers operator operators specialist specialists supervisor supervisors technician technicians"
  ),
  short: /* @__PURE__ */ paired(
    "acct:accountant admin:administrator ads:advertising asst:assistant assoc:associate aux:auxiliary biz:business chem:chemical comms:communications constr:construction coord:coordinator cust:customer dept:department dev:developer devs:developers dir:director educ:education elec:electrical eng:engineer engr:engineer env:environmental exec:executive fin:finance govt:government hr:human+resources info:information insp:inspector instr:instructor intl:international jnr:junior jr:junior lab:laboratory maint:maintenance mech:mechanic med:medical mfg:manufacturing mgmt:management mgr:manager mgrs:managers mktg:marketing net:network op:operator ops:operations pe:physical+education pr:public+relations prof:professor proj:project qa:quality+assurance qc:quality+control ref:referee rep:representative reps:representatives sci:science sen:special+educational+needs snr:senior spec:specialist sr:senior supt:superintendent supv:supervisor svc:service sys:system tech:technician techs:technicians uni:university univ:university vol:volunteer"
  )
}))();
var respelled = /* @__PURE__ */ (() => [
  [/is(e|ed|er|ers|es|ing|ation|ations|ational|ationally)$/, "iz$1"],
  [/ys(e|ed|er|ers|es|ing)$/, "yz$1"],
  [/([a-z]{2})our(s|ed|ing|er|ers|al|able|ful|less|ist|ists|ite|ites|y)?$/, "$1or$2"],
  [/([tb])re(s)?$/, "$1er$2"],
  [/ogue(s)?$/, "og$1"],
  [/([aeiou][a-z]*[aeiou])ll(ed|er|ers|ing|or|ors)$/, "$1l$2"],
  [/^(def|off|lic)ence(s)?$/, "$1ense$2"],
  [/^programme(s)?$/, "program$1"],
  [/^practis/, "practic"],
  [/^jeweller/, "jewel"],
  [/^tyre/, "tire"],
  [/^grey/, "gray"],
  [/^(an|gyn)ae/, "$1e"],
  [/^(p|h|orthop|arch)ae/, "$1e"],
  [/^manoeuv/, "maneuv"],
  [/^aluminium/, "aluminum"],
  [/^maths$/, "math"],
  [/^lorr(y|ies)$/, "truck"],
  [/^automobile(s)?$/, "car"],
  [/^airplane/, "aeroplane"],
  [/^railroad/, "railway"],
  [/^gasoline$/, "petrol"],
  [/^movie(s)?$/, "film"]
])();
var spelledTwoWays = /* @__PURE__ */ (() => /* @__PURE__ */ new RegExp(/* @__PURE__ */ respelled.map(([from]) => from.source).join("|")))();
function oneSpelling(word) {
  if (!spelledTwoWays.test(word)) return word;
  let spelled = word;
  for (const [from, to] of respelled) spelled = spelled.replace(from, to);
  return spelled;
}

export {
  listed,
  plainRules,
  englishRules
};
