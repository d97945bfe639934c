/** Traits as typed, `name=value` separated by commas, or from a CSV file whose first two columns are trait and value. */
export declare function statedTraits(typed: string): Promise<Readonly<Record<string, number>>>;
