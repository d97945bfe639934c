// src/cli/ask/spoken.ts
var algorithms = { de: "german", fr: "french", es: "spanish" };
async function installedRules({ meta }) {
  const spoken = Object.keys(algorithms).filter(
    (language) => meta.languages.some((loaded) => loaded.split("-")[0] === language)
  );
  if (spoken.length === 0) return {};
  const snowball = await installed();
  if (snowball === null) return {};
  const { spokenRules } = await import("./spoken-rules-WN262A3E.js");
  return Object.fromEntries(
    spoken.map((language) => {
      const stemmer = snowball.newStemmer(algorithms[language]);
      return [language, spokenRules(language, (word) => stemmer.stem(word))];
    })
  );
}
async function installed() {
  try {
    const loaded = await import("snowball-stemmers");
    return loaded.default;
  } catch (error) {
    if (error.code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

export {
  installedRules
};
