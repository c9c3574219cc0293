/** Places in the document. */
export const place = {
  paragraph: (index: number) => `第 ${index + 1} 段`,
  jump: "跳转",
  jumpTo: (what: string) => `跳转到${what}`,
  related: "另一处",
  relatedPlaces: (count: number) => `相关的 ${count} 处`,
};
