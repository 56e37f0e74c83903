/** Whether what stands at the head is still of the attempt that is added to. Throws where nothing stands there. */
export function isOf(id: string, head: unknown): boolean {
  if (head === undefined) throw new Error('What was kept is gone.');
  return typeof head === 'object' && head !== null && 'id' in head && head.id === id;
}
