/** What kind of budget a stage is, and the number behind it: "Pergeseran II" and "Perubahan APBD". */
function urai(nama: string): { jenis: string; ke: number } | null {
  const kata = nama.toLowerCase()
  const jenis = /pergeseran|geser/.test(kata) ? 'pergeseran' : /perubahan|p-apbd|apbd-p|\bapbdp\b/.test(kata) ? 'perubahan' : /murni|awal|penetapan|induk/.test(kata) ? 'murni' : null
  if (jenis === null) return null
  const romawi = /\b(i{1,3}|iv|vi{0,3}|ix)\b/.exec(kata)?.[1]
  const angka = /(?<!\d)(\d)(?!\d)/.exec(kata)?.[1]
  return { jenis, ke: angka ? Number(angka) : romawi ? ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(romawi) + 1 : 0 }
}

/** The one stage of the file that is the chosen one; null: none, or several could be. */
export function pilihTahap(ada: readonly string[], dipilih: string | null): string | null {
  if (dipilih === null) return ada.length === 1 ? (ada[0] ?? null) : null
  const sama = ada.filter((satu) => satu.toLowerCase().trim() === dipilih.toLowerCase().trim())
  if (sama.length === 1) return sama[0] ?? null
  const mau = urai(dipilih)
  const cocok = mau === null ? [] : ada.filter((satu) => {
    const isi = urai(satu)
    return isi?.jenis === mau.jenis && (isi.ke === mau.ke || isi.ke === 0 || mau.ke === 0)
  })
  return cocok.length === 1 ? (cocok[0] ?? null) : null
}
