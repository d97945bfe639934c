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
export declare const listed: (words: string) => ReadonlySet<string>;
/** For languages without rules of their own: every word stands for itself. */
export declare const plainRules: LanguageRules;
/** British and American spellings made one, then Porter's stems (M. F. Porter, Program 14, 1980). */
export declare const englishRules: LanguageRules;
