import { BatangTumpuk } from '@/components/dasar/charts/tumpuk'
import type { Bagan, Tabel } from '@/lib/lihat/panel/types'

/** Light to dark in the order of the rows; the last of five has no value and is hatched. */
const WARNA = ['border-2 border-realisasi bg-latar', 'bg-realisasi/35', 'bg-realisasi/65', 'bg-realisasi', 'arsir border border-abu']

/** One bar parted by counts. */
export function GambarTumpuk({ tabel, bagan }: { tabel: Tabel; bagan: Extract<Bagan, { jenis: 'tumpuk' }> }) {
  const [pertama] = tabel.kolom
  const bagian = tabel.baris.map(({ sel, href }, index) => {
    const nama = pertama ? sel[pertama.kunci] : undefined
    const nilai = sel[bagan.nilai]
    return { nama: nama?.jenis === 'teks' ? nama.nilai : '', jumlah: nilai?.jenis === 'bilangan' ? nilai.nilai ?? 0 : 0, warna: WARNA[index % WARNA.length] ?? '', ...(href === undefined ? {} : { href }) }
  })
  return <BatangTumpuk bagian={bagian} />
}
