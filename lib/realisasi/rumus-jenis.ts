/** A formula as the interface shows it on demand. */
export interface Rumus {
  nama: string;
  /** the formula itself, in the words of the screen */
  rumus: string;
  /** sign, unit, and what happens where it cannot be computed */
  keterangan: string;
  /** where the formula comes from */
  sumber: string;
}
