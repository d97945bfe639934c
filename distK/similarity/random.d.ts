/** A source of random numbers in [0, 1), the same for the same seed everywhere (splitmix32, Steele et al. 2014). */
export declare function randomNumbers(seed: number): () => number;
