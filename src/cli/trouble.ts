/** Something that whoever typed the command can mend; its message says what and how. */
export class Trouble extends Error {}
