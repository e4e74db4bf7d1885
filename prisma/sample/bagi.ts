/**
 * Exact division of money. Amounts are whole sen in ordinary numbers: the largest here, 10^14, is far below 2^53, so
 * every addition is exact; what a multiplication rounds off is handed out again, so sums always meet their target.
 */

/** Adds whole sen. */
export const jumlah = (nilai: readonly number[]): number => nilai.reduce((a, b) => a + b, 0)

/**
 * Shares `total` in proportion to `bobot`, in multiples of `butir` sen; the remainder goes to the largest share.
 * The parts are never negative and add up to `total`.
 */
export function bagiRata(total: number, bobot: readonly number[], butir: number): number[] {
  const semua = bobot.reduce((a, b) => a + b, 0)
  if (bobot.length === 0 || semua <= 0) throw new Error('pembagian tanpa bobot')
  const bagian = bobot.map((b) => Math.floor((total * (b / semua)) / butir) * butir)
  const terbesar = bobot.indexOf(Math.max(...bobot))
  bagian[terbesar] = (bagian[terbesar] ?? 0) + total - jumlah(bagian)
  return bagian
}

/**
 * Moves `usulan` so that it adds up to `total` while each part stays between its `bawah` and `atas`: all parts go the
 * same fraction of their way to the bound. Throws when the bounds do not allow the total.
 */
export function sesuaikan(usulan: readonly number[], bawah: readonly number[], atas: readonly number[], total: number, butir: number): number[] {
  const nilai = usulan.map((u, i) => Math.min(Math.max(u, bawah[i] ?? 0), atas[i] ?? 0))
  const selisih = total - jumlah(nilai)
  const batas = selisih > 0 ? atas : bawah
  const ruang = jumlah(nilai.map((n, i) => Math.abs((batas[i] ?? 0) - n)))
  if (Math.abs(selisih) > ruang) throw new Error(`total ${total} di luar batas ${jumlah(bawah)}..${jumlah(atas)}`)
  if (selisih === 0) return nilai
  const arah = Math.sign(selisih)
  const geser = nilai.map((n, i) => Math.floor((Math.abs((batas[i] ?? 0) - n) * (Math.abs(selisih) / ruang)) / butir) * butir)
  let sisa = Math.abs(selisih) - jumlah(geser)
  const hasil = nilai.map((n, i) => n + arah * (geser[i] ?? 0))
  for (let putaran = 0; sisa !== 0 && putaran < 3; putaran++) {
    for (let i = 0; i < hasil.length && sisa !== 0; i++) {
      const luang = arah * ((batas[i] ?? 0) - (hasil[i] ?? 0))
      const tambah = Math.min(luang, putaran === 0 ? Math.min(sisa, butir * Math.ceil(sisa / butir / hasil.length)) : sisa)
      if (tambah <= 0) continue
      hasil[i] = (hasil[i] ?? 0) + arah * tambah
      sisa -= tambah
    }
  }
  if (sisa !== 0) throw new Error('sisa pembagian tidak habis')
  return hasil
}
