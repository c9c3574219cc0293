/** The result as text. */
export const record = {
  ignored: (count: number) => `已忽略 ${count} 处`,
  off: (count: number, titles: string) => `关闭的检查 ${count} 项：${titles}`,
  changed: (count: number, checks: string) => `改过级别的检查 ${count} 项：${checks}`,
  severity: (title: string, severity: string) => `${title}（${severity}）`,
};
