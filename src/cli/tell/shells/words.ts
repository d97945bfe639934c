/** A command as far as completion needs to know it. */
export interface ListedCommand {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{
    readonly arguments?: readonly { readonly choices?: readonly string[] }[];
    readonly options?: readonly ListedOption[];
  }>;
}

interface ListedOption {
  /** `-l, --limit <count>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly hidden?: boolean;
}

/** What a shell can complete of one command. */
export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  /** What its first argument can be, where that is a closed list. */
  readonly choices: readonly string[];
  readonly options: readonly OptionWords[];
}

/** One option, as it is typed. */
export interface OptionWords {
  /** `--limit`. */
  readonly long: string;
  /** `-l`. */
  readonly short?: string;
  readonly description: string;
  /** Name of its value (`count`); absent for a flag. */
  readonly value?: string;
  readonly choices: readonly string[];
}

/** Every command with its options, in the order given. */
export function commandWords(commands: readonly ListedCommand[]): Promise<CommandWords[]> {
  return Promise.all(
    commands.map(async ({ name, summary, load }) => {
      const { arguments: [first] = [], options = [] } = await load();
      return {
        name,
        summary,
        choices: first?.choices ?? [],
        options: [...options.filter(({ hidden }) => !hidden).map(optionWords), help],
      };
    }),
  );
}

const help: OptionWords = { long: '--help', short: '-h', description: 'show help', choices: [] };

function optionWords({ flags, description, choices = [] }: ListedOption): OptionWords {
  const [, short, long, value] = /^(?:(-\w), )?(--[\w-]+)(?: [<[]([\w-]+)[>\]])?$/.exec(flags) ?? [];
  if (long === undefined) throw new Error(`The flags "${flags}" are not of the form "-s, --long <value>".`);
  return {
    long,
    ...(short === undefined ? {} : { short }),
    description,
    ...(value === undefined ? {} : { value }),
    choices,
  };
}

/** Options whose value is a path. */
export function takesPath({ value }: OptionWords): boolean {
  return value === 'path' || value === 'file' || value === 'folder';
}

/** Both spellings of an option. */
export function spellings({ long, short }: OptionWords): readonly string[] {
  return short === undefined ? [long] : [short, long];
}

/** A text as one word of bash or zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
