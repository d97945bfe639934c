import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { takeLimits } from './ask/limits.ts';
import { csvOption, excelOption } from './ask/options.ts';
import { packageVersion } from './ask/package-files.ts';
import {
  type Answer,
  type ArgumentSpec,
  type Call,
  type CommandModule,
  type ExitCode,
  type OptionSpec,
  type OptionValue,
  UsageError,
} from './command.ts';
import { byOwnName } from './other-names.ts';
import { type CommandEntry, commandEntries } from './registry.ts';
import { unstyled } from './tell/safe-text.ts';
import { type Screen, screenOf } from './tell/screen.ts';

/** What a command line came to: a command's answer, or the exit code of what has been shown already. */
export type Outcome = { readonly answer: Answer; readonly call: Call } | { readonly exitCode: ExitCode };

/**
 * Understands a command line and runs its command. Only the module of the command that is named is loaded; the others
 * are known by name and summary.
 */
export async function runProgram(typed: readonly string[], screen: Screen): Promise<Outcome> {
  const line = byOwnName(withHelpAsOption(typed));
  let outcome: Outcome = { exitCode: 0 };
  const program = styled(new Command('skillgraph'), screenOf(process.stdout))
    .description('Occupations and skills as a graph: what is similar, what is missing, where to go next, and why.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureOutput({ writeErr: (text) => void process.stderr.write(unstyled(text)) })
    .addHelpText('after', '\nskillgraph <command> --help shows its options and examples. New here? skillgraph demo')
    .showHelpAfterError(
      [...(isOption(line[0]) ? [optionsFollow] : []), 'skillgraph --help lists all commands.'].join('\n'),
    )
    .exitOverride();
  for (const entry of commandEntries) {
    const command = program.command(entry.name).summary(entry.summary).description(entry.summary);
    command.helpGroup(entry.group).exitOverride();
    if (entry.name === line[0])
      await configured(styled(command, screenOf(process.stdout)), entry, async (run) => {
        outcome = await run(screen);
      });
  }
  if (line.length === 0) {
    program.outputHelp();
    return { exitCode: 0 };
  }
  try {
    await program.parseAsync(line, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { exitCode: error.exitCode === 0 ? 0 : 2 };
  }
  return outcome;
}

const optionsFollow = 'Options follow the command: skillgraph similar chef --limit 3.';

function isOption(word: string | undefined): boolean {
  return word?.startsWith('-') === true;
}

/** `skillgraph help similar` is `skillgraph similar --help`. */
function withHelpAsOption(typed: readonly string[]): readonly string[] {
  if (typed[0] !== 'help') return typed;
  return typed[1] === undefined ? ['--help'] : [typed[1], '--help'];
}

type Run = (screen: Screen) => Promise<Outcome>;

async function configured(command: Command, entry: CommandEntry, keep: (run: Run) => Promise<void>): Promise<void> {
  const module = await entry.load();
  command.description(module.description ? `${module.summary}\n\n${module.description}` : module.summary);
  for (const spec of module.arguments ?? []) command.addArgument(argumentOf(spec));
  for (const spec of module.options ?? []) command.addOption(optionOf(spec));
  if (module.options?.includes(csvOption)) command.addOption(optionOf(excelOption));
  command.addHelpText('after', examplesText(module));
  command.showHelpAfterError(
    `For example: skillgraph ${module.examples[0]![0]}\nskillgraph ${entry.name} --help shows its options and more examples.`,
  );
  command.action(async () => {
    const values = command.processedArgs.flat().filter((value): value is string => typeof value === 'string');
    await keep(async (screen) => {
      const call = callOf(values, command.opts<Record<string, OptionValue>>(), screen);
      takeLimits(call);
      const result = await answered(module, call);
      return typeof result === 'number' ? { exitCode: result } : { answer: result, call };
    });
  });
}

/** What a command answers; a line that it cannot understand is shown one that it can. */
async function answered(module: CommandModule, call: Call): ReturnType<CommandModule['run']> {
  try {
    return await module.run(call);
  } catch (error) {
    if (error instanceof UsageError) error.example ??= module.examples[0]![0];
    throw error;
  }
}

function argumentOf({ name, description, choices }: ArgumentSpec): Argument {
  const argument = new Argument(name, description);
  return choices === undefined ? argument : argument.choices(choices);
}

function optionOf({ flags, description, default: fallback, choices, parse, hidden }: OptionSpec): Option {
  const option = new Option(flags, description);
  if (fallback !== undefined) option.default(fallback);
  if (choices) option.choices(choices);
  if (hidden) option.hideHelp();
  if (parse)
    option.argParser<OptionValue>((typed, before) => {
      try {
        return parse(typed, before);
      } catch (error) {
        throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error;
      }
    });
  return option;
}

function callOf(values: readonly string[], options: Readonly<Record<string, OptionValue>>, screen: Screen): Call {
  const value = (name: string): OptionValue =>
    options[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())];
  return {
    arguments: values,
    text: (name) => (typeof value(name) === 'string' ? (value(name) as string) : undefined),
    number: (name) => (typeof value(name) === 'number' ? (value(name) as number) : undefined),
    flag: (name) => value(name) === true,
    list: (name) => (Array.isArray(value(name)) ? (value(name) as readonly string[]) : []),
    screen,
    commands: commandEntries,
  };
}

function styled(command: Command, { styles, width }: Screen): Command {
  return command.configureHelp({
    helpWidth: Math.min(width, 100),
    sortSubcommands: false,
    styleTitle: styles.bold,
    styleCommandText: styles.accent,
    styleSubcommandText: styles.accent,
    styleOptionText: styles.accent,
    styleArgumentText: styles.accent,
  });
}

function examplesText({ examples }: CommandModule): string {
  const lines = examples.map(([typed, does]) => `  $ skillgraph ${typed}\n      ${does}`);
  return `\nExamples:\n${lines.join('\n')}`;
}
