import { Command, CommanderError, Option } from "commander";
import { GENRES, type Genre } from "../report/genre";
import { textWidth } from "./display-width";

/** What the command line asks for. */
export type Arguments =
  | { readonly kind: "check"; readonly files: readonly string[]; readonly options: CheckArguments }
  | { readonly kind: "new"; readonly options: NewArguments }
  /** The help, which was asked for. */
  | { readonly kind: "help"; readonly text: string }
  /** A mistake on the command line, in Chinese. */
  | { readonly kind: "mistake"; readonly text: string };

export interface NewArguments {
  /** The name of a skeleton, or a genre. */
  readonly name?: string;
  readonly out?: string;
  /** Names of parts, separated by commas. */
  readonly parts?: string;
  readonly list: boolean;
  /** An existing file may be replaced. */
  readonly force: boolean;
}

export interface CheckArguments {
  readonly format: "text" | "json";
  /** A file that holds a requirement. */
  readonly requirement?: string;
  readonly genre?: Genre;
}

/** Reads the arguments that follow the program's name. */
export function parseArguments(argv: readonly string[]): Arguments {
  let output = "";
  let found: Arguments | undefined;
  const program = new Command("moupian");
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (output += text),
      writeErr: (text) => (output += text),
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${OPERANDS[command.name()] ?? ""}`,
      optionDescription: ({ description, argChoices }) =>
        argChoices === undefined ? description : `${description}（${argChoices.join("、")}）`,
      displayWidth: textWidth,
    })
    .helpOption("-h, --help", "显示帮助")
    .helpCommand(false)
    .usage("check 文件… [选项]\n      moupian new 文种 [选项]")
    .description(
      "谋篇：检查述职报告、工作总结、对照检查材料等公文材料，或者新建它们的框架。文件只在本机，不上传。",
    )
    .action(() => {
      program.outputHelp();
      found = { kind: "mistake", text: output };
    });
  program
    .command("check")
    .usage("文件… [选项]")
    .summary("检查 .docx 和 .txt 文件")
    .description(
      "检查 .docx 和 .txt 文件：空白、编号、各部分占比、称谓落款等。\n" +
        "退出码：0 没有必改项，1 有必改项，2 有文件读不了（其余文件照常检查）。",
    )
    .argument("<文件...>", "要检查的文件，可以写多个")
    .addOption(
      new Option("--format <格式>", "输出格式，供人读或供程序读，默认 text")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("--requirement <文件>", "通知要求（JSON 文件）：字数、占比、应有的部分")
    .addOption(new Option("--genre <文种>", "按此文种检查，不写则由标题判断").choices(GENRES))
    .action((files: string[], options: CheckArguments) => {
      found = { kind: "check", files, options };
    });
  program
    .command("new")
    .usage("[文种] [选项]")
    .summary("新建一份框架（.docx）")
    .description(
      "按框架新建一份 .docx：A4 纸，按 GB/T 9704 排版，要填的地方是【…】。\n" +
        "退出码：0 已写好，2 没有写成。",
    )
    .argument("[文种]", "文种或者框架的名称，如 述职报告、工作总结（半年）")
    .option("--out <文件>", "写到哪个文件，不写则用框架的名称")
    .option("--parts <各部分>", "只要这些部分，用逗号分开，如 标题,引言,存在的主要问题")
    .option("--list", "列出有哪些框架；写了文种的，列出它的各部分")
    .option("--force", "文件已经存在时覆盖它")
    .action(
      (name: string | undefined, { list = false, force = false, ...options }: Partial<NewArguments>) => {
        found = { kind: "new", options: { ...options, ...(name !== undefined && { name }), list, force } };
      },
    );
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    found = error.exitCode === 0 ? { kind: "help", text: output } : { kind: "mistake", text: mistake(error) };
  }
  return found ?? { kind: "help", text: output };
}

const OPERANDS: Readonly<Record<string, string>> = { check: "文件…", new: "[文种]" };

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** Commander's own messages are English; the word that is wrong stands in them between quotes. */
function mistake({ code, message }: CommanderError): string {
  const [word = "", value = ""] = Array.from(message.matchAll(/'([^']*)'/g), (match) => match[1] ?? "");
  const texts: Readonly<Record<string, string>> = {
    "commander.excessArguments": "命令应为 moupian check 文件… 或 moupian new 文种。",
    "commander.unknownOption": `没有“${word}”这个选项。`,
    "commander.missingArgument": "请写出要检查的文件。",
    "commander.optionMissingArgument": `选项“${word}”后面缺少内容。`,
    "commander.invalidArgument": `选项“${word}”不能是“${value}”。`,
  };
  return `${texts[code] ?? message}\n用 moupian --help 查看用法。\n`;
}
