import { findBlanks } from "../checks/blank";
import { writeDocx } from "../docx/write-docx";
import { composeSkeleton } from "../library/compose-skeleton";
import { SKELETONS } from "../library/skeletons";
import type { NewArguments } from "./arguments";
import { findParts, findSkeleton, partList, skeletonList } from "./find-skeleton";
import { InputError, toInputError } from "./input-error";
import type { Io } from "./io";

/**
 * Writes the frame of a report as a .docx file, or lists what there is to choose from.
 *
 * @throws InputError for a name that means nothing, and for a file that cannot be written
 */
export async function newReport({ name, out, parts, list, force }: NewArguments, io: Io): Promise<void> {
  if (name === undefined) {
    if (!list) throw new InputError(`请写出要哪一种框架。现有的框架：\n${skeletonList()}`);
    io.stdout.write(skeletonList());
    return;
  }
  const skeleton = findSkeleton(name);
  if (list) {
    io.stdout.write(`${skeleton.name}\n${partList(skeleton)}`);
    return;
  }
  const chosen = findParts(skeleton, parts);
  const lines = composeSkeleton(skeleton, chosen);
  const file = out ?? `${skeleton.name}.docx`;
  if (!/\.docx$/i.test(file)) throw new InputError(`${file}：只能写成 .docx 文件，请改一下文件名。`);
  await write(file, writeDocx(lines), force, io);
  const blanks = findBlanks(lines).length;
  io.stdout.write(
    `${file}\n  ${skeleton.name}，${chosen.size} 个部分，${lines.length} 段，${blanks} 处空白\n`,
  );
  const others = SKELETONS.filter(({ genre, id }) => genre === name && id !== skeleton.id);
  if (others.length > 0) {
    io.stdout.write(`  同一文种还有：${others.map((other) => other.name).join("、")}\n`);
  }
}

async function write(file: string, bytes: Uint8Array, force: boolean, io: Io): Promise<void> {
  try {
    await io.writeFile(file, bytes, { replace: force });
  } catch (error) {
    throw new InputError(`${file}：${WRITE_MESSAGES[codeOf(error)] ?? toInputError(error).message}`, error);
  }
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** What the codes of Node's file system mean when a file is written. */
const WRITE_MESSAGES: Readonly<Record<string, string>> = {
  EEXIST: "已经有这个文件，没有覆盖。要覆盖请加 --force，或者换一个文件名。",
  ENOENT: "没有这个文件夹。请先建好，或者换一个位置。",
  ENOTDIR: "没有这个文件夹。请先建好，或者换一个位置。",
  EISDIR: "这是一个文件夹。请写出文件名。",
  EACCES: "没有在这里写文件的权限。",
  EPERM: "没有在这里写文件的权限。",
  EROFS: "没有在这里写文件的权限。",
  ENOSPC: "磁盘已满，没有写成。",
};
