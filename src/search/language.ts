import { stemmer } from 'stemmer';

/** What the understanding of names knows of a language. */
export interface LanguageRules {
  /** Names the rules in a saved index: words stemmed by other rules are stemmed anew. */
  readonly name: string;
  /** The common form of a folded word's inflections. */
  readonly stem: (word: string) => string;
  /** Words that say nothing by themselves. */
  readonly stopWords: ReadonlySet<string>;
  /** Words around a skill or title that can be left out where nothing is found with them. */
  readonly fillers: ReadonlySet<string>;
  /** Words after which a title only says more of whom it named: a nurse *responsible for* general care is a nurse. */
  readonly joints?: ReadonlySet<string> | undefined;
  /** Words after which a text says where or for whom somebody was what it said before: a carer *for* my mother. */
  readonly places?: ReadonlySet<string> | undefined;
  /** Words that join two of a kind: a cook *and* cleaner. */
  readonly pairs?: ReadonlySet<string> | undefined;
  /** Words for a person that tell no trade: a shop girl is found by the shop. */
  readonly people?: ReadonlySet<string> | undefined;
  /** Words of so many titles that they tell little, however few occupations a data set has: an engineer may be of anything. */
  readonly roles?: ReadonlySet<string> | undefined;
  /** Words as they are cut short on badges and in vacancies, with what they stand for: an office mgr is an office manager. */
  readonly short?: ReadonlyMap<string, string> | undefined;
}

/** Short words and long ones, as `mgr:manager hr:human+resources`. */
const paired = (words: string): ReadonlyMap<string, string> =>
  new Map(words.split(' ').map((pair) => pair.replaceAll('+', ' ').split(':') as [string, string]));

export const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** For languages without rules of their own: every word stands for itself. */
export const plainRules: LanguageRules = {
  name: 'plain',
  stem: (word) => word,
  stopWords: /* @__PURE__ */ new Set(),
  fillers: /* @__PURE__ */ new Set(),
};

/** British and American spellings made one, then Porter's stems (M. F. Porter, Program 14, 1980). */
export const englishRules: LanguageRules = {
  name: 'en-porter-2',
  stem: (word) => (/^[a-z]{3,}$/.test(word) ? stemmer(oneSpelling(word)) : word),
  stopWords: /* @__PURE__ */ listed(
    // The last: verbs that say no more than that something is done, as in "perform video editing".
    'a an and are as at be been being by for from has have i in into is its me my of on or our own that the their these they this those to using via was we were which who with within you your apply carry conduct do execute out perform undertake use utilise utilize',
  ),
  fillers: /* @__PURE__ */ listed(
    'ability able advanced agency and apprentice apprentices basic casual certified chartered competence competences competency competent did done employed excellent experience experienced expert expertise familiar familiarity fluent former freelance freelancing full general good graduate great hands in intern job junior know knowledge level of on part permanent profession proficiency proficient proven qualified registered role self senior skill skilled skills solid strong temporary the time to trained trainee trainees understanding used very with work worked working works',
  ),
  joints: /* @__PURE__ */ listed('at for in of on responsible to with'),
  places: /* @__PURE__ */ listed('at for in with'),
  pairs: /* @__PURE__ */ listed('and cum or'),
  people: /* @__PURE__ */ listed(
    'bloke boy boys chap girl girls guy guys hand hands lad ladies lady lads man mate mates men people person persons staff woman women worker workers',
  ),
  roles: /* @__PURE__ */ listed(
    'assistant assistants consultant consultants engineer engineers expert experts manager managers officer officers operator operators specialist specialists supervisor supervisors technician technicians',
  ),
  short: /* @__PURE__ */ paired(
    'acct:accountant admin:administrator ads:advertising asst:assistant assoc:associate aux:auxiliary biz:business chem:chemical comms:communications constr:construction coord:coordinator cust:customer dept:department dev:developer devs:developers dir:director educ:education elec:electrical eng:engineer engr:engineer env:environmental exec:executive fin:finance govt:government hr:human+resources info:information insp:inspector instr:instructor intl:international jnr:junior jr:junior lab:laboratory maint:maintenance mech:mechanic med:medical mfg:manufacturing mgmt:management mgr:manager mgrs:managers mktg:marketing net:network op:operator ops:operations pe:physical+education pr:public+relations prof:professor proj:project qa:quality+assurance qc:quality+control ref:referee rep:representative reps:representatives sci:science sen:special+educational+needs snr:senior spec:specialist sr:senior supt:superintendent supv:supervisor svc:service sys:system tech:technician techs:technicians uni:university univ:university vol:volunteer',
  ),
};

const respelled: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|er|ers|es|ing|ation|ations|ational|ationally)$/, 'iz$1'],
  [/ys(e|ed|er|ers|es|ing)$/, 'yz$1'],
  [/([a-z]{2})our(s|ed|ing|er|ers|al|able|ful|less|ist|ists|ite|ites|y)?$/, '$1or$2'],
  [/([tb])re(s)?$/, '$1er$2'],
  [/ogue(s)?$/, 'og$1'],
  [/([aeiou][a-z]*[aeiou])ll(ed|er|ers|ing|or|ors)$/, '$1l$2'],
  [/^(def|off|lic)ence(s)?$/, '$1ense$2'],
  [/^programme(s)?$/, 'program$1'],
  [/^practis/, 'practic'],
  [/^jeweller/, 'jewel'],
  [/^tyre/, 'tire'],
  [/^grey/, 'gray'],
  [/^(an|gyn)ae/, '$1e'],
  [/^(p|h|orthop|arch)ae/, '$1e'],
  [/^manoeuv/, 'maneuv'],
  [/^aluminium/, 'aluminum'],
  [/^maths$/, 'math'],
  [/^lorr(y|ies)$/, 'truck'],
  [/^automobile(s)?$/, 'car'],
  [/^airplane/, 'aeroplane'],
  [/^railroad/, 'railway'],
  [/^gasoline$/, 'petrol'],
  [/^movie(s)?$/, 'film'],
];

/** Most words are spelled alike everywhere, which one look tells. */
const spelledTwoWays = /* @__PURE__ */ new RegExp(/* @__PURE__ */ respelled.map(([from]) => from.source).join('|'));

function oneSpelling(word: string): string {
  if (!spelledTwoWays.test(word)) return word;
  let spelled = word;
  for (const [from, to] of respelled) spelled = spelled.replace(from, to);
  return spelled;
}
